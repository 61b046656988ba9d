/** What is said of indicators and their targets. */
import { formatIn } from '../../model/format.ts';
import { capitalize } from '../../model/text.ts';
import type { Rich } from '../rich.ts';
import { field } from './field.ts';
import { pageNames } from './page-names.ts';
import { record } from './record.ts';

const { number: figure } = formatIn('vi');

const title = pageNames.indicators;
const asRead = (rule: string): Rich => [{ text: record.voices.read, as: 'b' }, `: ${rule}`];

/** The list of all indicators. */
const list = {
  description: (indicators: number) =>
    `${figure(indicators)} chỉ tiêu kèm mục tiêu, đơn vị tính và cơ quan theo dõi, đánh giá, xếp theo mốc năm.`,
  /** @param split the indicators that have parts */
  lede: (indicators: number, split: number, parts: number) =>
    `Nội dung được đo và mức cần đạt. ${figure(indicators)} chỉ tiêu${parts > 0 ? `, trong đó ${figure(split)} chỉ tiêu chia thành ${figure(parts)} chỉ tiêu thành phần` : ''}.`,
  horizon: (horizon: number | null) => (horizon ? `Đến năm ${horizon}` : 'Không nêu năm'),
  columns: {
    indicator: 'Chỉ tiêu',
    target: field.names.targetText,
    unit: field.names.unit,
    latest: 'Số liệu mới nhất',
    monitoring: field.names.monitoringText,
  },
};

interface Described {
  readonly name: string;
  readonly document: string;
  readonly words: string;
  readonly target: string;
}

/** For search engines and previews of links. */
const description = ({ name, document, words, target }: Described): string =>
  `${name} của ${document}: ${words}. Mục tiêu: ${target}`;

const target = {
  /** One value as it is read, with the year where one is set. */
  value: (value: string, horizon: number | null): Rich => [
    { text: capitalize(value), as: 'strong' },
    horizon ? `, đến hết năm ${horizon}` : '',
  ],
  /** The words of the column for an earlier year. */
  earlier: (year: number, stated: string, lang: string | undefined): Rich => [
    `Năm ${year}: `,
    { text: stated, as: 'span', lang },
  ],
  none: (horizon: number | null) => `Không đọc được mức cụ thể${horizon ? ` cho năm ${horizon}` : ''}.`,
  rule: (exact: boolean) =>
    asRead(exact ? 'không có dấu so sánh nghĩa là đúng bằng mức này' : 'đọc từ các dấu và con số'),
};

interface Part {
  readonly number: string;
  readonly href: string;
  readonly name: string;
  readonly target: string;
  /** The language of name and target, where it is another than the page's. */
  readonly lang?: string | undefined;
}

const parts = {
  heading: 'Chỉ tiêu thành phần',
  /** An indicator that is a part of this one, or of which this one is a part. */
  part: ({ number, href, name, target: aim, lang }: Part): Rich => [
    { text: record.indicator(number), href },
    ' ',
    { text: `${name}: ${aim}`, as: 'span', lang },
  ],
  whole: 'vì chỉ tiêu đang xem là một thành phần của chỉ tiêu này',
  partOf: 'vì đây là một thành phần của chỉ tiêu đang xem',
  rule: asRead('theo số thứ tự trong danh sách'),
};

export const indicator = { title, list, description, target, parts };
