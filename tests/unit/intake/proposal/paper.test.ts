/** What a paper says of itself: its number, issuer and day. */
import { describe, expect, test } from 'vitest';
import { inSmallLetters, readPaper } from '../../../../src/intake/proposal/paper.ts';

describe('a body in capitals', () => {
  test.each([
    ['ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG', 'Ủy ban nhân dân tỉnh Lâm Đồng'],
    ['UBND TỈNH ĐỒNG NAI', 'UBND tỉnh Đồng Nai'],
    ['ỦY BAN NHÂN DÂN THÀNH PHỐ HẢI PHÒNG', 'Ủy ban nhân dân thành phố Hải Phòng'],
    ['ỦY BAN NHÂN DÂN HẢI PHÒNG', 'Ủy ban nhân dân Hải Phòng'],
    ['HỘI ĐỒNG NHÂN DÂN XÃ NHÂN ĐẠO', 'Hội đồng nhân dân xã Nhân Đạo'],
    ['TỈNH ỦY LÂM ĐỒNG', 'Tỉnh ủy Lâm Đồng'],
    ['SỞ THÔNG TIN VÀ TRUYỀN THÔNG TỈNH HÀ GIANG', 'Sở Thông tin và Truyền thông tỉnh Hà Giang'],
    ['CITY COUNCIL OF WESTHAVEN', 'City Council of Westhaven'],
  ])('%s is %s', (loud, usual) => expect(inSmallLetters(loud)).toBe(usual));

  test('is written as the registry has it, and else stays where nothing tells which words are a place', () => {
    expect(inSmallLetters('BỘ KHOA HỌC VÀ CÔNG NGHỆ', ['Bộ Khoa học và Công nghệ'])).toBe('Bộ Khoa học và Công nghệ');
    expect(inSmallLetters('SỞ TÀI CHÍNH HÀ NỘI')).toBe('SỞ TÀI CHÍNH HÀ NỘI');
  });
});

describe('a paper says who issued it, when and under which number', () => {
  test.each([
    [
      'Issued by the City Council of Westhaven, 12 January 2026. Reference WH/2026/4.',
      { number: 'WH/2026/4', issuer: 'City Council of Westhaven', issued: '2026-01-12' },
    ],
    [
      'Adopted by the Ministry of Digital Affairs of Freedonia on 3 February 2026',
      { number: null, issuer: 'Ministry of Digital Affairs of Freedonia', issued: '2026-02-03' },
    ],
    [
      'Ref: DEF-2026-14. Approved by the Ministry of Trade, Industry and Energy on 2026-05-02.',
      { number: 'DEF-2026-14', issuer: 'Ministry of Trade, Industry and Energy', issued: '2026-05-02' },
    ],
    [
      '(Kèm theo Quyết định số 88/QĐ-STTTT ngày 05/01/2026 của Sở Thông tin và Truyền thông)',
      { number: '88/QĐ-STTTT', issuer: 'Sở Thông tin và Truyền thông', issued: '2026-01-05' },
    ],
    [
      '(Ban hành kèm theo Quyết định số 12/QĐ-UBND ngày 7 tháng 2 năm 2026 của UBND tỉnh Lâm Đồng)',
      { number: '12/QĐ-UBND', issuer: 'UBND tỉnh Lâm Đồng', issued: '2026-02-07' },
    ],
    [
      'Căn cứ Quyết định số 12/QĐ-TTg ngày 05 tháng 01 năm 2025 của Thủ tướng;',
      { number: null, issuer: null, issued: null },
    ],
    ['(Số liệu đến ngày 31/3/2026)', { number: null, issuer: null, issued: null }],
    ['Each measure must be approved by the Treasury.', { number: null, issuer: null, issued: null }],
  ])('%s', (line, found) => expect(readPaper(['Plan', line], 'en')).toMatchObject(found));

  test('a day behind its issuer counts before another above it', () => {
    expect(readPaper(['Status at 31 March 2026', 'Adopted by the Board on 2 May 2025'], 'en').issued).toBe(
      '2025-05-02',
    );
  });
});
