/** What stands in Vietnamese on the pictures that other programs show with links to pages. */
import type { PictureKind } from '../../model/paths.ts';

/** Of pages with our rendering. */
const ours = 'Nội dung do trang này diễn đạt lại, không phải nguyên văn.';

/** What such a page is; the programme that it is of; what it shows. */
const kinds: Readonly<Record<PictureKind, Readonly<Record<'title' | 'below' | 'says', string>>>> = {
  home: {
    title: 'Việc gì, ai chủ trì, đến khi nào',
    below: 'Danh mục nhiệm vụ thực hiện Nghị quyết 57',
    says: 'Mỗi nội dung đều dẫn đến đúng dòng của văn bản đã công bố.',
  },
  task: {
    title: 'Nhiệm vụ',
    below: 'Thực hiện Nghị quyết 57',
    says: `Việc phải làm, cơ quan chủ trì, thời hạn. ${ours}`,
  },
  measure: {
    title: 'Giải pháp',
    below: 'Thực hiện Nghị quyết 57',
    says: `Việc mà văn bản yêu cầu, kèm số dòng. ${ours}`,
  },
  indicator: {
    title: 'Chỉ tiêu',
    below: 'Thực hiện Nghị quyết 57',
    says: `Mục tiêu, cơ quan theo dõi, số liệu và nguồn. ${ours}`,
  },
  agency: {
    title: 'Cơ quan',
    below: 'Chủ trì, phối hợp, theo dõi',
    says: 'Những nhiệm vụ và chỉ tiêu mà các văn bản giao cho cơ quan này.',
  },
  document: {
    title: 'Văn bản',
    below: 'Thực hiện Nghị quyết 57',
    says: 'Toàn văn theo từng dòng và những nhiệm vụ, chỉ tiêu nêu trong đó.',
  },
  group: {
    title: 'Nhóm nhiệm vụ',
    below: 'Thực hiện Nghị quyết 57',
    says: `Các nhiệm vụ và giải pháp dưới cùng một đề mục. ${ours}`,
  },
  page: {
    title: 'Nghị quyết 57, từng nhiệm vụ',
    below: 'Danh mục nhiệm vụ',
    says: 'Nhiệm vụ, cơ quan, chỉ tiêu, thời hạn và những gì đã được công bố.',
  },
};

export const picture = {
  kinds,
  foot: (tagline: string) => `${tagline}. Trang độc lập, không phải trang của cơ quan Đảng, Nhà nước.`,
};
