/** What is said of records, pages and lines that are gone. */
import { formatIn } from '../../model/format.ts';
import type { Redirect } from '../../model/redirect.ts';
import type { Rich } from '../rich.ts';
import { address } from './address.ts';

const { day } = formatIn('vi');

/** First words that end without a mark were cut. */
const whole = (words: string): string => (/[.;!?]$/u.test(words) ? words : `${words}\u00a0…`);

export const gone = {
  becameOn: (name: string, fate: Redirect['became'], on: string, why: string) =>
    `${address.became(name, fate)} từ ngày ${day(on)}. ${why}`,
  since: (on: string, why: string) => `Áp dụng từ ngày ${day(on)}. ${why}`,
  began: (words: string) => `Nội dung bắt đầu bằng: “${whole(words)}”`,
  standsAt: 'Nay ở địa chỉ:',
  /** Where it is now, with the first words there. */
  target: (id: string, href: string, begins: string | undefined): Rich => [
    { text: id, href },
    begins ? `: ${whole(begins)}` : '',
  ],
  nothing: 'Không có mục nào thay thế.',
  promise: (href: string): Rich => [
    'Địa chỉ này sẽ không bao giờ được dùng cho mục khác. ',
    { text: 'Cam kết của trang này về địa chỉ', href },
  ],
};
