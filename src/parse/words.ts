/** New words of one field of a record, read like those of the seeds: agencies, deadlines and targets included. */
import type { Agency } from '../model/agency.ts';
import type { RecordKind, WordField } from '../model/correction.ts';
import type { SourceDocument } from '../model/document.ts';
import type { RevisedFields } from '../model/revision.ts';
import { findDeadlineInWords, parseDeadline } from './deadline.ts';
import { type LanguageWords, languageWords } from './language.ts';
import { buildAgencyNames, parseNames } from './names.ts';
import { parseTarget } from './target.ts';

/** The fields that follow from words, or what is wrong with the words. */
export interface WordsReading {
  readonly fields: RevisedFields;
  /** One sentence that says what to type. */
  readonly problem?: string;
}

/** Reads words of a field of a record of some kind. The document gives the language. */
export type WordsReader = (
  document: Pick<SourceDocument, 'language'>,
  kind: RecordKind,
  field: WordField,
  text: string,
) => WordsReading;

/**
 * A reader of words over a registry.
 * @param agencies the registry that names are matched against
 */
export function buildWordsReader(agencies: readonly Agency[]): WordsReader {
  const names = buildAgencyNames(agencies);

  const readNames = (text: string, words: LanguageWords): { ids: string[]; problem?: string } => {
    const { mentions, oddities } = parseNames(text, names, words);
    const ids = [...new Set(mentions.map(({ agency }) => agency))];
    const unknown = oddities.find((oddity) => oddity.rule === 'agency-unknown');
    if (!unknown) return { ids };
    const nearest = unknown.nearest ? ` Nearest: ${unknown.nearest}.` : '';
    const todo = "Correct the spelling, or add the name to an agency's otherNames.";
    return { ids, problem: `"${unknown.text}" is no agency in content/agencies. ${todo}${nearest}` };
  };

  return ({ language }, kind, field, text) => {
    const words = languageWords[language];
    switch (field) {
      case 'leadText': {
        const { ids, ...rest } = readNames(text, words);
        return { fields: { leadText: text, leads: ids }, ...rest };
      }
      case 'coordinatingText': {
        const { ids, ...rest } = readNames(text, words);
        return { fields: { coordinatingText: text, coordinating: ids }, ...rest };
      }
      case 'monitoringText': {
        const { ids, ...rest } = readNames(text, words);
        return { fields: { monitoringText: text, monitoring: ids }, ...rest };
      }
      case 'deadline': {
        const { deadline } = parseDeadline(text, words);
        const forms = '"2025", "June 2025", "2nd quarter 2025", "2025 - 2026" or "Ongoing"';
        return deadline
          ? { fields: { deadline } }
          : { fields: {}, problem: `"${text}" cannot be read as a deadline. Write it like ${forms}.` };
      }
      case 'targetText':
        return { fields: { targetText: text, target: parseTarget(text, '', words).target } };
      case 'description':
        // A measure has no cell for its time: what its words say in passing is its deadline.
        if (kind !== 'measure') return { fields: { description: text } };
        return {
          fields: { description: text, deadline: findDeadlineInWords(text, words) ?? { raw: '', kind: 'unstated' } },
        };
      default:
        return { fields: { [field]: text } };
    }
  };
}
