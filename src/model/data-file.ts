/** The files of the public data, version 1; each is published as JSON, CSV and a spreadsheet, with one entry a record. */
export const dataFiles = [
  'tasks',
  'indicators',
  'agencies',
  'documents',
  'groups',
  'provisions',
  'reports',
  'observations',
  'links',
  'instruments',
  'themes',
  'warnings',
  'scoreboard',
  'diagnostics',
  'changes',
] as const;

export type DataFile = (typeof dataFiles)[number];
