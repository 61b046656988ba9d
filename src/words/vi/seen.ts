/** When and how a page was seen: people write it in English, in one of few forms. */
import { formatIn } from '../../model/format.ts';

const { day, month } = formatIn('vi');

const ways: Readonly<Record<string, string>> = {
  'stored copy': 'bản lưu',
  'web page': 'trang mạng',
  'title in the address only': 'chỉ thấy tên bài trong địa chỉ',
  'address seen once': 'mới thấy địa chỉ một lần',
};

const months = 'January February March April May June July August September October November December'.split(' ');

/**
 * The same in Vietnamese; what has another form stays as it is.
 * @example seen('stored copy, November 2026') // "bản lưu, tháng 11/2026"
 * @example seen('web page, 2 March 2026') // "trang mạng, ngày 02/3/2026"
 */
export function seen(words: string): string {
  const [, way = '', date, name = '', year] = /^([^,]+), (?:(\d{1,2}) )?([A-Z][a-z]+) (\d{4})$/u.exec(words) ?? [];
  const [own, place] = [ways[way], months.indexOf(name) + 1];
  if (own === undefined || place === 0) return words;
  if (date === undefined) return `${own}, ${month(Number(year), place)}`;
  return `${own}, ngày ${day(`${year}-${String(place).padStart(2, '0')}-${date.padStart(2, '0')}`)}`;
}
