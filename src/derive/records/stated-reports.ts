/** Progress reports that documents state themselves, in a column on their tasks. */
import type { SourceDocument } from '../../model/document.ts';
import type { ProgressReport } from '../../model/progress-report.ts';
import type { StatedClaim } from '../../model/stated-claim.ts';

/**
 * The reports that people wrote, and after them one for each claim of a document on a task that its issuer leads. It
 * holds for the document's day, says the words of the cell and nothing else, and rests on the page of the document.
 */
export function withStatedReports(
  written: readonly ProgressReport[],
  claims: readonly StatedClaim[],
  documents: readonly Pick<SourceDocument, 'id' | 'language' | 'publications'>[],
): readonly ProgressReport[] {
  if (claims.length === 0) return written;
  const sources = new Map(documents.map((document) => [document.id, document]));
  const ids = new Set(written.map(({ id }) => id));
  const stated = claims.flatMap(({ task, on, by, claim, statedIn }): ProgressReport[] => {
    const document = sources.get(statedIn.document);
    const page = document?.publications[0];
    if (!document || !page) return [];
    // The day of publication is not that of the claim.
    const { language: _, note: _note, noteVi: _noteVi, published: _published, ...evidence } = page;
    const statement = `${statedIn.header}: ${statedIn.words}`;
    return [
      {
        ...{ id: freeId(`${task}/${on}`, ids), task, on, by, claim, statement },
        ...(document.language === 'vi' ? { statementVi: statement } : {}),
        evidence: [evidence],
        statedIn,
      },
    ];
  });
  return [...written, ...stated];
}

/** The first id of a day that no report has yet; it is taken. */
function freeId(day: string, ids: Set<string>): string {
  let id = day;
  for (let number = 2; ids.has(id); number++) id = `${day}-${number}`;
  ids.add(id);
  return id;
}
