/** The pictures that other programs show with links to the site: their size, and their text in plain words. */
import type { PictureKind } from './paths.ts';

/** In pixels: the size that the larger networks ask for. */
export const pictureSize = { width: 1200, height: 630 } as const;

export interface PictureWords {
  /** What the page is: "Task". */
  readonly title: string;
  /** The same in Vietnamese, or who issued the document. */
  readonly below: string;
  /** What such a page shows, in a line or two. */
  readonly says: string;
}

export const pictureWords: Readonly<Record<PictureKind, PictureWords>> = {
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

/** The words of a picture as one text, for those who do not see it. */
export const pictureAlt = ({ title, below, says }: PictureWords): string => `${title} (${below}). ${says}`;

/**
 * What stands on the picture of a document; more letters do not fit.
 * @param name what it is called on this site
 */
export const documentPictureWords = (
  name: string,
  { title, issuer }: { readonly title: string; readonly issuer: string },
): PictureWords => ({ title: cut(name, 60), below: cut(issuer, 110), says: cut(title, 150) });

/** The first words of a text. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const end = text.lastIndexOf(' ', length);
  return `${text.slice(0, end > 0 ? end : length)} …`;
}
