/** Texts that are known by their number alone. */

/** Kinds of texts by the letters in their numbers. */
const kinds: Readonly<Record<string, string>> = {
  NQ: 'Nghị quyết',
  NĐ: 'Nghị định',
  QĐ: 'Quyết định',
  KH: 'Kế hoạch',
  KL: 'Kết luận',
  CT: 'Chỉ thị',
  TT: 'Thông tư',
};

/** `71/NQ-CP` is `Nghị quyết số 71/NQ-CP`; what is no number stays as it is. */
export function numbered(own: string): string {
  if (!/^\d/u.test(own)) return own;
  const letters = /[/-](NQ|NĐ|QĐ|KH|KL|CT|TT)(?!\p{L})/u.exec(own)?.[1];
  return `${(letters && kinds[letters]) ?? 'Văn bản'} số ${own}`;
}
