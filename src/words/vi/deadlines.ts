/** What is said in Vietnamese of lists of deadlines and of the phases of a plan. */
import { formatIn } from '../../model/format.ts';
import { capitalize } from '../../model/text.ts';
import type { Rich } from '../rich.ts';
import { count } from './counts.ts';
import { numbered } from './numbered.ts';

const { day, month } = formatIn('vi');

/** A phase of a plan, and what it does in a year. */
interface PhaseInYear {
  readonly plan: string;
  readonly number: string;
  readonly href: string;
  readonly does: 'begins' | 'ends' | 'goes-on';
}

const verbs: Readonly<Record<PhaseInYear['does'], string>> = {
  begins: 'bắt đầu',
  ends: 'kết thúc',
  'goes-on': 'tiếp tục',
};

const phases = {
  heading: (plan: string, href: string): Rich => ['Các giai đoạn của ', { text: plan, href }],
  name: (number: string) => `Giai đoạn ${number}`,
  years: ([first, last]: readonly [number, number]) => `${first} - ${last}`,
  inYear: (told: readonly PhaseInYear[]): Rich => [
    ...told.flatMap(({ plan, number, href, does }, place) => [
      place > 0 ? `; ${verbs[does]} ` : `${capitalize(verbs[does])} `,
      { text: `giai đoạn ${number} của ${numbered(plan)}`, href },
    ]),
    '.',
  ],
};

/** A month or a year with the word before it: `tháng 6/2025`, `năm 2025`. */
const time = (year: number, own?: number): string => (own === undefined ? `năm ${year}` : month(year, own));

const page = {
  about:
    'Mọi thời hạn của chương trình, xếp theo năm và tháng: việc gì sắp đến hạn, thời hạn nào đã qua, và những gì đã được công bố.',
  lede: (asOf: string, soon: number, passed: number) =>
    `Việc đến hạn sớm nhất xếp trước; sau đó là các thời hạn đã qua, gần đây nhất xếp trước. Tính đến ngày ${day(asOf)}, ${count(soon, 'nhiệm vụ')} sẽ đến hạn trong 90 ngày tới; ${count(passed, 'mục')} có thời hạn đã qua.`,
  note: 'Gồm các nhiệm vụ, và những giải pháp mà văn bản có nêu thời gian. Thời hạn đã qua không cho biết nhiệm vụ đã được thực hiện hay chưa.',
  one: (href: string): Rich => [
    'Để xem riêng một bộ hoặc cơ quan, xin ',
    { text: 'xếp toàn bộ nhiệm vụ theo thời hạn', href },
    ' rồi chọn tên cơ quan ở đó.',
  ],
  coming: 'Sắp tới, sớm nhất xếp trước',
  passed: 'Thời hạn đã qua, gần đây nhất xếp trước',
};

export const deadlines = {
  page,
  measureOf: (document: string) => `Giải pháp của ${document}`,
  noMonth: (year: number) => `Năm ${year}, không nêu tháng`,
  entries: (value: number) => count(value, 'mục'),
  moreEntries: (value: number) => `thêm ${count(value, 'mục')}`,
  /** What a page of the list begins with. */
  begins: {
    coming: (year: number, own?: number) => `Đến hạn: ${time(year, own)}`,
    passed: (year: number, own?: number) => `Thời hạn đã qua: ${time(year, own)}`,
  },
  contents: {
    heading: 'Tháng và năm',
    coming: 'Sắp tới',
    passed: 'Thời hạn đã qua',
    undated: 'Không có ngày kết thúc',
    seeAlso: 'Xem thêm',
  },
  next: 'Thời hạn sắp tới',
  soon: 'Đến hạn trong 90 ngày tới',
  all: (soon: number) => `Xem cả ${count(soon, 'nhiệm vụ')} sắp đến hạn và mọi thời hạn khác`,
  latest: 'Ghi nhận mới nhất',
  changes: 'Những thay đổi trên trang này, theo từng đợt cập nhật',
  reportOn: (task: string, href: string, publisher: string): Rich => [
    'Nhiệm vụ ',
    { text: task, href },
    publisher ? `, theo ${publisher}` : '',
  ],
  phases,
};
