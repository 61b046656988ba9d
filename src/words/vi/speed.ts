/** What is said in Vietnamese of how long builds take. */
import { formatIn } from '../../model/format.ts';
import { type Builder, builders, type MeasuredSearches, type PlannedFigure, type Speed } from '../../model/speed.ts';

const { day, number } = formatIn('vi');

const names: Readonly<Record<Builder, string>> = {
  ...builders,
  site: 'Trang này',
  pages: 'Trang này, chỉ gồm các trang và phần tìm kiếm',
  astro: 'Astro với một tệp Markdown cho mỗi mục, và Pagefind',
  eleventy: 'Eleventy và Pagefind',
  hugo: 'Hugo và Pagefind',
  bare: 'Chỉ ghi tệp: không có khuôn mẫu, tìm kiếm và kiểm tra',
};

const rounded = (value: number, digits: number): string => number(Number(value.toFixed(digits)));
const megabytes = (bytes: number, digits: number): string => `${rounded(bytes / 1e6, digits)}\u00a0MB`;

/** A figure of the plan, to two or three places that count. */
const figure = (value: number): string => number(Number(value.toPrecision(value < 100 ? 2 : 3)));

const plan = {
  heading: 'So với kế hoạch',
  caption: 'Kết quả dựng trang so với kế hoạch',
  columns: { figure: 'Số đo', planned: 'Kế hoạch, tối đa', measured: 'Đo được', kept: 'Đạt' },
  what: {
    time: 'Thời gian dựng trang này bằng cả hai thứ tiếng',
    memory: 'Bộ nhớ để dựng trang này',
    page: 'Thời gian xử lý cho mỗi trang thêm vào, kể cả phần chỉ mục tìm kiếm của trang đó',
    whole: 'Thời gian xử lý cho mỗi trang thêm vào, kể cả dữ liệu, lời trích dẫn và kiểm tra',
    largeTime: 'Thời gian cho 20.000 mục',
    largeMemory: 'Bộ nhớ cho 20.000 mục',
  } satisfies Record<PlannedFigure['what'], string>,
  figure: (value: number, unit: PlannedFigure['unit']) =>
    ({
      seconds: `${figure(value)}\u00a0s`,
      megabytes: `${figure(value)}\u00a0MB`,
      milliseconds: `${figure(value)}\u00a0ms`,
    })[unit],
  kept: 'có',
  broken: (ratio: number) => `không, gấp ${figure(ratio)} lần`,
};

const searches = {
  figures: 'Số liệu: tìm trong danh mục từ 500 đến 20.000 mục',
  measured: ({ on, machine }: Pick<MeasuredSearches, 'on' | 'machine'>) =>
    `Đo ngày ${day(on)}, trên máy ${machine.replace(' cores', ' nhân')}, bằng Chromium trên trang đã dựng; các mục ngoài số mục thật được tạo ra từ mục thật. Thời gian là trung vị, dung lượng là khi đã nén, tính cả mã chạy. Từ 2.501 mục trở lên, danh mục được tải từng phần và một tiến trình nền tìm trong đó. Ba cột cuối cho biết mục cần tìm đứng đầu trong bao nhiêu phần trăm số lần tìm: với ba từ đúng như trong văn bản, khi thiếu một chữ cái, và với bốn âm tiết tiếng Việt gõ không dấu; trong danh mục tiếng Việt là với bốn âm tiết, khi sai, thiếu hoặc thừa một chữ cái, và khi gõ không dấu.`,
  caption: 'Tìm trong danh mục theo số mục',
  vietnamese: 'Tìm trong danh mục tiếng Việt theo số mục',
  columns: {
    records: 'Số mục',
    bytes: 'Tải cho câu trả lời đầu tiên',
    requests: 'Số tệp',
    later: 'Sau đó, cho bộ lọc',
    first: 'Trả lời lần đầu sau',
    key: 'Mỗi chữ tiếp theo',
    block: 'Trang bị giữ lâu nhất',
    exact: 'Đúng từ',
    slipped: 'Thiếu một chữ cái',
    untoned: 'Không dấu',
  },
  kilobytes: (bytes: number) => `${rounded(bytes / 1024, 0)}\u00a0KB`,
  milliseconds: (time: number) => `${rounded(time, 0)}\u00a0ms`,
  free: 'dưới 50\u00a0ms',
  share: (share: number) => `${rounded(100 * share, 1)}\u00a0%`,
};

export const speed = {
  figures: 'Số liệu: dựng bằng Astro, Eleventy, Hugo và dự án này',
  none: 'Chưa ghi nhận số đo nào.',
  measured: ({ on, machine, versions }: Pick<Speed, 'on' | 'machine' | 'versions'>) =>
    `Đo ngày ${day(on)}, trên máy ${machine.replace(' cores', ' nhân')}: các lần dựng trang chạy luân phiên, số liệu là trung vị. Phiên bản: ${Object.entries(
      versions,
    )
      .map(([name, version]) => `${name} ${version}`)
      .join(', ')}.`,
  leftOut: (words: string) => `Không tính: ${words}`,
  catalogue: (records: number, real: boolean) =>
    `${number(records)} mục${real ? ': chính trang này' : ', tạo ra từ các mục thật'}`,
  runs: (runs: number) => `Mỗi cách dựng chạy ${number(runs)} lần.`,
  caption: (records: number) => `Dựng ${number(records)} mục`,
  columns: {
    build: 'Cách dựng',
    time: 'Thời gian',
    processor: 'Bộ xử lý',
    memory: 'Bộ nhớ',
    seconds: 'Giây',
    pages: 'Trang mỗi giây',
    files: 'Số tệp',
    size: 'Dung lượng',
  },
  names,
  times: (ratio: number | undefined) => (ratio === undefined ? '–' : `×\u00a0${rounded(ratio, 2)}`),
  seconds: (seconds: number) => rounded(seconds, 1),
  megabytes,
  further: 'Mỗi trang thêm vào tốn bao nhiêu',
  costs: (costs: readonly { readonly builder: Builder; readonly cost: number }[]) =>
    `Tính từ danh mục nhỏ nhất và danh mục lớn nhất ở trên, theo mili giây xử lý: ${costs.map(({ builder, cost }) => `${names[builder]} ${rounded(cost, 2)}`).join('; ')}.`,
  plan,
  searches,
};
