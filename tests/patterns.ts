/** Every regular expression of src and tools, found in the code itself. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

export interface Pattern {
  /** The path within the project. */
  readonly file: string;
  /** Counts from 1. */
  readonly line: number;
  readonly source: string;
  readonly flags: string;
}

export interface Found {
  readonly patterns: readonly Pattern[];
  /** Constructors whose words could not be read from the code, as "file:line expression". */
  readonly unread: readonly string[];
}

const root = path.resolve(import.meta.dirname, '..');

/** What stands in patterns where the code alone does not say it, with words of the kind that stand there when it runs. */
const knownParts: Readonly<Record<string, string>> = {
  "words.to.join('|')": 'den|to|until',
  "patterns.join('|')": ' digital  data | data[^ ]* ',
  "months.join('|')": 'january|february|may',
  'sourceOf(phrase.trim())': '(?:ten|noi dung) chi ?/ ?(?:tieu|so)s?',
  'data.day': '2026-03-02',
  "langs.filter((lang) => lang !== defaultLang).join('|')": 'vi',
  "from.split(':id').map(escapePattern).join(`(${idPattern})`)": String.raw`\/tasks\/([A-Za-z0-9-]+)\/`,
};

/** The regular expressions of all files of src and tools. */
export function readPatterns(): Found {
  const files = ['src', 'tools']
    .flatMap((folder) =>
      readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
        path.join(folder, file),
      ),
    )
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => /\.(ts|mjs|astro)$/.test(file))
    .sort();
  const found = files.map((file) => patternsIn(file, readFileSync(path.join(root, file), 'utf8')));
  return { patterns: found.flatMap((one) => one.patterns), unread: found.flatMap((one) => one.unread) };
}

/** The regular expressions of one file: literals, and what is given to RegExp. */
export function patternsIn(file: string, code: string): Found {
  const patterns: Pattern[] = [];
  const unread: string[] = [];
  for (const { text, firstLine } of file.endsWith('.astro') ? partsOf(code) : [{ text: code, firstLine: 1 }]) {
    const tree = ts.createSourceFile('code.tsx', text, ts.ScriptTarget.Latest, true, kindOf(file, firstLine));
    const visit = (node: ts.Node): void => {
      const line = firstLine + tree.getLineAndCharacterOfPosition(node.getStart(tree)).line;
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/');
        patterns.push({ file, line, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
      } else if (isConstructor(node)) {
        const [first, second] = node.arguments ?? [];
        const source = first && textOf(first, tree);
        const flags = second ? textOf(second, tree) : '';
        if (source === undefined || flags === undefined) unread.push(`${file}:${line} ${node.getText(tree)}`);
        else patterns.push({ file, line, source, flags });
      }
      ts.forEachChild(node, visit);
    };
    visit(tree);
  }
  return { patterns, unread };
}

/** Markup is read as JSX, which Astro's expressions are; the front matter and plain files are not. */
const kindOf = (file: string, firstLine: number): ts.ScriptKind =>
  file.endsWith('.astro') && firstLine > 1 ? ts.ScriptKind.TSX : ts.ScriptKind.TS;

/** An .astro file as its front matter and the expressions of its markup. */
function partsOf(code: string): { text: string; firstLine: number }[] {
  const [whole = '', frontMatter = ''] = /^\s*---\n([\s\S]*?)\n---\n/.exec(code) ?? [];
  const markup = code.slice(whole.length);
  const linesBefore = whole.split('\n').length;
  return [
    { text: `\n${frontMatter}`, firstLine: 1 },
    { text: `<>${markup}</>`, firstLine: Math.max(2, linesBefore) },
  ];
}

function isConstructor(node: ts.Node): node is ts.NewExpression | ts.CallExpression {
  if (!ts.isNewExpression(node) && !ts.isCallExpression(node)) return false;
  return ts.isIdentifier(node.expression) && node.expression.text === 'RegExp';
}

/** The text that an expression stands for, where literals and constants of the same file say it. */
function textOf(node: ts.Expression, tree: ts.SourceFile): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTaggedTemplateExpression(node) && node.tag.getText(tree) === 'String.raw') {
    const { template } = node;
    if (ts.isNoSubstitutionTemplateLiteral(template)) return wordsOf(template, true);
    return textOfTemplate(template, tree, true);
  }
  if (ts.isTemplateExpression(node)) return textOfTemplate(node, tree, false);
  if (ts.isIdentifier(node)) {
    const holder = constantNamed(node.text, tree);
    return holder?.initializer && textOf(holder.initializer, tree);
  }
  return knownParts[node.getText(tree)];
}

/** A template with the texts of its parts; `raw` as String.raw takes it. */
function textOfTemplate(node: ts.TemplateExpression, tree: ts.SourceFile, raw: boolean): string | undefined {
  const parts = node.templateSpans.map((span) => {
    const value = textOf(span.expression, tree);
    return value === undefined ? undefined : value + wordsOf(span.literal, raw);
  });
  return parts.includes(undefined) ? undefined : wordsOf(node.head, raw) + parts.join('');
}

const wordsOf = (node: ts.TemplateLiteralLikeNode, raw: boolean): string =>
  raw ? (node.rawText ?? node.text) : node.text;

function constantNamed(name: string, tree: ts.SourceFile): ts.VariableDeclaration | undefined {
  return tree.statements
    .filter(ts.isVariableStatement)
    .flatMap((statement) => [...statement.declarationList.declarations])
    .find((declaration) => declaration.name.getText(tree) === name);
}
