/** What stands around every page in Vietnamese: its head and foot, breadcrumbs, and the ways through a long list. */
import { formatIn } from '../../model/format.ts';
import type { ListPage } from '../../model/list-page.ts';
import type { Holdings } from '../../model/site.ts';
import type { Rich } from '../rich.ts';
import { chart } from './chart.ts';
import { pageNames } from './page-names.ts';

const { number } = formatIn('vi');
const { asOf } = chart.timeline;

const head = {
  sections: 'Các mục chính',
  more: 'Mục khác',
  form: 'Tìm trong toàn trang',
  hint: 'Từ hoặc số',
  holds: ({ documents, tasks, indicators }: Holdings) =>
    `${number(documents)} văn bản, ${number(tasks)} nhiệm vụ và giải pháp, ${number(indicators)} chỉ tiêu`,
};

const foot = {
  independent:
    'Trang độc lập, không phải trang của cơ quan Đảng, Nhà nước. Điều gì chưa biết, trang ghi rõ là chưa biết.',
  label: 'Danh mục các trang',
  names: {
    ...pageNames,
    data: 'Tải dữ liệu',
    reading: 'Cách đọc một trang',
    citing: 'Cách trích dẫn',
    method: 'Phương pháp và quy tắc',
    about: 'Giới thiệu',
    permanence: 'Địa chỉ cố định',
    accessibility: 'Khả năng tiếp cận',
    privacy: 'Quyền riêng tư',
    contact: 'Liên hệ',
    source: 'Mã nguồn của trang này',
  },
};

/** What small screens fold, on what opens it. */
const fold = { chart: 'Xem biểu đồ', all: (count: number) => `Xem cả ${number(count)} mục` };

/** A list that goes on on further pages. */
const list = {
  label: 'Các trang của danh sách này',
  neighbours: 'Trang trước, trang sau',
  page: (place: number) => `Trang ${place}`,
  pageOf: (place: number, pages: number) => `Trang ${place}/${pages}`,
  /** The name of a page of a list: the list's own on the first. */
  title: (title: string, { place, all }: Pick<ListPage<unknown>, 'place' | 'all'>) =>
    place === 1 ? title : `${title}, trang ${place}/${all.length}`,
};

export const layout = {
  skip: 'Đến nội dung chính',
  crumbs: 'Vị trí của trang này',
  changesOf: (title: string) => `Thay đổi: ${title}`,
  /** On a page that other sites frame. */
  framedFrom: (site: string, href: string): Rich => [
    'Lấy từ ',
    { text: site, href },
    ', trang độc lập, không phải trang của cơ quan Đảng, Nhà nước. ',
  ],
  ...{ asOf, head, foot, list, fold },
};
