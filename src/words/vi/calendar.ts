/** What calendars say in Vietnamese of themselves and of days by which reports are asked for. */
import { formatIn } from '../../model/format.ts';
import { placeOf, record } from './record.ts';

const { day } = formatIn('vi');

/** Any of several: `Bộ Nội vụ hoặc Bộ Tài chính`. */
const either = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} hoặc ${names.at(-1)}`;

/** Whose words an event has. */
const remarks = {
  original: '',
  translation: ' Bản dịch tiếng Anh, chỉ có giá trị tham khảo.',
  rendered: ' Nội dung do trang này diễn đạt lại theo bản dịch tiếng Anh, không phải nguyên văn của văn bản.',
};

export const calendar = {
  all: 'Thời hạn',
  title: (name: string) => `Thời hạn: ${name}`,
  tasksOf: (names: readonly string[]) =>
    `Các nhiệm vụ mà văn bản nêu ${either(names)} là cơ quan chủ trì hoặc cơ quan phối hợp.`,
  scope:
    'Mỗi thời hạn là một sự kiện vào ngày cuối của thời hạn đó, theo văn bản và theo cách hiểu của trang này. Không có sự kiện cho nhiệm vụ hằng năm, nhiệm vụ thường xuyên, nhiệm vụ chỉ nêu năm bắt đầu và nhiệm vụ không xác định được ngày.',
  reports: 'Ngày mà văn bản yêu cầu báo cáo tiến độ lặp lại hằng năm, vì văn bản không nêu khi nào kết thúc.',
  reportDue: (document: string) => `Hạn gửi báo cáo tiến độ (${document})`,
  taskDue: (task: string, words: string, document: string) => `${task} đến hạn: ${words} (${document})`,
  named: (label: string, words: string) => `${label}: ${words}`,
  /** A deadline as stated, as it is read, and by which rule. */
  deadline: (raw: string | undefined, read: string, rule: string) =>
    raw === undefined
      ? `Thời hạn, theo cách hiểu của trang này: ${read}; ${rule}.`
      : `Thời hạn theo văn bản: ${raw}. Trang này hiểu là: ${read}; ${rule}.`,
  taskSource: (document: string, locator: string, lines: readonly [number, number], remark: keyof typeof remarks) =>
    `Nguồn: ${document}, ${placeOf(locator)}, ${remark === 'original' ? '' : 'bản tiếng Anh '}${record.lines(lines)}.${remarks[remark]}`,
  printedIn: (document: string, issued: string | null) =>
    `Đây là ngày in trong ${document}${issued ? `, bản ban hành ngày ${day(issued)}` : ''}.`,
  asStated: (line: string) => `${record.voices.stated}: ${line}`,
  source: (document: string, line: number) =>
    `Nguồn: ${record.lineOf(document, line)}. Bản dịch tiếng Anh, chỉ có giá trị tham khảo.`,
};
