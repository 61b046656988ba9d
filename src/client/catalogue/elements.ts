/** The parts of the catalogue as the page holds them. */
import { queryWordsIn } from '../../words/client/query.ts';
import type { Chosen } from './facets.ts';

export type Parts = ReturnType<typeof partsOf>;

/** @param limits facets that cannot be chosen */
export function partsOf(root: HTMLElement, limits: Chosen) {
  // The page is made with all of them.
  const find = <T extends HTMLElement = HTMLElement>(selector: string) => root.querySelector(selector) as T;
  const all = [...root.querySelectorAll<HTMLInputElement>('.facets input[name]')];
  for (const box of all) if (limits.has(box.name)) box.closest('.facet')?.toggleAttribute('hidden', true);
  // What the page is limited to cannot be chosen; its names are there.
  const boxes = all.filter((box) => !box.closest('[hidden]'));
  const options = new Map(
    all.map((box) => [`${box.name} ${box.value}`, { name: nameOf(box), words: box.dataset['words'] ?? '' }]),
  );
  return {
    form: find<HTMLFormElement>('.find'),
    field: find<HTMLInputElement>('.find input'),
    facets: find<HTMLDetailsElement>('.facets'),
    /** The facets, each folded on a phone. */
    folds: [...root.querySelectorAll('.facet')],
    show: find('[data-show]'),
    on: find('[data-on]'),
    boxes,
    options,
    optionOf: (facet: string, id: string) => options.get(`${facet} ${id}`) ?? { name: '', words: '' },
    /** The names of the facets. */
    names: [...new Set(boxes.map((box) => box.name))],
    sort: find<HTMLSelectElement>('select'),
    chips: find('.chips'),
    answer: find('.answer'),
    count: find('[data-count]'),
    status: find('[data-status]'),
    message: find('[data-message]'),
    slow: find('[data-slow]'),
    unavailable: find('[data-unavailable]'),
    list: find('[data-list]'),
    shapes: find<HTMLTemplateElement>('template').content,
    link: find('[data-take=link]'),
    embed: find('[data-take=embed]'),
    embedList: find('[data-take=list]'),
    /** In a frame. */
    open: root.querySelector<HTMLAnchorElement>('[data-open]'),
  };
}

/** What a choice stands for, as it is read. The value of an old or mistyped address stands for itself. */
export function wordsOf({ boxes }: Parts, name: string, value: string): { facet: string; option: string } {
  const ofFacet = boxes.filter((box) => box.name === name);
  const box = ofFacet.find((one) => one.value === value);
  if (box) return namesOf(box);
  const option = queryWordsIn(document.documentElement.lang).unknown(value);
  return { facet: ofFacet[0] ? namesOf(ofFacet[0]).facet : name, option };
}

/** What a box stands for: its facet and its own name, as they are read. */
export function namesOf(box: HTMLInputElement): { facet: string; option: string } {
  return {
    facet: box.closest('fieldset')?.querySelector('legend')?.textContent ?? '',
    option: nameOf(box),
  };
}

const nameOf = (box: HTMLInputElement): string => box.closest('label')?.querySelector('[data-name]')?.textContent ?? '';
