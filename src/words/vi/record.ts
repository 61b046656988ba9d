/** What records are called in Vietnamese, and where they stand. */

import type { RecordRef } from '../../derive/records/record-ref.ts';
import { anchorOf, groupNumber } from '../../model/anchor.ts';
import { capitalize } from '../../model/text.ts';
import type { Rich } from '../rich.ts';

/** What is named by a kind, in the data and of agencies. */
const kinds: Readonly<Record<string, string>> = {
  task: 'nhiệm vụ',
  measure: 'giải pháp',
  indicator: 'chỉ tiêu',
  group: 'nhóm nhiệm vụ',
  document: 'văn bản',
  agency: 'cơ quan',
  provision: 'điều khoản',
  article: 'điều',
  objective: 'mục tiêu chung',
  requirement: 'yêu cầu',
  duty: 'trách nhiệm',
  phase: 'giai đoạn',
  footnote: 'chú thích',
  heading: 'tiêu đề',
  paragraph: 'đoạn',
};

/** Numbers as Vietnamese texts write them: `3dd` is `3đ`, `Appendix II` is `Phụ lục II`. */
const mark = (number: string): string => number.replace(/dd(?![a-z])/gu, 'đ').replace(/^Appendix /u, 'Phụ lục ');

/** Lines of a text: `dòng 7`, `dòng 7 đến 9`. */
const lines = ([first, last]: readonly [number, number]): string =>
  first === last ? `dòng ${first}` : `dòng ${first} đến ${last}`;

/** One line of a document: `Nghị quyết số 57-NQ/TW, dòng 7`. */
const lineOf = (document: string, line: number): string => `${document}, dòng ${line}`;

/** A kind as a heading: `task` becomes `Nhiệm vụ`. */
const kind = (own: string): string => capitalize(kinds[own] ?? own.replaceAll('-', ' '));

/** A task, measure or provision by its place in its document: `Nhiệm vụ 112`, `Giải pháp 3đ`. */
const name = ({ kind: own, id }: { readonly kind: string; readonly id: string }): string =>
  `${kind(own)} ${mark(anchorOf(id))}`;

/** A group by its place in its document: `Nhóm nhiệm vụ 3`, `Nhóm nhiệm vụ 1b`. */
const group = (id: string): string => `Nhóm nhiệm vụ ${mark(groupNumber(id))}`;

const indicator = (number: string): string => `Chỉ tiêu ${number}`;

/** Any record, without its document: `Nhiệm vụ 112`, `Chỉ tiêu 1.1`, `Điều 2`, `Tiêu đề Phụ lục II`, `Nghị quyết số 57-NQ/TW`. */
const called = ({ kind: own, number, name: proper }: Pick<RecordRef, 'kind' | 'number' | 'name'>): string =>
  proper ?? `${kind(own)} ${mark(placeOf(number))}`.trim();

/** Any record with the document that it stands in: `Nhiệm vụ 112 của Nghị quyết số 03/NQ-CP`. */
const calledWithin = (ref: Pick<RecordRef, 'kind' | 'number' | 'name' | 'document'>): string =>
  `${called(ref)}${ref.document && ref.name === undefined ? ` của ${ref.document.shortName}` : ''}`;

/** Who speaks: the document, a later one, a correction made here, the rules of reading, or a page that somebody published. */
const voices = {
  stated: 'Theo văn bản',
  amended: 'Theo văn bản sửa đổi, bổ sung',
  corrected: 'Theo văn bản, đã đính chính',
  read: 'Theo cách hiểu của trang này',
  reported: 'Theo nguồn công bố',
};

/** What a part of a locator is called, and how its mark is written. */
const places: readonly (readonly [RegExp, (own: string) => string])[] = [
  [/^Section (.+)$/u, (own) => `Mục ${own}`],
  [/^Appendix (.+)$/u, (own) => `Phụ lục ${own}`],
  [/^Article (.+)$/u, (own) => `Điều ${own}`],
  [/^part (.+)$/u, (own) => `phần ${own}`],
  [/^No\. (.+)$/u, (own) => `khoản ${own}`],
  [/^point (.+)$/u, (own) => `điểm ${mark(own)}`],
  [/^bullet (.+)$/u, (own) => `gạch đầu dòng thứ ${own}`],
  [/^Paragraph (.+)$/u, (own) => `đoạn ${own}`],
  [/^Heading (.+)$/u, (own) => `tiêu đề ${own}`],
  [/^Footnote (.+)$/u, (own) => `chú thích ${own}`],
  [/^Phase (.+)$/u, (own) => `giai đoạn ${own}`],
  [/^System (.+)$/u, (own) => `hệ thống ${own}`],
  [/^group (.+)$/u, (own) => `nhóm ${own}`],
  [/^Group of solutions (.+)$/u, (own) => `nhóm giải pháp thứ ${own}`],
  [/^Directive (.+)$/u, (own) => `chỉ đạo thứ ${own}`],
  [/^Area (.+)$/u, (own) => `lĩnh vực thứ ${own}`],
];

/**
 * A locator in Vietnamese, the smallest part first: `Section II, No. 3, point dd` is `điểm đ khoản 3 Mục II`; in a list,
 * `Appendix II, No. 76` is `Phụ lục II, số 76`. One that has a part of another kind stays as it is.
 */
export function placeOf(locator: string): string {
  const parts = locator.split(', ').map((part) => {
    const place = places.find(([form]) => form.test(part));
    return place && part.replace(place[0], (_, own: string) => place[1](own));
  });
  const known = parts.filter((part) => part !== undefined);
  if (known.length < parts.length) return locator;
  return locator.startsWith('Appendix')
    ? known.map((part) => part.replace(/^khoản/u, 'số')).join(', ')
    : known.reverse().join(' ');
}

interface Statement {
  readonly voice: 'stated' | 'amended' | 'corrected';
  /** The words, where the entry beside it shows something else. */
  readonly quoted?: string | undefined;
  /** Their language, where it is another than the page's. */
  readonly lang?: string | undefined;
  readonly lines: readonly [number, number];
  readonly href: string;
  /** The short name of the document, where it is not the one that the page speaks of. */
  readonly of?: string | undefined;
  readonly locator?: string | undefined;
  /** Whether the entry beside it says them anew. */
  readonly rendered?: boolean | undefined;
}

/** Whose words stand beside it, and where: `Theo văn bản, dòng 7 đến 9 của Nghị quyết số 71/NQ-CP`. */
const asStated = ({ voice, quoted, lang, lines: own, href, of, locator, rendered }: Statement): Rich => [
  { text: voices[voice], as: 'voice' },
  ...(quoted && lang
    ? [': “', { text: quoted, as: 'span' as const, lang }, '”, ']
    : [quoted ? `: “${quoted}”, ` : ', ']),
  { text: lines(own), href },
  of ? ` của ${of}` : '',
  locator ? `, ${placeOf(locator)}` : '',
  rendered ? '; trang này diễn đạt lại' : '',
];

export const record = { mark, lines, lineOf, name, group, indicator, called, calledWithin, kind, voices, asStated };
