/** What every search says in Vietnamese of the words and of the catalogues that it asks. */
export const query = {
  cut: (letters: number) => `Chỉ dùng ${letters} ký tự đầu.`,
  stillLoading: 'Đang tải…',
  /** Something that an answer can do without could not be had. */
  lost: 'Chưa tải được một phần dữ liệu tìm kiếm nên có thể còn thiếu kết quả.',
  /** A filter of an old or mistyped address. */
  unknown: (value: string) => `${value} (ở đây không có)`,
  unreached: (catalogues: readonly string[]) => `Không kết nối được với ${catalogues.join(', ')}.`,
  leftOut: (catalogues: number) => `Chưa có kết quả của ${catalogues === 1 ? 'danh mục này' : 'các danh mục này'}.`,
  tryAgain: 'Thử lại',
  /** Words that are named, and how many are not. */
  andMore: (count: number) => ` và ${count} từ khác`,
};
