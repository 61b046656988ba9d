/** What is said of the data in Vietnamese: its files, how to read them, and on what terms they may be used. */
import { formatIn } from '../../model/format.ts';
import type { Rich } from '../rich.ts';
import { meaningOf } from './data-meanings.ts';
import { pageNames } from './page-names.ts';

const { number } = formatIn('vi');

interface Link {
  readonly text: string;
  readonly href: string;
}

const about = {
  description:
    'Toàn bộ nhiệm vụ, giải pháp, chỉ tiêu, cơ quan và văn bản ở dạng bảng tính (XLSX), CSV và JSON, kèm số dòng trong nguồn và ý nghĩa của từng trường.',
  lede: 'Mọi nội dung trên trang này ở dạng bảng tính (XLSX), CSV và JSON, phiên bản 1, sử dụng tự do.',
  forPrograms: (datapackage: Link, checksums: Link, llms: Link, example: Link | undefined, rules: string): Rich => [
    'Dành cho chương trình máy tính: ',
    datapackage,
    ' (Frictionless Data Package) mô tả mọi tệp, ',
    checksums,
    ' ghi mã kiểm tra của các tệp, ',
    llms,
    ' dẫn đến tệp Markdown của từng văn bản, có đủ các mục của văn bản đó. ',
    ...(example ? ['Bên cạnh trang của mỗi nhiệm vụ, giải pháp còn có một tệp, ví dụ: ', example, '. '] : []),
    'Từ ngữ được giữ nguyên văn; nếu có chỗ in sai đã đính chính, trường ',
    { text: 'corrected', as: 'code' },
    ' ghi từ ngữ đã đính chính; nếu có văn bản sau làm thay đổi nhiệm vụ, các trường ghi nội dung đang có hiệu lực, còn trường ',
    { text: 'versions', as: 'code' },
    ' ghi các nội dung khác (',
    { text: 'quy tắc', href: rules },
    ').',
  ],
};

const files = {
  heading: 'Các tệp',
  caption: 'Các tệp dữ liệu',
  columns: { list: 'Danh sách', entry: 'Mỗi mục là', entries: 'Số mục', files: 'Tệp' },
  formats: { xlsx: 'XLSX', csv: 'CSV', json: 'JSON', 'schema.json': 'Lược đồ' },
  /** Behind the name of a format, for who hears the link alone. */
  of: (list: string) => ` của ${list}`,
  archive: (kilobytes: string) => `Tất cả các tệp trong một tệp ZIP (${kilobytes} kB)`,
};

const examples = {
  heading: 'Ví dụ',
  spreadsheet: {
    name: 'Bảng tính',
    open: (example: Link): Rich => [
      'Mở bảng tính của một danh sách, ví dụ ',
      example,
      ', bằng Excel, LibreOffice, Numbers hoặc Google Trang tính: chữ hiện đúng như đã in, ngày là ngày và số là số.',
    ],
    csv: 'Không nên bấm đúp để mở tệp CSV: chương trình sẽ tự đoán và làm thay đổi những gì được coi là số hoặc ngày. Nếu cần dùng CSV, xin nhập tệp với mọi cột ở dạng văn bản. Trong Excel: Dữ liệu, Từ Văn bản/CSV, “Không phát hiện kiểu dữ liệu”. Trong LibreOffice: ở hộp thoại mở ra, chọn mọi cột rồi chọn “Văn bản”. Trong Google Trang tính: Tệp, Nhập, không chọn “Chuyển đổi văn bản thành số, ngày và công thức”; hàm IMPORTDATA luôn làm thay đổi giá trị.',
  },
  programs: {
    curl: { name: 'curl', note: 'Tải mọi tệp trong một tệp nén, có kiểm tra.' },
    python: { name: 'Python', note: 'Không cần cài đặt thêm.' },
    pandas: {
      name: 'pandas',
      note: 'Cần cả hai thiết lập, kể cả khi dùng read_excel: nếu không, chữ sẽ biến thành số và những từ như “NA” sẽ thành ô trống.',
    },
    r: {
      name: 'R',
      note: 'Mọi cột ở dạng văn bản; bảng mã bỏ ký hiệu ở đầu tệp. Với readr: col_types = cols(.default = "c").',
    },
  },
};

const types: Readonly<Record<string, string>> = {
  ...{ text: 'chữ', 'whole number': 'số nguyên', number: 'số', 'yes or no': 'có hoặc không', day: 'ngày' },
  ...{ address: 'địa chỉ', list: 'danh sách', 'list of objects': 'danh sách đối tượng' },
};

const fields = {
  caption: (list: string) => `Các trường của ${list}`,
  all: (fields: number) => `${number(fields)} trường`,
  columns: { field: 'Trường', type: 'Kiểu', meaning: 'Ý nghĩa' },
  type: (
    type: string,
    itemType: string | undefined,
    { nullable, optional }: Record<'nullable' | 'optional', boolean>,
  ) =>
    [
      itemType ? `${types[type] ?? type}: ${types[itemType] ?? itemType}` : (types[type] ?? type),
      nullable && 'hoặc null',
      optional && 'có thể không có',
    ]
      .filter(Boolean)
      .join(', '),
  values: (values: readonly (string | number)[]) =>
    values.length > 12
      ? `Một trong ${number(values.length)} giá trị; xem trong lược đồ.`
      : `Một trong các giá trị: ${values.join(', ')}.`,
};

const reading = {
  heading: 'Cách đọc các tệp',
  json: [
    'Mỗi tệp JSON là một đối tượng gồm ',
    { text: 'asOf', as: 'code' },
    ', là ngày mà dữ liệu tính đến, và một danh sách mang tên của tệp. Mỗi mục có ',
    { text: 'id', as: 'code' },
    ' và ',
    { text: 'url', as: 'code' },
    ' không bao giờ thay đổi, cùng ',
    { text: 'source', as: 'code' },
    ' ghi số dòng trong văn bản. Mỗi tệp có một lược đồ JSON Schema (bản thảo 2020-12).',
  ] satisfies Rich,
  csv: [
    'Mỗi tệp CSV có một hàng cho mỗi mục (RFC 4180), dùng bảng mã UTF-8 có ký hiệu thứ tự byte ở đầu tệp để các chương trình hiện đúng chữ tiếng Việt. Mỗi bảng tính (XLSX) có cùng các hàng và các cột như tệp CSV. Trường nằm trong trường khác có tên nối bằng dấu chấm, ví dụ ',
    { text: 'deadline.raw', as: 'code' },
    '. Danh sách các giá trị đơn nằm trong một ô, ngăn cách bằng “; ”; danh sách các đối tượng là một ô JSON. Tệp CSV và bảng tính của bảng so sánh liệt kê cơ quan theo tên trong văn bản; tệp JSON có thêm các cách xem khác.',
  ] satisfies Rich,
  /** What is given is English: the same in our own words. */
  empty: (_english: string) =>
    'Trong các tệp JSON, chuỗi rỗng ("") là ô để trống trong nguồn, null nghĩa là không có hoặc chưa biết, còn trường không áp dụng thì không có mặt. Trong tệp CSV và bảng tính, cả ba đều là ô trống; danh sách rỗng cũng vậy.',
  guess: (_english: string) =>
    'Chương trình mở thẳng tệp CSV sẽ tự đoán giá trị: 11.10 thành 11.1, 09 thành 9, “June 2025” thành ngày 01 tháng 6 năm 2025. Trong bảng tính (XLSX), chữ là chữ, ngày là ngày, số là số. Khi đọc CSV, xin để mọi cột ở dạng văn bản: dtype=str trong pandas (với XLSX cũng vậy), colClasses = "character" trong R, kiểu “Văn bản” khi nhập vào phần mềm bảng tính.',
  versions: (_english: string) =>
    'Trong phiên bản 1, không tệp hay trường nào bị bỏ, đổi tên hoặc đổi kiểu; trường nào lúc nào cũng có thì sẽ luôn có. Tệp, trường và giá trị của danh sách có thể được thêm, nên xin đọc trường theo tên và bỏ qua trường chưa biết. Thay đổi nào trái với điều này sẽ thành phiên bản 2, ở thư mục riêng cạnh phiên bản 1.',
  guarded: (_guard: string) =>
    'Trong tệp CSV, văn bản bắt đầu bằng = + - @ (kể cả dạng chữ rộng), dấu tab hoặc ký tự về đầu dòng có thêm một dấu nháy đơn ở trước, để không chương trình bảng tính nào chạy văn bản đó như công thức; văn bản đã có dấu nháy đơn trước các ký hiệu ấy thì được thêm một dấu nữa. Muốn lấy lại văn bản, xin bỏ đi một dấu nháy đơn. Trong các tệp JSON và bảng tính không thêm gì.',
};

const licence = {
  heading: 'Giấy phép',
  terms: (to: Readonly<Record<'terms' | 'naming' | 'licence' | 'sources', string>>): Rich => [
    'Phần do trang này biên soạn theo giấy phép ',
    { text: 'CC BY 4.0', href: to.terms },
    '; phần trích từ các văn bản vẫn thuộc về nơi đã công bố. Xem ',
    { text: 'cách ghi nguồn', href: to.naming },
    ', ',
    { text: 'toàn văn giấy phép', href: to.licence },
    ' và ',
    { text: 'nguồn của các văn bản', href: to.sources },
    '.',
  ],
};

export const data = {
  name: pageNames.data,
  meaningOf,
  ...{ about, files, examples, fields, reading, licence },
  stays: 'Những gì sẽ không thay đổi',
};
