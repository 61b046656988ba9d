/** The names of pictures in addresses. */

/** When the tasks of a document fall due. */
export const dueChartName = (document: string): string => `${document}-due`;
/** What was due and what was on record, of a document or of what an agency leads. */
export const overTimeChartName = (id: string): string => `${id}-over-time`;
/** An agency's tasks by year, and by group. */
export const agencyChartNames = (id: string): { readonly years: string; readonly groups: string } => ({
  years: `${id}-years`,
  groups: `${id}-groups`,
});
/** A target against the values published. */
export const targetChartName = (indicator: string): string => `${indicator}-values`;
