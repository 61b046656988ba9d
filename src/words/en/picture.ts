/** What stands on the pictures that other programs show with links to pages. */
import type { PictureKind } from '../../model/paths.ts';

/** What such a page is; the same in Vietnamese; what it shows. */
const kinds: Readonly<Record<PictureKind, Readonly<Record<'title' | 'below' | 'says', string>>>> = {
  home: {
    title: 'What was promised, by whom, by when',
    below: 'Danh mục nhiệm vụ thực hiện Nghị quyết 57',
    says: 'Each word traced to its line in the published text.',
  },
  task: {
    title: 'Task',
    below: 'Nhiệm vụ',
    says: 'What must be done, who leads, by when, and the lines of the text that say so.',
  },
  measure: {
    title: 'Measure',
    below: 'Nhiệm vụ, giải pháp',
    says: 'What a programme asks for, word for word, with its lines in the text.',
  },
  indicator: {
    title: 'Indicator',
    below: 'Chỉ tiêu',
    says: 'What is measured, its target, who monitors it, and values with their sources.',
  },
  agency: {
    title: 'Agency',
    below: 'Cơ quan chủ trì, cơ quan phối hợp',
    says: 'What it leads, coordinates and monitors, as the texts name it.',
  },
  document: {
    title: 'Document',
    below: 'Văn bản',
    says: 'The whole text, line by line, and the records that come from it.',
  },
  group: {
    title: 'Group of tasks',
    below: 'Nhóm nhiệm vụ',
    says: 'The tasks and measures under one heading.',
  },
  page: {
    title: 'Resolution 57-NQ/TW, task by task',
    below: 'Nghị quyết 57: từng nhiệm vụ, từng thời hạn',
    says: 'Tasks, agencies, indicators, deadlines and what is on record.',
  },
};

export const picture = {
  kinds,
  foot: (tagline: string) => `${tagline}. Independent, not a Government site.`,
};
