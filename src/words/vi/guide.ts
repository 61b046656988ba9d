/** What stands around the texts of the guide in Vietnamese. */
import { formatIn } from '../../model/format.ts';
import type { Lang } from '../../model/lang.ts';
import type { Rich, RichPart } from '../rich.ts';
import { pageNames } from './page-names.ts';

const { day, number } = formatIn('vi');

/** Of a page that stands in another language than the reader's. */
const languages: Readonly<Record<Lang, string>> = { en: 'tiếng Anh', vi: 'tiếng Việt' };

export const guide = {
  name: pageNames.guide,
  about:
    'Giới thiệu chương trình, cách đọc và trích dẫn một nhiệm vụ, cách trang này hiểu các văn bản, và vài điều về trang này.',
  lede: 'Cách đọc và trích dẫn một mục, cách trang này hiểu các văn bản, và vài điều về trang này.',
  contents: 'Trên trang này',
  toSection: 'Liên kết đến phần này',
  languages,
  onlyIn: (lang: Lang) => `Trang này mới có bằng ${languages[lang]}.`,
  /** Behind the name of a file that the site leaves out. */
  leftOut: 'trang này không có tệp này',
  changed: (on: string) => `Thay đổi gần nhất: ngày ${day(on)}.`,
  /** The records in whose words a term stands: some by their ids, and how many more. */
  users: (some: readonly { readonly text: string; readonly href: string }[], more: number, all: string): Rich => [
    ...some.flatMap((user, place): (string | RichPart)[] => [...(place > 0 ? [', '] : []), user]),
    ...(more > 0 ? [' và ', { text: `${number(more)} mục khác`, href: all }] : []),
  ],
};
