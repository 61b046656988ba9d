/** What is said of tasks and measures, and of the groups that they stand in. */
import { formatIn } from '../../model/format.ts';
import type { Task } from '../../model/task.ts';
import { capitalize, uncapitalize } from '../../model/text.ts';
import type { Rich } from '../rich.ts';
import { facets } from './facets.ts';
import { field } from './field.ts';
import { record } from './record.ts';

const { day, list, number } = formatIn('vi');
const asRead = (rule: string): Rich => [{ text: record.voices.read, as: 'b' }, `: ${rule}`];

const names = { tasks: 'Nhiệm vụ', measures: 'Giải pháp' };

/** For search engines and previews of links. */
const description = (name: string, document: string, words: string): string => `${name} của ${document}: ${words}`;

const agencies = {
  blank: 'Văn bản để trống, không nêu cơ quan nào.',
  none: 'Không nêu cơ quan nào.',
};

const output = { blank: 'Văn bản để trống, không nêu sản phẩm.' };

/** A measure has no cells, and its page says so once. */
const measure = {
  heading: 'Phân công',
  assignment: (hasTime: boolean) =>
    `Đây là giải pháp: văn bản nêu việc cần làm nhưng không nêu cơ quan chủ trì${hasTime ? ' và sản phẩm' : ', sản phẩm và thời gian'}.`,
  rule: asRead('theo vị trí trong văn bản'),
};

/** Beside the points of the line from the day of issue to the day due. */
const scale = { issued: 'ban hành', due: 'đến hạn' };

/** The rule by which a deadline was read, as a sentence of its own. */
const readBy = (rule: string): Rich => asRead(rule);

const group = {
  heading: facets.labels.group,
  headedAgain: field.label('otherHeadings', 'group'),
  /** Where a later heading repeats the first. */
  sameWords: (again: string) => `Cùng lời văn, ${again ? `mang số ${again}` : 'không đánh số'}.`,
  /** Behind the link of a group whose first rows stand on the page before. */
  continued: ', tiếp theo',
  headings: (groups: number) => `${groups} nhóm mà các văn bản dùng để xếp nhiệm vụ và giải pháp.`,
  lede: 'Các nhóm mà văn bản dùng để xếp nhiệm vụ và giải pháp.',
  groupsOf: (document: string) => `Nhóm nhiệm vụ của ${document}`,
  subgroups: 'Nhóm con',
  description: (id: string, document: string, tasks: number, measures: number, title: string) =>
    `${record.group(id)} của ${document}: ${tasks} nhiệm vụ, ${measures} giải pháp. ${title}`,
  /** Beside the heading of a group in a list. */
  counted: (records: number, kind: Task['kind']) => `${number(records)} ${kind === 'task' ? 'nhiệm vụ' : 'giải pháp'}`,
  /** The link to a group's own page. */
  ownPage: (id: string) => `Trang riêng của ${uncapitalize(record.group(id))}`,
  /** A group, with its document where the list has several: `Nhóm nhiệm vụ 3 của Nghị quyết số 71/NQ-CP`. */
  named: (id: string, of?: string) => `${record.group(id)}${of ? ` của ${of}` : ''}`,
};

const rows = {
  /** Of rows that are folded. */
  more: (tasks: number) => `Xem thêm ${number(tasks)} nhiệm vụ`,
  addedBy: (document: string) => `Được bổ sung theo ${document}`,
  notInForce: 'Hiện không có hiệu lực',
};

/** The ways into the list of tasks that need no script. */
const contents = {
  summary: 'Nhóm nhiệm vụ, cơ quan, danh sách khác',
  label: 'Các lối vào danh mục',
  groups: 'Nhóm nhiệm vụ trên trang này',
  allGroups: 'Tất cả nhóm nhiệm vụ',
  lists: 'Danh sách khác',
  measuresOf: (document: string) => `Giải pháp của ${document}`,
  leads: 'Cơ quan chủ trì',
  allAgencies: 'Tất cả cơ quan',
};

/** The list of all tasks. */
const all = {
  about: (tasks: number) =>
    `Toàn bộ ${number(tasks)} nhiệm vụ kèm cơ quan chủ trì và thời hạn ghi trong văn bản, theo thứ tự của văn bản.`,
  lede: (tasks: number) => `${number(tasks)} nhiệm vụ có nêu cơ quan chủ trì, theo thứ tự của văn bản.`,
  /** Of a further page. */
  pageAbout: (own: number, tasks: number, first: string) =>
    `${number(own)} trong số ${number(tasks)} nhiệm vụ, kèm cơ quan chủ trì và thời hạn ghi trong văn bản, bắt đầu từ ${first}.`,
  pageLede: (own: number, tasks: number, search: string): Rich => [
    `${number(own)} trong số ${number(tasks)} nhiệm vụ, theo thứ tự của văn bản. `,
    { text: 'Tìm và lọc trong toàn bộ nhiệm vụ', href: search },
  ],
  pages: 'Toàn bộ nhiệm vụ, theo từng trang',
  /** What a page begins with, where it is no group. */
  loose: 'Nhiệm vụ không thuộc nhóm nào',
};

const terms = {
  heading: (hasThemes: boolean, hasTerms: boolean) =>
    capitalize([...(hasThemes ? ['chủ đề'] : []), ...(hasTerms ? ['thuật ngữ'] : [])].join(' và ')),
  rule: asRead('căn cứ vào lời văn ở trên'),
};

interface VersionHead {
  readonly from: string | null;
  readonly until: string | null;
  readonly when: 'past' | 'current' | 'coming';
  readonly repealed: boolean;
  /** Whether it is the first, which nothing changed. */
  readonly issued: boolean;
  readonly added: boolean;
}

/** When a version holds: `Bản ban hành ngày 09/01/2025: có hiệu lực đến hết ngày 31/3/2026`. */
function versionHead({ from, until, when, repealed, issued, added }: VersionHead): string {
  const since = from ? `${issued ? 'Bản ban hành ngày' : 'Từ ngày'} ${day(from)}` : 'Bản đã ban hành';
  if (repealed) return `${since}: ${when === 'coming' ? 'sẽ bị bãi bỏ' : 'bị bãi bỏ'}`;
  const force = when === 'coming' ? 'chưa có hiệu lực' : `có hiệu lực${until ? ` đến hết ngày ${day(until)}` : ''}`;
  return `${since}: ${added ? 'được bổ sung, ' : ''}${force}`;
}

const versions = {
  heading: 'Các phiên bản',
  head: versionHead,
  /** The record and line of the document that made it. */
  madeIn: (document: string, href: string, line: number, lineHref: string): Rich => [
    { text: document, href },
    ', ',
    { text: record.lines([line, line]), href: lineHref },
  ],
  statedIn: (documents: readonly string[]): Rich => [
    { text: record.voices.stated, as: 'voice' },
    `: ${list(documents)}`,
  ],
  readFor: (asOf: string): Rich => [{ text: record.voices.read, as: 'b' }, `, tính đến ngày ${day(asOf)}`],
};

export const task = {
  ...{ names, description, agencies, output, measure, scale, readBy, group, rows, all, contents, terms, versions },
};
