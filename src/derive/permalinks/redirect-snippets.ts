/** What to write about a broken promise, as YAML to copy. */

/** An entry under `gone`: what most likely became of it, the other choices as a remark. */
export function formatGoneEntry(was: string, to: readonly string[], on: string): string {
  const became =
    to.length === 1
      ? [`became: moved   # or merged, where others became the same`, `to: [${to[0]}]`]
      : to.length > 1
        ? ['became: split', `to: [${to.join(', ')}]`]
        : ['became: withdrawn   # or moved or merged, with to: [its new id]; or split, with to: [one, another]'];
  return block([`- was: ${was}`, ...became.map(indented), `  on: "${on}"`, '  why: …']);
}

/** An entry under `reworded`. */
export const formatRewording = (was: string, digest: string, on: string): string =>
  block([`- was: ${was}`, `  words: "${digest}"`, `  on: "${on}"`, '  why: …']);

/** The keys of a document that keep the ids of a list: what was put in, and whose place stays empty. In quotes: 1e-3 is a number. */
export function formatPlaces(
  inserted: readonly { readonly id: string; readonly begins: string }[],
  removed: readonly string[],
): string {
  return block([
    ...(inserted.length > 0
      ? ['inserted:', ...inserted.map(({ id, begins }) => `  - { id: "${id}", begins: ${JSON.stringify(begins)} }`)]
      : []),
    ...(removed.length > 0 ? [`removed: [${removed.map((place) => `"${place}"`).join(', ')}]`] : []),
  ]);
}

const indented = (line: string) => `  ${line}`;
const block = (lines: readonly string[]) => lines.map((line) => `        ${line}\n`).join('');
