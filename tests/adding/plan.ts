/** An invented plan in Vietnamese: 230 tasks of many lengths, as large as a resolution. */
import type { Files } from './manual.ts';

/** A decree that some of the tasks name. */
export const namedDecree = 'Nghị định số 88/2024/NĐ-CP';

const tasks = 230;
const groups = 6;

const syllables =
  'xây dựng ban hành rà soát sửa đổi triển khai hoàn thiện nâng cấp kết nối công bố cơ sở dữ liệu đất đai nền tảng số dùng chung khám bệnh chữa chương trình đào tạo nhân lực nghệ bán dẫn hệ thống giám sát an toàn thông tin mạng quy chế chia sẻ giữa các quan nhà nước sàn giao dịch quốc gia hạ tầng viễn băng rộng vùng đồng bào dân tộc thiểu bộ chỉ tiêu đo lường mức độ trưởng thành chuyển phòng thí nghiệm trọng điểm trí tuệ tạo phục vụ người doanh bảo đảm liên trung ương đến địa phương quốc mật theo định pháp luật gắn với cải cách thủ hành chính chất lượng dịch trực tuyến khuyến khích đầu tư nghiên cứu ứng khoa học xã hội y tế giáo dục thuế hải quan lưu trữ văn bản điện tử chữ ký đăng ký cấp phép thanh tra kiểm toán ngân sách vốn vay mua sắm thuê chuyên gia'.split(
    ' ',
  );
const bodies = [
  'Bộ Khoa học và Công nghệ',
  'Bộ Y tế',
  'Bộ Công an',
  'Bộ Tài chính',
  'Bộ Nội vụ',
  'Văn phòng Chính phủ',
];
const outputs = [
  'Nghị định của Chính phủ',
  'Quyết định của Thủ tướng Chính phủ',
  'Báo cáo',
  'Hệ thống được đưa vào vận hành',
  '',
];
/** Words that state a time and are not read, and words of which the document's file says that they state none. */
export const [unreadTime, noTime] = ['Theo tiến độ của dự án', 'Không quy định'];
const deadlines = [
  ...['Quý II năm 2025', 'Tháng 6 năm 2026', 'Năm 2027', 'Hằng năm', 'Thường xuyên', '2026 - 2030'],
  ...[unreadTime, noTime],
];
const romans = ['I', 'II', 'III', 'IV', 'V', 'VI'];

const pick = (list: readonly string[], turn: number): string => list[turn % list.length] ?? '';

/** As many syllables in an order that looks like chance, the same on every run: words of a real plan hardly repeat. */
function phrase(length: number, seed: number): string {
  let state = 1 + seed * 7919;
  const words = Array.from({ length }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return pick(syllables, state);
  });
  return `${words.join(' ').replace(/^./u, (letter) => letter.toUpperCase())}`;
}

/** The words of a task; every 40th is as long as a page. */
function wordsOf(number: number): string {
  const named = number % 10 === 1 ? `, theo ${namedDecree}` : '';
  return `${phrase(number % 40 === 0 ? 1200 : 25 + (number % 4) * 15, number)}${named}.`;
}

function rowOf(number: number): string {
  const lead = [pick(bodies, number), ...(number % 5 === 0 ? [pick(bodies, number + 1)] : [])].join(', ');
  const cells = [
    number,
    wordsOf(number),
    lead,
    pick(bodies, number + 3),
    pick(outputs, number),
    pick(deadlines, number),
  ];
  return `${cells.map((cell) => `${cell} |`).join(' ')}`.replaceAll('  |', ' |');
}

function rows(): string[] {
  return Array.from({ length: tasks }, (_, index) => {
    const group = index % Math.ceil(tasks / groups) === 0 ? index / Math.ceil(tasks / groups) : undefined;
    const heading = group === undefined ? [] : [`${romans[group]} | ${phrase(8, group)} | | | | |`];
    return [...heading, rowOf(index + 1)];
  }).flat();
}

/** The text and the file that describes it. */
export const plan: Files = {
  'seeds/plan.txt': [
    'KẾ HOẠCH TRIỂN KHAI',
    'PHỤ LỤC',
    'TT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Sản phẩm | Thời hạn |',
    ...rows(),
    '',
  ].join('\n'),
  'content/documents/plan.yaml': `id: plan
number: 99/KH-TTg
shortName: Plan 99/KH-TTg
title: Plan for the coming years
issuer: The Prime Minister
issued: "2025-03-03"
language: vi
publisher: not stated
about: An invented plan of ${tasks} tasks.
seed:
  file: plan.txt
  sha256: "${'0'.repeat(64)}"
grammar: resolution
tables:
  - begins: PHỤ LỤC
    name: Appendix
    holds: tasks
    columns:
      - { header: TT, field: number }
      - { header: Nhiệm vụ, field: description }
      - { header: Cơ quan chủ trì, field: lead }
      - { header: Cơ quan phối hợp, field: coordinating }
      - { header: Sản phẩm, field: output }
      - { header: Thời hạn, field: deadline }
reads:
  ${noTime}: unstated
expects:
  tasks: ${tasks}
  groups: ${groups}
  provisions: { paragraph: 1, heading: 1 }
  diagnostics: { blank-cell: ${tasks / outputs.length} }
`,
};
