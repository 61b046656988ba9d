/** The catalogues of other bodies as the page's boxes name them. */

/** A catalogue that is asked: its name, and its address without a slash at its end. */
export interface Other {
  readonly name: string;
  readonly address: string;
}

/** The boxes of a part of the page. */
export const otherBoxes = (root: ParentNode): HTMLInputElement[] => [
  ...root.querySelectorAll<HTMLInputElement>('input[name=also]'),
];

/** What these boxes stand for, where their values are asked for. */
export const othersAsked = (boxes: readonly HTMLInputElement[], also: readonly string[]): Other[] =>
  boxes
    .filter((box) => also.includes(box.value))
    .map((box) => ({
      name: box.closest('label')?.querySelector('[data-name]')?.textContent ?? box.value,
      address: box.dataset['address'] ?? '',
    }));
