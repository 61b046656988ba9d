import { expect, test } from 'vitest';
import { shown, textsOf } from './shown.ts';

test('agencies stand by their Vietnamese names, with who took over and which part', async () => {
  const table = await shown('vi/Agencies', 'one that was split');
  expect(textsOf(table, 'thead th')).toEqual(['Cơ quan', 'Viết tắt', 'Chủ trì', 'Phối hợp']);
  expect(textsOf(table, 'tbody tr:first-child th > *')).toEqual([
    'Bộ Thông tin',
    'Ministry of Information',
    'nay là Bộ Khoa học từ ngày 01/3/2025',
    'một phần chức năng (newspapers) chuyển về Bộ Tài chính từ ngày 01/3/2025',
  ]);
  expect(textsOf(table, 'tbody td')).toEqual(['', '2', '1', 'BKHCN', '0', '1']);
  expect([...table.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
    ...['/agencies/', '/agencies/mic/', '/agencies/mst/', '/agencies/mof/', '/agencies/mst/'],
  ]);
  expect(textsOf(table, 'table [lang="en"]')).toEqual(['Ministry of Information', 'newspapers', 'Ministry of Science']);
});
