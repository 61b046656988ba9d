/** Days, numbers and names as readers see them, where components do not yet take them from `Astro.locals`. */
import { formatIn } from '../model/format.ts';
import { record } from '../words/en/record.ts';

export { capitalize, shorten } from '../model/text.ts';
export { count as formatCount, countInWords as formatWordCount } from '../words/en/counts.ts';

export const { day: formatDay, number: formatNumber, list: formatList } = formatIn('en');
export const { lines: formatLines, kind: formatKind, name: formatRecord } = record;
