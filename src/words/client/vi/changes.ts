/** What the page of changes says in Vietnamese of its narrowed list. */
import type { Rich, RichPart } from '../../rich.ts';

const changes = (count: number): string => `${count.toLocaleString('vi-VN')} thay đổi`;

export const changesList = {
  changes,
  counted: (shown: number, total: number): string => `${shown.toLocaleString('vi-VN')} trong số ${changes(total)}.`,
  nothing: 'Không có thay đổi nào phù hợp. Xin bỏ bớt điều kiện ở trên.',
  unavailable: 'Hiện chưa tải được danh sách mọi thay đổi. Những thay đổi mới nhất ở bên dưới. Vui lòng thử lại sau.',
  showMore: (count: number): string => `Xem thêm ${changes(count)}`,
  /** The name of the feed of all changes. */
  allFeed: 'mọi thay đổi',
  /**
   * The feeds that fit what is chosen.
   * @param whole whether one holds just that
   */
  feeds: (feeds: readonly { readonly text: string; readonly href: string }[], whole: boolean): Rich => [
    whole
      ? 'Theo dõi riêng phần này qua nguồn tin: '
      : feeds.length === 1
        ? 'Nguồn tin gần với phần này nhất: '
        : 'Không có nguồn tin nào dành riêng cho phần này. Gần nhất: ',
    ...feeds.flatMap((feed, place): (string | RichPart)[] => [...(place > 0 ? [', '] : []), feed]),
  ],
};
