/** The words of one field of a record. */
import type { WordField } from '../../model/correction.ts';

/** @returns empty where it is blank, or such a record has no such field */
export function wordsAt(record: object, field: WordField): string {
  const value = (record as Readonly<Record<string, unknown>>)[field];
  if (field === 'deadline') return (value as { readonly raw?: string } | undefined)?.raw ?? '';
  return typeof value === 'string' ? value : '';
}
