/** Markdown as its readers see it. */
import { markdownToMdast } from 'satteri';

/** A part of a document in Markdown. */
export interface MarkdownNode {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly children?: readonly MarkdownNode[];
}

/** The blocks of a file. */
export const blocksOf = (markdown: string): readonly MarkdownNode[] =>
  (markdownToMdast(markdown) as MarkdownNode).children ?? [];

/** The text of a part, its blocks parted by a blank line. Whatever is no text, like an image or HTML, is told by its kind. */
export function textOf({ type, value, children }: MarkdownNode): string {
  if (type === 'text') return value ?? '';
  if (children === undefined) return `{${type}}`;
  return children.map(textOf).join(['root', 'blockquote', 'list', 'listItem'].includes(type) ? '\n\n' : '');
}
