/** What the search can be narrowed to, by the filter's name: in the page as far as it holds it, and whole in list.json beside it. Not part of the public data. */
import { mostLinks } from './list-page.ts';

/** The filters whose options are records. */
export const listedFilters = ['document', 'group', 'lead'] as const;

/** Something that the search can be narrowed to. */
export interface SearchOption {
  readonly id: string;
  readonly name: string;
  /** The language of the name, where it is another than the page's. */
  readonly lang?: string | undefined;
  /** The heading that it stands under, where the options have headings. */
  readonly within?: string;
}

export type SearchList = Readonly<Record<(typeof listedFilters)[number], readonly SearchOption[]>>;

/** The options under their headings, in order; those without one are under ''. */
export const byHeading = (options: readonly SearchOption[]): ReadonlyMap<string, readonly SearchOption[]> =>
  Map.groupBy(options, ({ within = '' }) => within);

/** Whether a page leaves out some of it. */
export const isLongList = (list: SearchList): boolean => listedFilters.some((name) => list[name].length > mostLinks);
