/**
 * What a file of content holds of YAML: names, texts, numbers and lists of them, each written out where it stands and
 * read as it looks. All else that YAML can do is refused, whatever the schema of the file.
 */
import { type Document, isAlias, isCollection, isNode, isPair, isScalar, type Node, type Scalar } from 'yaml';
import { withPlainForms } from '../model/text/letters.ts';
import { findProblemOfValue } from '../model/text/line.ts';

/** What is wrong, and where in the text it begins. */
interface YamlProblem {
  readonly at: number;
  readonly message: string;
}

/** No text that people write for readers is longer. */
const longest = 20_000;

// Words that repeat those of a text have its line breaks. All else stands in one line somewhere: in a list, a feed, a
// citation.
const repeated: readonly unknown[] = ['was', 'now', 'words'];

/**
 * Finds what a file may not hold. A text that ends in line breaks loses them: YAML adds one to
 * each text in several lines.
 * @param inLines whether its texts repeat those of a document, with their line breaks
 */
export function findProblemsOfYaml(yaml: Document.Parsed, inLines: boolean): YamlProblem[] {
  const found: YamlProblem[] = [];
  const report = (node: unknown, message: string | undefined) => {
    if (message !== undefined) found.push({ at: (node as Node | null)?.range?.[0] ?? 0, message });
  };
  if (yaml.directives.yaml.explicit || Object.keys(yaml.directives.tags).length > 1)
    report(yaml.contents, 'Lines that begin with % are not read. Remove them.');
  const look = (node: unknown, isRepeated: boolean): void => {
    if (!isNode(node)) return;
    if (isAlias(node) || node.anchor !== undefined)
      report(node, 'Anchors and aliases (& and *) are not read. Write the text out where it belongs.');
    else if (node.tag !== undefined) report(node, 'Tags, which begin with !, are not read. Remove it.');
    else if (isScalar(node)) report(node, problemOfScalar(node, inLines || isRepeated));
    if (!isCollection(node)) return;
    for (const item of node.items) {
      if (!isPair(item)) look(item, isRepeated);
      else {
        const { key, value } = item;
        report(key, problemOfName(key));
        if (!isScalar(key) || key.anchor !== undefined || key.tag !== undefined) look(key, false);
        look(value, isScalar(key) && repeated.includes(key.value));
      }
    }
  };
  look(yaml.contents, false);
  return found;
}

function problemOfName(key: unknown): string | undefined {
  if (!isScalar(key)) return 'A name must be a word. Write it in quotes where it begins with a bracket.';
  // JavaScript would set this aside in silence.
  return key.value === '__proto__' ? '"__proto__" is no name that is read. Remove it.' : undefined;
}

function problemOfScalar(scalar: Scalar, inLines: boolean): string | undefined {
  if (typeof scalar.value === 'number') {
    // 014, 0x14 and 1_000 look like other numbers than they are; a computer keeps 15 digits.
    const isPlain =
      /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/u.test(scalar.source ?? '') && !/(?:\d\D*){16}/u.test(scalar.source ?? '');
    return isPlain ? undefined : 'Write the number in plain digits, at most 15, or in quotes where it is a text.';
  }
  if (typeof scalar.value !== 'string') return undefined;
  const text = scalar.value.endsWith('\n') ? scalar.value.replace(/(?<!\n)\n+$/u, '') : scalar.value;
  scalar.value = withPlainForms(text);
  return problemOfText(scalar.value as string, inLines);
}

/** What is wrong with the letters of a text, those that stand as codes in the file ("\\u202E") too. */
function problemOfText(text: string, inLines: boolean): string | undefined {
  if (text.length > longest) return `The text has ${text.length} letters, and at most ${longest} are read. Shorten it.`;
  if (text !== '' && text.trim() === '') return 'There is nothing but spaces. Write the words, or remove the field.';
  if (/[\r\t\v\f\u0085]/u.test(text)) return 'A tab or another sign of control stands in the text. Write a space.';
  if (!inLines && text.includes('\n'))
    return 'The text has line breaks, and must stand in one line: join the lines, or begin it with >- and leave out empty lines.';
  if (/^https?:/u.test(text)) return undefined;
  return text
    .split('\n')
    .map(findProblemOfValue)
    .find((message) => message !== undefined);
}
