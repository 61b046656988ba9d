/** Lists of a text without tables whose items name themselves: "Recommendation 1", "Khuyến nghị 2". */
import type { DocumentInput, Language } from '../../model/document.ts';
import { beginningOf } from './sections.ts';

type Article = Extract<DocumentInput, { grammar: 'article' }>;
export type List = NonNullable<Article['lists']>[number];

const item =
  /^(Recommendation|Action|Measure|Priority|Directive|Commitment|Proposal|Task|Khuyến nghị|Giải pháp|Nhiệm vụ|Kiến nghị|Đề xuất)\s+(\d{1,3})(?=[.:)\s–-])/iu;
const plain = /^()(\d{1,3})[.)]\s/u;

const wordsVi: Readonly<Record<string, string>> = {
  recommendation: 'khuyến nghị',
  action: 'hành động',
  measure: 'giải pháp',
  priority: 'ưu tiên',
  directive: 'chỉ đạo',
  commitment: 'cam kết',
  proposal: 'đề xuất',
  task: 'nhiệm vụ',
};

/**
 * Finds the list of a text. Its items count from 1; each runs to the next, or to the line before the next heading.
 * @returns none, or one list
 */
export function findLists(lines: readonly string[], language: Language): List[] {
  for (const form of [item, plain]) {
    const starts: number[] = [];
    for (const [at, text] of lines.entries()) if (Number(form.exec(text)?.[2]) === starts.length + 1) starts.push(at);
    if (starts.length < 3) continue;
    const own = lines.map((text) => ({ text }));
    const items = starts.map((at) => ({ begins: beginningOf(at, own) }));
    if (items.some(({ begins }) => begins === undefined)) continue;
    const last = starts.at(-1) ?? 0;
    // The last item is its own line: what follows may be anything.
    const until = last + 1 < lines.length ? beginningOf(last + 1, own) : undefined;
    if (last + 1 < lines.length && until === undefined) continue;
    const word = form.exec(lines[starts[0] ?? 0] ?? '')?.[1] ?? '';
    const name = word === '' ? 'Item' : `${word.slice(0, 1).toUpperCase()}${word.slice(1).toLowerCase()}`;
    const isVietnamese = language === 'vi' && word !== '';
    return [
      {
        ...{ by: 'beginning', holds: 'measures', prefix: '' },
        name: isVietnamese ? 'Item' : name,
        nameVi: isVietnamese ? word.toLowerCase() : (wordsVi[word.toLowerCase()] ?? 'mục'),
        items: items.map(({ begins = '' }, place) => ({ begins, ...throughOf(starts, place, own) })),
        ...(until === undefined ? {} : { until }),
      },
    ];
  }
  return [];
}

/** The last line of an item, where a line between it and the next looks like a heading. */
function throughOf(starts: readonly number[], place: number, lines: readonly { text: string }[]): { through?: string } {
  const start = starts[place] ?? 0;
  const next = starts[place + 1];
  if (next === undefined) return {};
  const heading = lines
    .slice(start + 1, next)
    .findIndex(({ text }) => text.length < 90 && !/[.;:,!?…)”"]$/u.test(text) && !/^[-–•*]/u.test(text));
  if (heading < 0) return {};
  const words = lines[start + heading]?.text.split(' ').slice(0, 8).join(' ') ?? '';
  return { through: words };
}
