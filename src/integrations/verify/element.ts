/** An element of a built page. */
export interface PageElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly parent: PageElement | undefined;
  /** The text directly inside. */
  readonly text: string;
}

/** The words of a `rel` attribute. */
export function relOf(element: Pick<PageElement, 'attributes'>): string[] {
  return (element.attributes.get('rel') ?? '').toLowerCase().split(/\s+/).filter(Boolean);
}
