/**
 * Examples of components: named props of real and odd cases. They are the fixtures of tests/component, and the page that
 * `npm run dev` serves at /components/ shows every one of them.
 */
type Component = Parameters<typeof import('astro/runtime/server/index.js').renderToString>[1];

/** What a component without a box of its own stands in. */
type Container = 'ul' | 'ol' | 'dl' | 'table' | 'tbody' | 'tr' | 'p' | 'svg';

interface Options {
  readonly within?: Container;
  /** HTML of the slots, by name. */
  readonly slots?: Readonly<Record<string, string>>;
}

export interface ComponentExamples extends Options {
  readonly component: Component;
  readonly cases: Readonly<Record<string, object>>;
}

/** The examples of a folder, by the name of the component. */
export type FolderExamples = Readonly<Record<string, ComponentExamples>>;

/**
 * The examples of one component.
 * @param cases props by what is odd about the case, in a few words
 * @example examplesOf(EvidenceBadge, { 'no report': { evidence: 'none' } })
 */
export const examplesOf = <Props extends object>(
  component: (props: Props) => unknown,
  cases: Readonly<Record<string, NoInfer<Props>>>,
  options: Options = {},
): ComponentExamples => ({ component: component as Component, cases, ...options });
