/** Where people write to whoever runs the site, in Vietnamese. True whatever content/site.yaml names. */
import type { Ways } from '../../model/site.ts';
import type { Rich } from '../rich.ts';

/** Where to write; said in whole sentences, or that there is nowhere. */
function where({ mail, page, repository }: Ways): Rich {
  if (!mail && !page && !repository)
    return ['Bản đang xem chưa có địa chỉ liên hệ và chưa nêu nơi lưu mã nguồn, nên chưa có nơi nào để gửi thư.'];
  return [
    ...(mail ? ['Xin viết thư đến ', { text: mail, href: `mailto:${mail}` }, '.'] : []),
    ...(page ? ['Xin viết tại ', { text: 'trang tiếp nhận báo cáo', href: page, external: true }, '.'] : []),
    ...((mail || page) && repository ? [' '] : []),
    ...(repository
      ? [
          'Có thể đề xuất sửa đổi tại ',
          { text: 'nơi lưu mã nguồn của trang này', href: repository, external: true },
          '.',
        ]
      : []),
  ];
}

/** Where a finished file goes. */
function send({ mail, page, repository }: Ways): Rich {
  if (!mail && !page && !repository)
    return [
      'Bản đang xem chưa có địa chỉ liên hệ và chưa nêu nơi lưu mã nguồn, nên không gửi tệp từ đây được. Xin giữ lại tệp và chuyển cho người quản lý trang, nếu biết người đó.',
    ];
  return [
    ...(mail ? ['Xin gửi tệp đến ', { text: mail, href: `mailto:${mail}` }, '.'] : []),
    ...(page
      ? ['Xin dán nội dung tệp vào ', { text: 'trang tiếp nhận báo cáo', href: page, external: true }, '.']
      : []),
    ...((mail || page) && repository ? [' '] : []),
    ...(repository
      ? [
          mail || page ? 'Cũng có thể đề xuất thành tệp mới tại ' : 'Xin đề xuất thành tệp mới tại ',
          { text: 'nơi lưu mã nguồn của trang này', href: repository, external: true },
          '; việc này cần có tài khoản ở đó.',
        ]
      : []),
  ];
}

export const contact = { where, send };
