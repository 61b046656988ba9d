/** What stands on the picture of each kind of page. */
import type { PictureKind } from '../../model/paths.ts';
import type { PictureWords } from './drawing.ts';

export const pictureWords: Readonly<Record<PictureKind, PictureWords>> = {
  home: {
    title: 'What was promised, by whom, by when',
    titleVi: 'Danh mục nhiệm vụ thực hiện Nghị quyết 57',
    says: 'Each word traced to its line in the published text.',
  },
  task: {
    title: 'Task',
    titleVi: 'Nhiệm vụ',
    says: 'What must be done, who leads, by when, and the lines of the text that say so.',
  },
  measure: {
    title: 'Measure',
    titleVi: 'Nhiệm vụ, giải pháp',
    says: 'What a programme asks for, word for word, with its lines in the text.',
  },
  indicator: {
    title: 'Indicator',
    titleVi: 'Chỉ tiêu',
    says: 'What is measured, its target, who monitors it, and values with their sources.',
  },
  agency: {
    title: 'Agency',
    titleVi: 'Cơ quan chủ trì, cơ quan phối hợp',
    says: 'What it leads, coordinates and monitors, as the texts name it.',
  },
  document: {
    title: 'Document',
    titleVi: 'Văn bản',
    says: 'The whole text, line by line, and the records that come from it.',
  },
  group: {
    title: 'Group of tasks',
    titleVi: 'Nhóm nhiệm vụ',
    says: 'The tasks and measures that stand under one heading.',
  },
  page: {
    title: 'Resolution 57-NQ/TW, task by task',
    titleVi: 'Nghị quyết 57: từng nhiệm vụ, từng thời hạn',
    says: 'Tasks, agencies, indicators, deadlines and what is on record.',
  },
};
