/** Files as real programs write them: LibreOffice Writer and Calc, Gnumeric, pandoc, openpyxl. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readWith, showNotices, showParts } from './show-file.ts';

const read = (name: string) => readWith(name, new Uint8Array(readFileSync(path.join('tests/fixtures/intake', name))));

describe('a plan with lists and a table', () => {
  test.each(['writer.docx', 'pandoc.docx', 'writer.html'])('is the same in %s', async (name) => {
    const file = await read(name);
    // pandoc does not keep raised figures that LibreOffice only moves up.
    const power = name === 'pandoc.docx' ? '102' : '10²';
    expect(showParts(file.parts)).toEqual([
      '# Kế hoạch chuyển đổi số',
      'Căn cứ Nghị quyết số 57-NQ/TW.',
      'Ủy ban nhân dân ban hành:',
      '1. Mục tiêu',
      'a. Đến năm 2026',
      'b. Đến năm 2030',
      '2. Nhiệm vụ',
      '^ TT | Nhiệm vụ | Chủ trì | Thời hạn',
      'I. Thể chế | > | > | >',
      '1 | Ban hành quy chế / dữ liệu | Sở Tư pháp | 30/6/2026',
      `2 | Rà soát ${power} quy định | ~ | Quý III/2026`,
      'Nơi nhận: các sở.',
    ]);
  });

  test('is lines of text in a PDF, and a notice says so', async () => {
    const file = await read('writer.pdf');
    expect(showParts(file.parts).slice(0, 9)).toEqual([
      'Kế hoạch chuyển đổi số',
      'Căn cứ Nghị quyết số 57-NQ/TW.',
      'Ủy ban nhân dân ban hành:',
      '1. Mục tiêu',
      'a. Đến năm 2026',
      'b. Đến năm 2030',
      '2. Nhiệm vụ',
      'TT Nhiệm vụ Chủ trì Thời hạn',
      'I. Thể chế',
    ]);
    expect(file.parts[0]?.address).toBe('page 1, line 1');
    expect(showNotices(file)).toEqual(['not-read @ the whole file: Tables']);
  });
});

describe('a workbook with hidden rows, columns and a sheet', () => {
  // openpyxl computes no formulas; Gnumeric loses that a sheet is hidden.
  test.each([
    ['openpyxl.xlsx', '', []],
    ['calc.xlsx', '2', []],
    ['gnumeric.xlsx', '2', ['chưa dùng']],
  ])('is the same in %s', async (name, computed, shown) => {
    const file = await read(name);
    expect(showParts(file.parts)).toEqual([
      'KẾ HOẠCH CHUYỂN ĐỔI SỐ | > | > | > | >',
      '',
      '^ TT | Nhiệm vụ | Chủ trì | Thời hạn | Tỷ lệ',
      'I | Thể chế',
      '1 | Ban hành quy chế dữ liệu | Sở Tư pháp | 30/06/2026 | 15.0%',
      '2 | Rà soát / quy định | ~ | Quý III/2026 | 12.5%',
      `${computed} | Mở lớp | Sở Nội vụ | 05/12/2026 | 100.0%`,
      ...shown,
    ]);
    const notices = showNotices(file);
    expect(notices).toContain("hidden-row @ 'Kế hoạch 2026'!7:7: 3 | Việc đã bỏ | Sở Nội vụ");
    expect(notices).toContain("hidden-column @ 'Kế hoạch 2026'!F:F: nội bộ");
    expect(notices).toContain("merged-cell @ 'Kế hoạch 2026'!C5:C6: Sở Tư pháp");
    expect(notices).toContain("comment @ 'Kế hoạch 2026'!B5: hỏi lại");
    expect(notices.includes('hidden-sheet @ Nháp: chưa dùng')).toBe(shown.length === 0);
    expect(notices.includes("formula @ 'Kế hoạch 2026'!A8: =A5+1")).toBe(computed === '');
  });
});
