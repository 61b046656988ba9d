/** What stands at addresses that lead elsewhere, or to nothing. */
import type { Redirect } from '../../model/redirect.ts';
import type { Rich } from '../rich.ts';

/** What became of a record, said behind its name. */
const became: Readonly<Record<Redirect['became'], string>> = {
  moved: 'đã chuyển sang địa chỉ khác',
  merged: 'đã gộp với mục khác',
  split: 'đã tách thành nhiều mục',
  withdrawn: 'đã rút',
};

const notFound = {
  title: 'Không có trang ở địa chỉ này',
  about: 'Không có trang nào ở địa chỉ này.',
  nearest: 'Có phải là',
  promise: 'Địa chỉ của mỗi mục được giữ cố định: xin kiểm tra lại số.',
  lookFor: (to: Readonly<Record<'tasks' | 'agencies' | 'documents', string>>): Rich => [
    'Xin tìm theo từ ngữ hoặc theo số, hoặc bắt đầu từ danh sách ',
    { text: 'nhiệm vụ', href: to.tasks },
    ', ',
    { text: 'cơ quan', href: to.agencies },
    ' hoặc ',
    { text: 'văn bản', href: to.documents },
    '.',
  ],
  example: (page: string, short: string): Rich => [
    'Địa chỉ của một nhiệm vụ kết thúc bằng mã của nhiệm vụ đó: ',
    { text: page, as: 'code' },
    ', hoặc ngắn hơn: ',
    { text: short, as: 'code' },
    '. Nếu chép địa chỉ từ một công văn, xin bỏ dấu câu ở cuối và dùng chữ thường.',
  ],
  tell: 'Nếu một liên kết đã dẫn đến đây, xin cho biết liên kết đó nằm ở trang nào.',
};

export const address = {
  became: (name: string, what: Redirect['became']) => `${name} ${became[what]}`,
  notFound,
  /** A short address, for letters. */
  short: { title: (id: string) => `${id}, địa chỉ ngắn`, leadsTo: 'Mục này ở địa chỉ' },
  /** A page of a list that grew shorter. */
  ended: {
    title: (path: string) => `${path}, trang thuộc một danh sách nay đã ngắn hơn`,
    leadsTo: 'Từ khi trang này được đăng, danh sách đã ngắn lại. Trang cuối của danh sách nay là',
  },
  framed: {
    title: 'Nhiệm vụ, bản để nhúng',
    about: 'Danh mục nhiệm vụ và giải pháp không có phần đầu trang và chân trang, để các trang khác nhúng vào.',
  },
};
