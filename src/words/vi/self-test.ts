/** What is said in Vietnamese of the last full run of the checks. */
import { formatIn } from '../../model/format.ts';
import type { SelfTest } from '../../model/self-test.ts';

const { day, number } = formatIn('vi');

export const selfTest = {
  none: 'Chưa ghi nhận lần kiểm tra toàn bộ nào.',
  results: 'Kết quả',
  run: (on: string, allPassed: boolean) =>
    `Kiểm tra ngày ${day(on)}. ${allPassed ? 'Mọi phép kiểm tra đều đạt.' : 'Một số phép kiểm tra không đạt, xem số lượng dưới đây.'}`,
  columns: { checked: 'Nội dung kiểm tra', passed: 'Đạt', failed: 'Không đạt', skipped: 'Bỏ qua', time: 'Thời gian' },
  time: (seconds: number) =>
    seconds < 90 ? `${number(Math.round(seconds))} giây` : `${number(Math.round(seconds / 60))} phút`,
  figures: 'Số đo',
  figureColumns: { what: 'Nội dung', found: 'Đo được', budget: 'Mức cho phép' },
  skipped: 'Những phép kiểm tra bỏ qua',
  nothingSkipped: 'Không có.',
  machine: 'Máy và công cụ',
  ranOn: ({ system, processor, cores, memory }: SelfTest['machine']) =>
    `${system}, ${processor}, ${number(cores)} nhân, bộ nhớ ${memory}.`,
};
