// A file of its own: the script that loads with every page takes it, and nothing besides.

/** The calendar day in Viet Nam at a moment, like `2026-11-22`. */
export const dayInVietNam = (moment: Date): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' }).format(moment);
