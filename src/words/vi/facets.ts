/** What the tasks and measures are narrowed by in Vietnamese, and what this can be set to where no record names it. */
import type { FacetName } from '../../derive/facets.ts';
import type { Schedule } from '../../derive/status/schedule.ts';
import type { Force } from '../../model/force.ts';
import { formatIn } from '../../model/format.ts';
import type { Task } from '../../model/task.ts';
import { capitalize } from '../../model/text.ts';
import { field } from './field.ts';
import { reach } from './reach.ts';
import { schedule } from './schedule.ts';
import { status } from './status.ts';

const { number } = formatIn('vi');

const labels: Readonly<Record<FacetName, string>> = {
  kind: 'Loại',
  theme: 'Chủ đề',
  lead: 'Cơ quan chủ trì',
  now: 'Cơ quan chủ trì hiện nay',
  year: field.names.deadline,
  schedule: status.statusRow.schedule,
  evidence: status.statusRow.evidence,
  nearness: reach.label,
  document: 'Văn bản',
  group: 'Nhóm nhiệm vụ',
  coordinating: 'Cơ quan phối hợp',
  instrument: 'Văn bản được nhắc đến',
  output: field.names.outputText,
};

const { ongoing, annual, unread, unstated } = schedule.names;

const kinds: Readonly<Record<Task['kind'], string>> = { task: 'Nhiệm vụ, có cơ quan chủ trì', measure: 'Giải pháp' };
const schedules: Readonly<Record<Schedule | Force, string>> = { ...schedule.names, ...schedule.force };

const options: Readonly<Partial<Record<FacetName, Readonly<Record<string, string>>>>> = {
  kind: kinds,
  year: { ongoing, annual, unread, unstated },
  schedule: schedules,
  evidence: status.evidence,
  nearness: reach.nearness,
  output: { other: 'Khác', unstated: capitalize(field.notStated) },
};

export const facets = {
  labels,
  /** What an option of a facet is called, where no record gives it its name. */
  optionOf: (facet: FacetName, id: string) => options[facet]?.[id],
  /** Over the lead agencies: whose names are listed. */
  switch: 'Theo tên gọi hiện nay',
  switchWhy: 'Nhiệm vụ của cơ quan đã hợp nhất được tính cho cơ quan tiếp nhận.',
  /** Which records a facet counts, where it is not all of them. */
  notes: {
    year: 'Gồm các nhiệm vụ, và những giải pháp mà văn bản có nêu thời gian.',
    schedule: 'Gồm các nhiệm vụ, và những giải pháp mà văn bản có nêu thời gian.',
    evidence: 'Gồm các nhiệm vụ, và những giải pháp đã có thông tin được công bố.',
  } satisfies Partial<Record<FacetName, string>> as Readonly<Partial<Record<FacetName, string>>>,
  successor: (name: string) => `nay là ${name}`,
  more: (count: number) => `Xem thêm ${number(count)} mục`,
  others: (count: number) => `${number(count)} mục khác`,
};
