/** What the pages are called in Vietnamese to which head, foot and breadcrumbs lead. */
import { scoreboard } from './scoreboard.ts';
import { task } from './task.ts';
import { warnings } from './warnings.ts';

export const pageNames = {
  tasks: task.names.tasks,
  themes: 'Chủ đề',
  groups: 'Nhóm nhiệm vụ',
  agencies: 'Cơ quan',
  documents: 'Văn bản',
  indicators: 'Chỉ tiêu',
  instruments: 'Luật, nghị định, đề án',
  deadlines: 'Thời hạn',
  warnings: warnings.heading,
  scoreboard: scoreboard.name,
  data: 'Dữ liệu',
  guide: 'Hướng dẫn',
  quality: 'Chất lượng dữ liệu',
  changes: 'Thay đổi',
};
