/** New words of one field of a record, read like those of the seeds: agencies, deadlines and targets included. */
import type { Agency } from '../model/agency.ts';
import type { RecordKind, WordField } from '../model/correction.ts';
import type { SourceDocument } from '../model/document.ts';
import type { RevisedFields } from '../model/revision.ts';
import { unknownAgency } from './agency-cells.ts';
import { findDeadlineInWords } from './deadline.ts';
import { readDeadline, readsPlace } from './deadline-cells.ts';
import { type LanguageWords, languageWords } from './language.ts';
import { type AgencyNames, buildAgencyNames, type OwnNames, parseNames, type Role } from './names.ts';
import { parseTarget } from './target.ts';

/** The fields that follow from words, or what is wrong with the words. */
export interface FieldReading {
  readonly fields: RevisedFields;
  /** One sentence that says what to type. */
  readonly problem?: string;
}

/** Reads words of a field of a record of some kind. The document gives the language, and says how odd deadlines are read. */
export type FieldReader = (
  document: Pick<SourceDocument, 'language'> & Partial<Pick<SourceDocument, 'reads' | 'fiscalYear' | 'names' | 'id'>>,
  kind: RecordKind,
  field: WordField,
  text: string,
) => FieldReading;

/**
 * A reader of words over a registry.
 * @param agencies the registry that names are matched against
 */
export function buildFieldReader(agencies: readonly Agency[]): FieldReader {
  const shared = buildAgencyNames(agencies);
  const own = new Map<object, AgencyNames>();
  const namesOf = (means: OwnNames | undefined): AgencyNames => {
    if (!means) return shared;
    const names = own.get(means) ?? buildAgencyNames(agencies, means);
    own.set(means, names);
    return names;
  };

  const readNames = (
    text: string,
    words: LanguageWords,
    means: OwnNames | undefined,
    role?: Role,
  ): { ids: string[]; problem?: string } => {
    const { mentions, oddities } = parseNames(text, namesOf(means), words);
    const inRole = mentions.filter((mention) => !role || (mention.role ?? role) === role);
    const ids = [...new Set(inRole.map(({ agency }) => agency))];
    const unknown = oddities.find((oddity) => oddity.rule === 'agency-unknown');
    if (!unknown) return { ids };
    const nearest = unknown.nearest ? ` Nearest: ${unknown.nearest}.` : '';
    return { ids, problem: `${unknownAgency(unknown.text, unknown.nearest)}${nearest}` };
  };

  return (document, kind, field, text) => {
    const words = languageWords[document.language];
    switch (field) {
      case 'leadText': {
        const { ids, ...rest } = readNames(text, words, document.names, 'lead');
        return { fields: { leadText: text, leads: ids }, ...rest };
      }
      case 'coordinatingText': {
        const { ids, ...rest } = readNames(text, words, document.names, 'coordinating');
        return { fields: { coordinatingText: text, coordinating: ids }, ...rest };
      }
      case 'monitoringText': {
        const { ids, ...rest } = readNames(text, words, document.names);
        return { fields: { monitoringText: text, monitoring: ids }, ...rest };
      }
      case 'deadline': {
        const { deadline } = readDeadline(text, words, document);
        return deadline
          ? { fields: { deadline } }
          : {
              fields: {},
              problem: `"${text}" cannot be read as a deadline. Write it like ${words.time.examples}, or say under reads in ${readsPlace(document)} what it means.`,
            };
      }
      case 'targetText':
        return readTarget(text, words);
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

function readTarget(text: string, words: LanguageWords): FieldReading {
  const { target, oddities } = parseTarget(text, '', words);
  const unclear = oddities.find(({ rule }) => rule === 'target-unread' || rule === 'range-reversed');
  const problem =
    unclear && `"${unclear.text}" holds a figure that is not certain. Write it like "≥ 80", "40 - 50" or "0,7".`;
  return { fields: { targetText: text, target }, ...(problem ? { problem } : {}) };
}
