/** What is said in Vietnamese where two records stand side by side, and of the card that shows one on another site. */
import { compare as client } from '../client/vi/compare.ts';
import type { Rich } from '../rich.ts';
import { agency } from './agency.ts';
import { field } from './field.ts';
import { indicator } from './indicator.ts';
import { pageNames } from './page-names.ts';
import { scoreboard } from './scoreboard.ts';
import { status } from './status.ts';

/** The rows of an agency under its name in the texts, and with the tasks of those that it took over. */
const ofAgency = {
  kind: 'Loại',
  ...scoreboard.columns,
  coordinates: agency.table.parts.coordinates,
  monitors: agency.table.parts.monitors,
  themes: agency.themes.heading,
  successor: 'Hiện nay',
  tookOver: agency.succession.tookOverFrom,
};

/** The same figure as it is today: with the tasks of the bodies that the agency took over. */
const asNow = (label: string): string => `${label}, tính cả nhiệm vụ đã tiếp nhận`;

const rows = {
  agency: ofAgency,
  task: {
    description: field.names.description,
    leads: field.names.leadText,
    coordinating: field.names.coordinatingText,
    deadline: field.names.deadline,
    output: field.names.outputText,
    schedule: status.statusRow.schedule,
    evidence: status.statusRow.evidence,
    group: 'Nhóm nhiệm vụ',
    themes: pageNames.themes,
    document: 'Văn bản',
  },
  indicator: {
    name: field.names.name,
    unit: field.names.unit,
    target: field.names.targetText,
    latest: indicator.list.columns.latest,
    monitoring: field.names.monitoringText,
    themes: pageNames.themes,
    document: 'Văn bản',
  },
};

export const compare = {
  title: 'So sánh hai mục',
  about:
    'Đặt cạnh nhau hai cơ quan, hai nhiệm vụ hoặc giải pháp, hay hai chỉ tiêu; so từng dòng, có đánh dấu chỗ khác nhau.',
  lede: 'Đặt cạnh nhau hai cơ quan, hai nhiệm vụ hoặc giải pháp, hay hai chỉ tiêu, và so từng dòng.',
  rows,
  asNow,
  /** A task or indicator with the text that it stands in. */
  of: (name: string, document: string) => `${name} của ${document}`,
  /** Of several targets, each with its year. */
  targetFor: (horizon: string, target: string) => `${horizon}: ${target}`,
  /** A figure with the time that it is for. */
  valueFor: (figure: string, period: string) => `${figure} (${period})`,
  form: {
    label: 'Chọn hai mục',
    first: 'Mục thứ nhất',
    second: 'Mục thứ hai',
    hint: 'Tên cơ quan, hoặc số của nhiệm vụ, giải pháp, chỉ tiêu như in trong văn bản: 76, 3a, 11.1.',
  },
  /** Where a page offers to set its record beside another. */
  submit: 'So sánh',
  toAgencies: 'So sánh hai cơ quan',
  toOther: 'So sánh với cơ quan khác',
  scoreNote: (method: string): Rich => [
    'Cách tính như ở bảng so sánh: số liệu chỉ cho biết trang này tìm thấy những gì đã công bố, không cho biết cơ quan đã làm gì. ',
    { text: 'Phương pháp', href: method },
  ],
  unavailable: client.unavailable,
  notLoaded: 'Trang chưa tải xong. Vui lòng tải lại trang.',
  needsScript: 'Để đặt hai mục cạnh nhau, trang này cần JavaScript.',
  withoutIt: (to: Readonly<Record<'tasks' | 'indicators' | 'agencies' | 'scoreboard', string>>): Rich => [
    'Nếu không có JavaScript, xin mở trang của hai mục trong hai cửa sổ: hai trang có cùng các dòng, xếp theo cùng thứ tự. Xem toàn bộ ',
    { text: 'nhiệm vụ', href: to.tasks },
    ', ',
    { text: 'chỉ tiêu', href: to.indicators },
    ' và ',
    { text: 'cơ quan', href: to.agencies },
    '; ',
    { text: 'bảng so sánh', href: to.scoreboard },
    ' có số liệu của mọi cơ quan chủ trì trong một bảng. Các cơ quan chủ trì nhiệm vụ:',
  ],
};

/** The card of one record, for other sites. */
export const card = {
  title: 'Một mục để nhúng vào trang khác',
  about:
    'Một nhiệm vụ, giải pháp, chỉ tiêu hoặc cơ quan, không có phần đầu và phần chân trang, để nhúng vào trang khác.',
  /** The name of a frame whose record is not known yet. */
  frameTitle: 'Một mục của Danh mục nhiệm vụ',
  embed: 'Nhúng vào trang khác',
  embedAgency: 'Nhúng thẻ của cơ quan này',
  toFrame: 'Để hiển thị thẻ này trên một trang khác, xin chép đoạn mã sau vào trang đó:',
  copyEmbed: 'Sao chép mã nhúng',
  needsScript: (tasks: string): Rich => [
    'Thẻ này hiển thị một mục của Danh mục nhiệm vụ và cần JavaScript. Không có JavaScript, xin ',
    { text: 'mở Danh mục nhiệm vụ', href: tasks },
    ': mọi mục đều đọc được ở đó.',
  ],
};
