/** Words as a plain keyboard writes them, and as other keyboards, phones and word processors do. */
export const alike: readonly (readonly [plain: string, ...others: string[]])[] = [
  ['QD-TTg', 'QĐ-TTg', 'Q\u00D0-TTg', 'QĐ\u2011TTg', 'qđ-ttg'],
  ['ND-CP', 'NĐ-CP', 'N\u00D0-CP', 'N\u0189\u2010CP'],
  ['dau tu', 'đầu tư', '\u00D0ầu tư', 'Đầu tư'.normalize('NFD')],
  [
    '"digital transformation"',
    '“digital transformation”',
    '„digital transformation“',
    '«digital transformation»',
    '‹digital transformation›',
    '″digital transformation″',
    '(“digital transformation”),',
    '• “digital transformation”.',
  ],
  ['transformation', 'transfor\u00ADmation', 'trans\u200Bfor\u2060mation'],
  ['financial', '\uFB01nancial', '\uFF46\uFF49\uFF4E\uFF41\uFF4E\uFF43\uFF49\uFF41\uFF4C'],
  ['26', '\uFF12\uFF16'],
];
