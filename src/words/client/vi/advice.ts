/** What is advised in Vietnamese where no task or measure fits. */
import type { Rich } from '../../rich.ts';

export const advice = {
  unknownWords: (quoted: string) => `Không có nhiệm vụ hoặc giải pháp nào chứa ${quoted}.`,
  nearest: (words: string): Rich => ['Từ gần giống: ', { text: words, as: 'button' }, '.'],
  drop: (choice: string, count: number): Rich => [
    { text: `Bỏ “${choice}”`, as: 'button' },
    ` để xem ${count} kết quả.`,
  ],
  limits: (limits: readonly string[], href: string): Rich => [
    `Không có mục nào trong phạm vi của trang này: ${limits.join(', ')}. `,
    { text: 'Bỏ phạm vi này', href },
    '.',
  ],
  allTexts: (href: string): Rich => [{ text: 'Tìm các từ này trong toàn văn', href }, '.'],
};
