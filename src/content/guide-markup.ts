/**
 * What a page of the guide may be made of: Markdown, and the components that are known. A page of MDX can hold code that
 * runs in the build; this says so before any of it runs, with the same parser that makes the page.
 */
import { mdxToMdast } from 'satteri';
import { guideComponents } from '../model/guide.ts';
import { addressProblem } from '../model/web-address.ts';
import { guideFeatures } from './guide-markdown.ts';

/** What is wrong in a line of a page. */
export interface MarkupProblem {
  readonly line: number;
  readonly message: string;
}

/** A part of a page, as far as it is looked at here. */
interface Node {
  readonly type: string;
  readonly position?: { readonly start: { readonly line: number } };
  readonly children?: readonly Node[];
  readonly value?: string;
  readonly url?: string;
  /** Of an element: what it is called, and its attributes; without a name, one with a value is code. */
  readonly name?: string | null;
  readonly attributes?: readonly { readonly name?: string; readonly value?: unknown }[];
  readonly data?: { readonly hProperties?: Readonly<Record<string, unknown>> };
}

// No text for readers is nested so deep; what is deeper would take a renderer's stack.
const deepest = 50;

/**
 * Finds what a page may not hold.
 * @param text the page; its head may be blank lines, so that lines count from the top of the file
 * @example findStrayMarkup('{1 + 1}') // [{ line: 1, message: '"{1 + 1}" would run as code …' }]
 */
export function findStrayMarkup(text: string): MarkupProblem[] {
  const tree = parse(text);
  if ('message' in tree) return [tree];
  const found: MarkupProblem[] = [];
  let level: readonly Node[] = [tree];
  for (let depth = 0; level.length > 0; depth++) {
    const [first] = level;
    if (depth > deepest && first) return [...found, { line: lineOf(first), message: tooDeep }];
    for (const node of level) for (const message of problemsOf(node)) found.push({ line: lineOf(node), message });
    level = level.flatMap(({ children = [] }) => children);
  }
  return found.sort((a, b) => a.line - b.line);
}

/**
 * What a code of web pages stands for.
 * @example signOf('&rlm;') // the mark U+200F
 * @returns the code itself where it stands for nothing
 */
export function signOf(code: string): string {
  const [paragraph] = (mdxToMdast(`a${code}b`, { features: guideFeatures }) as Node).children ?? [];
  const words = paragraph?.children?.map(({ value = '' }) => value).join('') ?? '';
  return words.slice(1, -1);
}

const tooDeep = `What stands here is nested more than ${deepest} deep. Write it flat.`;

const lineOf = ({ position }: Node): number => position?.start.line ?? 1;

function parse(text: string): Node | MarkupProblem {
  try {
    return mdxToMdast(text, { features: guideFeatures }) as Node;
  } catch (error) {
    const [, line = '1', what = ''] =
      /^(\d+):\d+: (.*?)(?: \(note: .*)?(?: \(mdx[\w:-]+\))?$/su.exec((error as Error).message) ?? [];
    const message = `This is no Markdown: ${what || (error as Error).message}. Write \\< and \\{ where these signs are meant, and code between backticks.`;
    return { line: Number(line), message };
  }
}

function problemsOf(node: Node): string[] {
  switch (node.type) {
    case 'mdxjsEsm':
      return [
        `"${shown(node.value)}" is code, and a page of the guide runs none. Remove it; the components that are known need no import.`,
      ];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return [`"{${shown(node.value)}}" would run as code. Write \\{ for a brace, or put the words between backticks.`];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return problemsOfElement(node);
    case 'html':
      return [`"${shown(node.value)}" is HTML. Write it in Markdown.`];
    case 'heading':
      return problemsOfHeading(node);
    case 'image':
    case 'imageReference':
      return ['A picture cannot stand in a page of the guide. Describe it, or link to a page that shows it.'];
    case 'link':
    case 'definition':
      return problemsOfLink(node.url ?? '');
    default:
      return [];
  }
}

function problemsOfElement({ name, attributes = [] }: Node): string[] {
  const known = Object.hasOwn(guideComponents, name ?? '')
    ? guideComponents[name as keyof typeof guideComponents]
    : undefined;
  if (!known) {
    const names = Object.keys(guideComponents).map((one) => `<${one}>`);
    return [
      `<${shown(name ?? '')}> is none of the components that are known: ${names.join(', ')}. Write it in Markdown.`,
    ];
  }
  const taken: readonly string[] = known;
  const takes = taken.length > 0 ? `takes ${taken.join(', ')}` : 'takes nothing';
  return attributes.flatMap((attribute) => {
    if (attribute.name === undefined || !taken.includes(attribute.name))
      return [`<${name}> ${takes}, not "${shown(attribute.name ?? attribute.value)}". Remove that.`];
    if (typeof attribute.value !== 'string' && attribute.value !== null && attribute.value !== undefined)
      return [`The value of ${attribute.name} would run as code. Write it in quotes: <${name} ${attribute.name}="…">.`];
    return [];
  });
}

/** A heading may name its id, and nothing else: `## Tình trạng {#status}`. */
function problemsOfHeading({ data }: Node): string[] {
  const { id = 'id', ...others } = data?.hProperties ?? {};
  const stray = Object.keys(others);
  if (stray.length === 0 && /^[\p{L}\p{N}_-]+$/u.test(String(id))) return [];
  return [
    'Behind a heading, only its id may stand in braces, in letters, digits and hyphens: ## Tình trạng {#status}.',
  ];
}

function problemsOfLink(url: string): string[] {
  if (/^(?:\/(?!\/)|#)[^\s\\\p{Cc}\p{Cf}]*$/u.test(url)) return [];
  const problem = addressProblem(url);
  return problem === undefined
    ? []
    : [
        `The link to "${shown(url)}" cannot stand: ${problem}; or, for a page of this site, its path, like /guide/method/.`,
      ];
}

/** The beginning of what was found, in one line. */
const shown = (found: unknown): string => {
  const line = String(found).replace(/\s+/gu, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
};
