/** What is said in Vietnamese of remarks on how the texts were read: what each rule means, and where it was met. */
import type { RuleName } from '../../model/diagnostic.ts';
import { formatIn } from '../../model/format.ts';
import { count } from './counts.ts';

const { number } = formatIn('vi');

const meanings: Readonly<Record<RuleName, string>> = {
  // The file
  'byte-order-mark': 'Tệp mở đầu bằng dấu thứ tự byte (BOM); dấu này không thuộc văn bản.',
  'carriage-returns': 'Cuối dòng có ký tự về đầu dòng (CR); ký tự này không thuộc văn bản.',
  'unusual-space':
    'Khoảng trắng là ký tự tab, hai dấu cách liền nhau, dấu cách không ngắt dòng hoặc ký tự ẩn; đã đọc là một dấu cách.',
  'hidden-sign': 'Dòng có ký tự ẩn hoặc ký tự đổi chiều chữ; các ký tự này đã được bỏ.',
  'look-alike-letter':
    'Chữ cái của bảng chữ khác nằm ở chỗ lẽ ra là chữ Latinh hoặc chữ Đ; chữ nào trông giống chữ Latinh thì đã đọc là chữ Latinh.',
  'compatibility-letter': 'Chữ ghép hoặc chữ toàn khổ nằm ở chỗ chữ thường dùng; đã đọc là chữ thường dùng.',
  'decomposed-letters': 'Chữ cái và dấu được lưu tách rời; đã ghép lại.',
  'not-utf-8': 'Tệp không đúng mã UTF-8.',
  'line-too-long': 'Có dòng dài hơn mọi đoạn văn: tệp đã mất dấu ngắt dòng.',
  'control-character': 'Dòng có ký tự điều khiển, loại ký tự không có trong văn bản pháp luật.',
  'damaged-character': 'Một ký tự bị mất hoặc bị giải mã sai khi tạo tệp, hoặc thuộc một phông chữ tiếng Việt kiểu cũ.',
  'checksum-mismatch': 'Nội dung tệp không khớp với mã kiểm tra đã ghi cho văn bản.',
  'other-document': 'Tệp chứa nội dung của một văn bản khác.',
  'seed-missing': 'Tệp mà văn bản dẫn đến không có ở đó.',
  'seed-unclaimed': 'Trong thư mục có một tệp không thuộc văn bản nào đã khai báo.',
  // The outline
  'place-not-found': 'Không dòng nào mở đầu bằng các từ đã khai báo cho văn bản, hoặc có nhiều dòng như vậy.',
  'count-differs': 'Số mục của một loại trong văn bản nhiều hơn hoặc ít hơn số đã khai báo.',
  'oddities-differ':
    'Số chỗ bất thường của một loại ít hơn số đã chấp nhận cho văn bản: có chỗ đã được sửa hoặc bị mất.',
  'line-unclaimed': 'Một dòng không thuộc mục nào và cũng không được để riêng vì một lý do đã nêu.',
  'words-differ': 'Số từ của văn bản nhiều hơn hoặc ít hơn số đã khai báo: có phần bị mất hoặc được thêm vào.',
  'id-repeated': 'Hai mục sẽ trùng mã.',
  'number-out-of-order': 'Một số hoặc chữ cái thứ tự bị bỏ qua, bị lặp hoặc sai thứ tự.',
  'wrapped-line': 'Một câu bị ngắt sang dòng sau; hai dòng đã đọc liền nhau.',
  'glued-bullet': 'Một gạch đầu dòng bị dính vào cuối dòng khác; đã đọc là một ý riêng.',
  'repeated-letter': 'Một chữ cái thứ tự xuất hiện hai lần, lần thứ hai lẽ ra là đ; đã đọc là đ.',
  'small-initial': 'Tiêu đề hoặc điểm mở đầu bằng chữ thường.',
  'ordinal-oddity': 'Từ chỉ thứ tự của một mục viết bất thường; mục được đánh số theo vị trí.',
  'our-numbering': 'Văn bản không đánh số các mục này; trang này đánh số theo thứ tự của chúng.',
  'appendix-not-held': 'Văn bản nhắc đến một phụ lục hoặc danh mục nhưng không kèm theo.',
  'heading-differs': 'Một nhóm nhiệm vụ có tiêu đề khác nhau ở hai chỗ.',
  'ignored-text': 'Phần chữ không thuộc văn bản đã được để riêng; lý do có ghi trong phần khai báo của văn bản.',
  // Tables
  'table-not-found': 'Thiếu dòng tiêu đề của một bảng.',
  'header-not-found': 'Hàng đầu của bảng không có đủ các cột đã khai báo cho văn bản.',
  'columns-moved': 'Các cột của bảng không theo thứ tự đã khai báo cho văn bản.',
  'repeated-header':
    'Hàng đầu của bảng được lặp lại, như ở đầu một trang mới; không đọc hàng này là một hàng nội dung.',
  'row-cells': 'Một hàng có nhiều ô hơn hoặc ít ô hơn hàng đầu của bảng.',
  'row-number': 'Số thứ tự của một hàng bị thiếu, bị bỏ qua hoặc bị lặp.',
  'heading-without-numeral': 'Một tiêu đề trong bảng bị mất số; nhận ra tiêu đề nhờ các ô trống sau đó.',
  'horizon-unread':
    'Một tiêu đề trong danh sách chỉ tiêu ghi năm không đọc được, hoặc ghi nhiều năm; các chỉ tiêu dưới đó không có mốc năm.',
  'horizon-missing':
    'Khác với các tiêu đề còn lại, một tiêu đề trong danh sách chỉ tiêu không ghi năm; các chỉ tiêu dưới đó không có mốc năm.',
  'number-like-cell': 'Một ô trông như số thứ tự của hàng; theo thứ tự các hàng thì không phải.',
  'missing-bar': 'Thiếu vạch kết thúc ô ở chỗ các hàng khác của bảng đều có.',
  'wrapped-cell': 'Một ô kéo dài nhiều dòng; đã đọc là một ô.',
  'continued-row': 'Một dòng không có số thứ tự được đọc là phần tiếp theo của hàng trên, như khi hàng bị ngắt trang.',
  'as-above': 'Ô ghi “như trên” hoặc được gộp với ô phía trên; đã đọc như ô phía trên.',
  'nothing-above': 'Ô ghi “như trên” nhưng phía trên không có gì; chưa đọc được cơ quan nào.',
  'label-missing': 'Một phiếu thiếu một nhãn mà các phiếu khác đều có, hoặc có nhãn đó hai lần.',
  'label-unknown':
    'Ở nhiều phiếu, có dòng mở đầu bằng từ ngữ kèm dấu hai chấm nhưng từ ngữ đó chưa được khai báo là nhãn.',
  'other-separator': 'Các ô của bảng ngăn cách bằng dấu tab, dấu phẩy hoặc dấu chấm phẩy; đã đọc là các ô.',
  'blank-cell': 'Ô để trống.',
  'dash-cell': 'Ô chỉ có dấu gạch; đã đọc là không nêu cơ quan nào hoặc không có nội dung.',
  'text-missing': 'Một mục có số nhưng không có nội dung.',
  'text-between-rows': 'Trong bảng có phần chữ không thuộc hàng nào và cũng không thuộc tiêu đề nào.',
  // Agencies
  'agency-unknown': 'Từ ngữ trong ô cơ quan không có trong danh sách cơ quan.',
  'missing-separator': 'Giữa tên hai cơ quan không có dấu ngăn cách; đã đọc là hai cơ quan.',
  'other-name': 'Cơ quan được viết bằng một tên khác với tên thường dùng.',
  'shared-noun':
    'Một từ dùng chung cho nhiều tên ("các tỉnh A, B, C", "các Bộ: A, B"); mỗi tên đã đọc là một địa phương hoặc cơ quan.',
  'role-in-cell': 'Một ô ghi rõ cơ quan nào chủ trì, cơ quan nào phối hợp ("Chủ trì: A; Phối hợp: B"); đã đọc theo đó.',
  'agency-part': 'Sau tên cơ quan có tên đơn vị trực thuộc trong ngoặc; nhiệm vụ được ghi cho cơ quan đó.',
  'claim-not-taken':
    'Một cột nêu tình trạng nhiệm vụ nhưng không được ghi thành báo cáo tiến độ: cơ quan ban hành không chủ trì nhiệm vụ, hoặc văn bản không ghi ngày hay không có trang đã công bố.',
  'trailing-stop': 'Danh sách cơ quan kết thúc bằng dấu chấm; dấu này không thuộc tên cơ quan.',
  'lead-also-coordinates': 'Một cơ quan vừa chủ trì vừa phối hợp trong cùng một nhiệm vụ.',
  'agency-repeated': 'Một cơ quan được ghi hai lần trong một ô; đã đọc một lần.',
  'agency-capitals': 'Cách viết hoa tên cơ quan khác với các tên đã biết; đã đọc là cơ quan đó.',
  // Values
  'deadline-unread':
    'Từ ngữ về thời hạn không cho biết ngày, hoặc chỉ cho biết áng chừng; thời hạn được ghi như trong văn bản và không quy ra ngày.',
  'deadline-as-told': 'Từ ngữ về thời hạn được hiểu theo phần khai báo của văn bản, không theo quy tắc chung.',
  'deadline-recurring': 'Thời hạn lặp lại (như "hằng quý", "thường xuyên, hằng năm"); đã đọc là thường xuyên.',
  'reads-unused': 'Phần khai báo nêu cách hiểu những từ ngữ mà không thời hạn nào dùng.',
  'deadline-before-issue': 'Thời hạn rơi vào trước ngày ban hành văn bản.',
  'deadline-in-words':
    'Nội dung của một giải pháp có nêu thời gian; thời gian đó có thể chỉ áp dụng cho một phần của giải pháp.',
  'uneven-spacing': 'Khoảng cách hai bên dấu gạch không đều; đã đọc là một khoảng thời gian hoặc khoảng giá trị.',
  'doubled-sign': 'Dấu so sánh xuất hiện hai lần; đã đọc một lần.',
  'ascii-sign': 'Dấu so sánh được viết bằng hai ký tự (">=").',
  'decimal-comma': 'Số dùng dấu phẩy thập phân; 0,7 đã đọc là số thập phân 0,7.',
  'leading-zero': 'Số có số 0 đứng đầu; 09 đã đọc là 9.',
  'unit-in-target': 'Đơn vị tính ghi ở cả mục tiêu lẫn cột riêng.',
  'target-in-words': 'Mục tiêu chỉ nêu bằng lời; không có giá trị dạng số.',
  'target-unread':
    'Một con số trong mục tiêu chưa chắc chắn: có ký tự không phải chữ số, hoặc dấu hàng nghìn có thể là dấu thập phân. Mục tiêu không có giá trị dạng số.',
  'range-reversed': 'Khoảng giá trị có số cuối nhỏ hơn số đầu; mục tiêu không có giá trị dạng số.',
  'per-cent-over-100': 'Tỷ lệ ghi trong văn bản lớn hơn 100%; giá trị được giữ như bản in.',
  'target-words-left': 'Bên cạnh giá trị, mục tiêu còn có lời không chuyển được thành số.',
  // Two languages of one document
  'text-unmatched':
    'Một mục chỉ có trong bản ở một ngôn ngữ. Trang này tính theo bản được lấy làm căn cứ; mục chỉ có ở bản kia thì chỉ hiện trong bản đó.',
  'text-differs':
    'Hai bản của văn bản ghi khác nhau về cơ quan, thời hạn, mục tiêu hoặc nhóm. Trang này tính theo bản được lấy làm căn cứ và hiện cả hai.',
  'text-figures': 'Hai bản có những con số khác nhau: có thể do dịch, cũng có thể chỉ là cách viết khác.',
  // Words
  'footnote-unmatched': 'Một chú thích không có dấu trong văn bản, hoặc một dấu không có chú thích.',
  'repeated-words': 'Một từ hoặc cụm từ xuất hiện hai lần liền nhau; được giữ như bản in.',
  'repeated-text': 'Hai mục hoặc hai đoạn của một văn bản có nội dung giống nhau.',
  'missing-space': 'Thiếu dấu cách giữa hai từ hoặc sau dấu câu; được giữ như bản in.',
  'space-before-mark': 'Có dấu cách trước dấu phẩy hoặc dấu chấm; được giữ như bản in.',
  'mixed-apostrophes': 'Một dòng có cả dấu nháy thẳng và dấu nháy cong; được giữ như bản in.',
  'missing-stop':
    'Khác với các mục còn lại trong danh sách, nội dung một mục kết thúc không có dấu chấm; có thể đã mất chữ.',
  capitals: 'Ô được viết toàn chữ hoa; được giữ như bản in.',
};

export const diagnostics = {
  meanings,
  /** Of the places of a rule those on this page, of how many. */
  places: (places: number, all: number) =>
    places < all ? `${number(places)} trong ${count(all, 'chỗ')}` : count(places, 'chỗ'),
  onPage: (places: number, page: number) => `${count(places, 'chỗ')}, ở trang ${page}`,
};
