/** How the tasks of a document or a theme stand on a day, in sentences of counts, in Vietnamese. */
import type { Summary } from '../../derive/status/summary.ts';
import { formatIn } from '../../model/format.ts';
import type { Rich } from '../rich.ts';
import { count } from './counts.ts';
import { record } from './record.ts';

const { day, number } = formatIn('vi');

const bold = (value: number, href: string) => ({ text: number(value), as: 'b' as const, href });

/** Where the tasks stand that a number counts. */
type Addresses = Readonly<
  Record<'tasks' | 'passed' | 'outcomes' | 'oneBody' | 'parts' | 'reported' | 'silent', string>
>;

/** Of the tasks past their date, how many have what; the first says of which tasks it speaks. */
const among = (parts: readonly (readonly [number, string, string])[]): Rich =>
  parts
    .filter(([value]) => value > 0)
    .flatMap(([value, href, words], place) => [
      place === 0 ? ' Trong số này, có ' : ' Có ',
      bold(value, href),
      ` nhiệm vụ ${words}.`,
    ]);

/** The tasks of one document. */
const ofDocument = (
  document: string,
  { tasks, passed, outcomes, oneBody, parts, reported, silent }: Summary,
  to: Addresses,
): Rich => [
  'Trong số ',
  { text: count(tasks, 'nhiệm vụ'), href: to.tasks },
  ` của ${document}, `,
  bold(passed, to.passed),
  ' nhiệm vụ có thời hạn đã qua, tính theo thời gian ghi trong văn bản.',
  ...among([
    [outcomes, to.outcomes, 'đã có sản phẩm được ghi nhận, đúng như văn bản nêu hoặc dưới hình thức khác'],
    [oneBody, to.oneBody, 'chỉ có kết quả ở một cơ quan, ngành hoặc địa phương'],
    [parts, to.parts, 'chỉ có một phần kết quả, hoặc chỉ có kết quả gần với nội dung được giao'],
    [reported, to.reported, 'đã có báo cáo của cơ quan chủ trì'],
  ]),
  ...(silent > 0
    ? [
        ' Với ',
        bold(silent, to.silent),
        ` nhiệm vụ ${passed > silent ? 'còn lại' : 'này'}, trang này chưa có báo cáo nào.`,
      ]
    : []),
];

/** For which day it holds, and from what it is read. */
const asRead = (asOf: string, rules: string): Rich => [
  { text: record.voices.read, as: 'b' },
  `, tính đến ngày ${day(asOf)}, dựa trên thời hạn ghi trong văn bản và các báo cáo đã tìm thấy. Thời hạn đã qua không cho biết nhiệm vụ đã được thực hiện hay chưa. `,
  { text: 'Các quy tắc', href: rules },
];

export const statusSummary = { heading: 'Tình hình đến nay', ofDocument, asRead };
