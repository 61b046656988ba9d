/** What a test of a folder reads of its examples. */
import type { PageLang } from '../../src/words/index.ts';
import { examplesNamed } from './all-examples.ts';
import { renderDocument, textOf } from './render.ts';

export { textOf };

/** A case of a component's examples, rendered on a page of a language: `shown('status/EvidenceBadge', 'none')`. */
export async function shown(name: string, title: string, lang?: PageLang): Promise<Document> {
  const example = examplesNamed(name);
  const props = example.cases[title];
  if (!props) throw new Error(`${name} has no example "${title}".`);
  return renderDocument(example, { props, ...(lang ? { lang } : {}) });
}

/** The words of each element that a selector finds, in their order. */
export const textsOf = (root: ParentNode, selector: string): string[] =>
  [...root.querySelectorAll(selector)].map(textOf);
