/** What the published entries of tasks, measures, indicators, groups and provisions say in Vietnamese, behind their other fields. */
import { z } from 'zod';
import type { VietnameseWords } from '../derive/records/renderings.ts';
import { type Provenance, provenance } from '../model/provenance.ts';
import { type RenderedField, renderedFields } from '../model/rendering.ts';

/** The words that a record is known by are its text or its name; others are called as in English. */
const names = {
  description: 'textVi',
  outputText: 'outputTextVi',
  name: 'nameVi',
  unit: 'unitVi',
  targetText: 'targetTextVi',
  noteText: 'noteTextVi',
  title: 'nameVi',
  text: 'textVi',
} as const satisfies Record<RenderedField, string>;

type Name = (typeof names)[RenderedField];

const rendering = z
  .enum(['own', 'authentic'])
  .optional()
  .describe(
    'Whose words the Vietnamese ones are. own: our rendering of the English words, not the text of the document. authentic: the words of a text in Vietnamese.',
  );

const renderingOutdated = z
  .boolean()
  .optional()
  .describe('Whether our rendering stands for English words that have changed since; absent where it does not.');

const sourceVi = provenance
  .optional()
  .describe(
    'Where the Vietnamese words stand, with the checksum of that text; absent where they are ours, or those of the document itself.',
  );

/**
 * The fields that hold what records of a kind say in Vietnamese, and whose words that is.
 * @param fields the fields of such records that are rendered
 * @example vietnameseShape('name', 'unit') // nameVi, unitVi, rendering, renderingOutdated, sourceVi
 */
export function vietnameseShape(...fields: readonly RenderedField[]) {
  const words = (field: RenderedField) =>
    z.string().min(1).optional().describe(`The field ${field} in Vietnamese; absent where nobody has said it.`);
  const shape = Object.fromEntries(fields.map((field) => [names[field], words(field)]));
  return { ...(shape as Record<Name, z.ZodOptional<z.ZodString>>), rendering, renderingOutdated, sourceVi };
}

type VietnameseFields = Partial<Record<Name, string>> & {
  rendering?: VietnameseWords['rendering'];
  renderingOutdated?: true;
  sourceVi?: Provenance;
};

/** The fields of one entry: none where nobody has said it in Vietnamese. */
export function vietnameseFields(said: VietnameseWords | undefined): VietnameseFields {
  if (!said) return {};
  const words = renderedFields.flatMap((field) => (said.words[field] ? [[names[field], said.words[field]]] : []));
  return {
    ...Object.fromEntries(words),
    rendering: said.rendering,
    ...(said.outdated ? { renderingOutdated: true } : {}),
    ...(said.source ? { sourceVi: said.source } : {}),
  };
}
