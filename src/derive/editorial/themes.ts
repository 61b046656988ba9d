/** Which themes a record has: by the phrases in its words, and by the exceptions that editors made. */
import { foldedWords } from '../../model/fold.ts';
import type { Theme } from '../../model/theme.ts';
import type { LinkableRecords } from '../records/quotable-text.ts';

/**
 * The themes of every task, measure and indicator.
 * @returns ids of themes in their order, by the record's id; nothing for a record without one
 */
export function themesOf(
  { tasks, indicators }: Omit<LinkableRecords, 'groups'>,
  themes: readonly Theme[],
): ReadonlyMap<string, readonly string[]> {
  const rules = themes.map(ruleOf);
  const texts = [
    ...tasks.map(({ id, description, outputText }) => [id, `${description}\n${outputText}`] as const),
    ...indicators.map(({ id, name }) => [id, name] as const),
  ];
  return new Map(
    texts.flatMap(([id, text]) => {
      const words = spaced(text);
      const own = rules.flatMap((rule) => (rule.fits(id, words) ? [rule.id] : []));
      return own.length > 0 ? [[id, own] as const] : [];
    }),
  );
}

interface Rule {
  readonly id: string;
  readonly fits: (id: string, words: string) => boolean;
}

function ruleOf({ id, words, not, include, exclude }: Theme): Rule {
  const wanted = matcherOf(words);
  const unwanted = not.length > 0 ? matcherOf(not) : undefined;
  const included = new Set(include.map((entry) => entry.id));
  const excluded = new Set(exclude.map((entry) => entry.id));
  return {
    id,
    fits: (record, text) =>
      !excluded.has(record) && (included.has(record) || text.replace(unwanted ?? /(?!)/g, ' ').search(wanted) >= 0),
  };
}

/** Words folded, each between two spaces of its own, and a bar where a text ends: phrases are found as whole words. */
const spaced = (text: string) =>
  ` ${text
    .split('\n')
    .map((part) => foldedWords(part).join('  '))
    .join('  |  ')} `;

function matcherOf(phrases: readonly string[]): RegExp {
  const patterns = phrases.map((phrase) => {
    const words = foldedWords(phrase).join('  ');
    return phrase.endsWith('*') ? ` ${words}[^ ]* ` : ` ${words} `;
  });
  return new RegExp(patterns.join('|'), 'gu');
}
