/** What a text holds as an `expects` block that can be put into its document's file. */
import { type Diagnostic, isError, type RuleName } from '../model/diagnostic.ts';
import { documentFilePath, type SourceDocument } from '../model/document.ts';
import type { SeedRecords } from '../model/records.ts';
import { countSeed, expectsBlock } from '../parse/index.ts';

// With any other error the text is not read as it will be, and its counts would be pasted too early.
const changesNoCount: ReadonlySet<RuleName> = new Set(['count-differs', 'oddities-differ', 'agency-unknown']);

/**
 * A block for each document whose counts differ from what its file expects, where nothing else is wrong with its text.
 * @param held what all seeds hold
 * @returns lines for a terminal; none where all counts hold
 */
export function formatExpects(documents: readonly SourceDocument[], held: SeedRecords): string[] {
  const byDocument = Map.groupBy(held.diagnostics, ({ document }) => document);
  return documents.flatMap((document) => {
    const own = byDocument.get(document.id) ?? [];
    const errors = own.filter((entry) => isError(entry) && !isUnsealed(document, entry));
    const differs = errors.some(({ rule }) => rule === 'count-differs' || rule === 'oddities-differ');
    if (!differs || errors.some(({ rule }) => !changesNoCount.has(rule))) return [];
    return [
      `${document.id}: its text holds other counts than expects says. Compare each of these with the paper. Where they are right, put this into ${documentFilePath(document)}, in the place of expects:`,
      ...expectsBlock(document, countSeed(document.id, held)),
    ];
  });
}

/** A new text has no checksum yet; any other that does not fit is not the text that was sealed. */
const isUnsealed = ({ seed }: SourceDocument, { rule }: Diagnostic) =>
  rule === 'checksum-mismatch' && /^0+$/u.test(seed.sha256);
