/** What the page that sets two records side by side says in Vietnamese, and the card of one record. */

/** `2025-01-09` is `09/01/2025`: papers write days below 10, and the months 1 and 2, with a zero before. */
function written(day: string): string {
  const [year = '', month = '', date = ''] = day.slice(0, 10).split('-');
  return `${date}/${Number(month) < 3 ? month : Number(month)}/${year}`;
}

export const compare = {
  /** The heading over a comparison. */
  both: (a: string, b: string) => `${a} và ${b}`,
  /** How many rows differ, said once the table is there. */
  count: (differ: number, rows: number) => `${differ} trong số ${rows} dòng khác nhau.`,
  differs: 'khác nhau',
  same: 'giống nhau',
  key: 'Dòng khác nhau có vạch bên cạnh và chữ “khác nhau”. Trong các danh sách, điều chỉ một bên có được in đậm.',
  blank: '–',
  row: 'Dòng',
  table: (a: string, b: string) => `${a} đặt cạnh ${b}`,
  chooseOther: (name: string) => `So sánh ${name} với mục nào? Xin ghi vào ô ở trên, hoặc chọn một trong các mục sau:`,
  unknown: (text: string) => `Không có cơ quan, nhiệm vụ, giải pháp hoặc chỉ tiêu nào ứng với “${text}”.`,
  unknownAdvice:
    'Với cơ quan, xin ghi tên; với nhiệm vụ, ghi số (76) hoặc mã (nq03-76); với chỉ tiêu, ghi 11.1 hoặc nq03-i11-1.',
  several: 'Nhiều cơ quan có những chữ này trong tên:',
  nothingAsked: 'Địa chỉ chưa nêu mục nào. Xin thêm mã của một mục, chẳng hạn ?id=nq03-76 hoặc ?id=most.',
  unlike: (a: string, b: string) =>
    `${a} và ${b} không cùng loại nên không có dòng nào chung. Xin xem riêng từng mục, hoặc chọn hai mục cùng loại:`,
  alike: (name: string) => `Cả hai bên đều là ${name}. Xin chọn một mục khác để so sánh.`,
  unavailable: 'Chưa tải được dữ liệu. Vui lòng kiểm tra kết nối; trang sẽ tự thử lại.',
  open: (name: string) => `Mở ${name} trong Danh mục nhiệm vụ`,
  asOf: (day: string) => `Tính đến ngày ${written(day)}`,
};
