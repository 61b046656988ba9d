/** What the pages are called to which head, foot and breadcrumbs lead. */
import { scoreboard } from './scoreboard.ts';
import { task } from './task.ts';
import { warnings } from './warnings.ts';

export const pageNames = {
  tasks: task.names.tasks,
  themes: 'Themes',
  groups: 'Groups',
  agencies: 'Agencies',
  documents: 'Documents',
  indicators: 'Indicators',
  instruments: 'Laws and plans',
  deadlines: 'Deadlines',
  warnings: warnings.heading,
  scoreboard: scoreboard.name,
  data: 'Data',
  guide: 'Guide',
  quality: 'Data quality',
  changes: 'Changes',
};
