import { describe, expect, test } from 'vitest';
import { findDeadlineInWords, parseDeadline } from '../../../src/parse/deadline.ts';
import { languageWords } from '../../../src/parse/language.ts';

const { en, vi } = languageWords;

type Reading = readonly [kind: string, first?: string, last?: string];

/** A deadline as [kind, end or start, precision or end]. */
function read(cell: string, words = en): Reading {
  const { deadline } = parseDeadline(cell, words);
  if (!deadline) return ['unread'];
  expect(deadline.raw).toBe(cell);
  switch (deadline.kind) {
    case 'by':
      return ['by', deadline.end, ...(deadline.precision ? [deadline.precision] : [])] as unknown as Reading;
    case 'window':
      return ['window', deadline.start, deadline.end];
    case 'from':
      return ['from', deadline.start];
    default:
      return [deadline.kind];
  }
}

describe('a deadline cell of seed 001', () => {
  test.each<[line: number, cell: string, ...Reading]>([
    [518, 'January 2025', 'by', '2025-01-31', 'month'],
    [602, 'February 2025', 'by', '2025-02-28', 'month'],
    [524, 'March 2025', 'by', '2025-03-31', 'month'],
    [584, 'May 2025', 'by', '2025-05-31', 'month'],
    [482, 'June 2025', 'by', '2025-06-30', 'month'],
    [656, 'July 2025', 'by', '2025-07-31', 'month'],
    [848, 'September 2025', 'by', '2025-09-30', 'month'],
    [578, 'October 2025', 'by', '2025-10-31', 'month'],
    [536, 'December 2025', 'by', '2025-12-31', 'month'],
    [1232, 'March 2026', 'by', '2026-03-31', 'month'],
    [710, 'September 2026', 'by', '2026-09-30', 'month'],
    [866, 'December 2026', 'by', '2026-12-31', 'month'],
    [836, 'December 2028', 'by', '2028-12-31', 'month'],
    [1244, '2nd quarter 2025', 'by', '2025-06-30', 'quarter'],
    [566, '2025', 'by', '2025-12-31', 'year'],
    [644, '2026', 'by', '2026-12-31', 'year'],
    [668, '2027', 'by', '2027-12-31', 'year'],
    [1268, '2028', 'by', '2028-12-31', 'year'],
    [764, '2030', 'by', '2030-12-31', 'year'],
    [770, '2025 - 2026', 'window', '2025-01-01', '2026-12-31'],
    [920, '2025- 2026', 'window', '2025-01-01', '2026-12-31'],
    [944, '2025 and subsequent years', 'from', '2025-01-01'],
    [488, 'Ongoing', 'ongoing'],
    [782, 'Annually', 'annual'],
    [733, '', 'unstated'],
  ])('line %i, "%s", is read', (_line, cell, ...reading) => {
    expect(read(cell)).toEqual(reading);
  });

  test('has uneven spaces only where one side of the dash has none', () => {
    expect(parseDeadline('2025- 2026', en).uneven).toBe(true);
    expect(parseDeadline('2025 - 2026', en).uneven).toBe(false);
    expect(parseDeadline('2025-2026', en).uneven).toBe(false);
  });
});

describe('an English deadline', () => {
  test.each<[cell: string, ...Reading]>([
    ['february 2024', 'by', '2024-02-29', 'month'],
    ['June, 2025', 'by', '2025-06-30', 'month'],
    ['06/2025', 'by', '2025-06-30', 'month'],
    ['Q3 2025', 'by', '2025-09-30', 'quarter'],
    ['Quarter IV/2025', 'by', '2025-12-31', 'quarter'],
    ['1st quarter of 2026', 'by', '2026-03-31', 'quarter'],
    ['31 March 2026', 'by', '2026-03-31'],
    ['March 31, 2026', 'by', '2026-03-31'],
    ['By June 2025.', 'by', '2025-06-30', 'month'],
    ['before 2030', 'by', '2029-12-31'],
    ['Before 1 March 2028', 'by', '2028-02-29'],
    ['June 2025 - December 2026', 'window', '2025-06-01', '2026-12-31'],
    ['2025–2030', 'window', '2025-01-01', '2030-12-31'],
    ['2026 onwards', 'from', '2026-01-01'],
    ['June 2026 and following years', 'from', '2026-06-01'],
    ['ONGOING', 'ongoing'],
    ['Every year', 'annual'],
    ['-', 'unstated'],
  ])('"%s" is read', (cell, ...reading) => {
    expect(read(cell)).toEqual(reading);
  });
});

describe('a Vietnamese deadline', () => {
  test.each<[cell: string, ...Reading]>([
    ['Quý II năm 2025', 'by', '2025-06-30', 'quarter'],
    ['Quý IV/2026', 'by', '2026-12-31', 'quarter'],
    ['Quý 1/2025', 'by', '2025-03-31', 'quarter'],
    ['Tháng 6/2025', 'by', '2025-06-30', 'month'],
    ['tháng 12 năm 2025', 'by', '2025-12-31', 'month'],
    ['6/2025', 'by', '2025-06-30', 'month'],
    ['Năm 2025', 'by', '2025-12-31', 'year'],
    ['Trong năm 2025', 'by', '2025-12-31', 'year'],
    ['Đến hết năm 2030', 'by', '2030-12-31', 'year'],
    ['Trước ngày 30/6/2025', 'by', '2025-06-29'],
    ['Trước tháng 6/2025', 'by', '2025-05-31'],
    ['15/12/2025', 'by', '2025-12-15'],
    ['Ngày 15 tháng 12 năm 2025', 'by', '2025-12-15'],
    ['2025 - 2026', 'window', '2025-01-01', '2026-12-31'],
    ['Năm 2025 và các năm tiếp theo', 'from', '2025-01-01'],
    ['2025 và các năm tiếp theo', 'from', '2025-01-01'],
    ['Thường xuyên', 'ongoing'],
    ['Hằng năm', 'annual'],
    ['Hàng năm', 'annual'],
  ])('"%s" is read', (cell, ...reading) => {
    expect(read(cell, vi)).toEqual(reading);
  });
});

describe('what is no deadline', () => {
  test.each([
    'February 30, 2025',
    '31 June 2025',
    '29 February 2025',
    '13/2025',
    '00/2025',
    '0 March 2025',
    '5th quarter 2025',
    'Smarch 2025',
    'June',
    '25',
    '202',
    '20255',
    '1899',
    '9999',
    '2026 - 2025',
    'soon',
    '2025 2026',
    'June 2025; May 2025',
    '__proto__',
    '<script>2025</script>',
    '2025\u0000',
  ])('%j stays unread', (cell) => {
    expect(parseDeadline(cell, en).deadline).toBeUndefined();
  });

  test.each(['Ngày 31/2/2025', '32/1/2025', 'Quý V năm 2025', 'Tháng 13/2025', 'Tháng 0/2025', 'Năm 25', 'sớm'])(
    '"%s" stays unread in Vietnamese',
    (cell) => {
      expect(parseDeadline(cell, vi).deadline).toBeUndefined();
    },
  );
});

test('a cell longer than any deadline stays unread, however many dashes it holds', () => {
  expect(parseDeadline(`${'2025 - '.repeat(40)}2026`, en).deadline).toBeUndefined();
  // A million letters and dashes: each dash tried as the middle of a span would have no end.
  for (const sign of ['-', ' - ', ' to ', '–', '.', ' by '])
    expect(parseDeadline(`a${sign}`.repeat(500_000), en).deadline).toBeUndefined();
  expect(parseDeadline('z'.repeat(1_000_000), vi).deadline).toBeUndefined();
});

describe('a time within a sentence', () => {
  test.each([
    ['… 45 - 50 million international tourists by 2030.', 'by 2030', '2030-12-31'],
    ['… to be put into operation before 2030; invest …', 'before 2030', '2029-12-31'],
    ['By 2030, form at least three centers.', 'By 2030', '2030-12-31'],
    ['… by the end of 2027.', 'by the end of 2027', '2027-12-31'],
  ])('"%s" is a deadline', (sentence, raw, end) => {
    expect(findDeadlineInWords(sentence, en)).toEqual({ raw, kind: 'by', end, precision: 'year' });
  });

  test('is read in Vietnamese', () => {
    expect(findDeadlineInWords('Đến năm 2030, có ít nhất 5 trung tâm.', vi)).toMatchObject({
      raw: 'Đến năm 2030',
      end: '2030-12-31',
    });
  });

  test.each(['Rank by 2030 and by 2045.', 'A plan for 2030.', 'standby 2030', ''])('"%s" is none', (sentence) => {
    expect(findDeadlineInWords(sentence, en)).toBeUndefined();
  });
});

describe('what offices write in Vietnamese', () => {
  test.each<[cell: string, ...Reading]>([
    ['Quí II năm 2025', 'by', '2025-06-30', 'quarter'],
    ['QUÝ II/2025', 'by', '2025-06-30', 'quarter'],
    ['Quý II, năm 2025', 'by', '2025-06-30', 'quarter'],
    ['Quý hai năm 2025', 'by', '2025-06-30', 'quarter'],
    ['Q.II/2025', 'by', '2025-06-30', 'quarter'],
    ['Hoàn thành Quý II/2025', 'by', '2025-06-30', 'quarter'],
    ['Quý III, IV/2025', 'window', '2025-07-01', '2025-12-31'],
    ['Quý I, II năm 2025', 'window', '2025-01-01', '2025-06-30'],
    ['Quý I và Quý II năm 2025', 'window', '2025-01-01', '2025-06-30'],
    ['Quý 1+2/2025', 'window', '2025-01-01', '2025-06-30'],
    ['Quý I - III/2025', 'window', '2025-01-01', '2025-09-30'],
    ['Quý I đến quý III/2025', 'window', '2025-01-01', '2025-09-30'],
    ['Quý IV/2025 - Quý I/2026', 'window', '2025-10-01', '2026-03-31'],
    ['Quý III, IV/2025 và Quý I/2026', 'window', '2025-07-01', '2026-03-31'],
    ['6 tháng đầu năm 2025', 'by', '2025-06-30', 'half-year'],
    ['Sáu tháng cuối năm 2025', 'by', '2025-12-31', 'half-year'],
    ['Nửa đầu năm 2026', 'by', '2026-06-30', 'half-year'],
    ['9 tháng đầu năm 2025', 'by', '2025-09-30', 'month'],
    ['Tháng 6, 7/2025', 'window', '2025-06-01', '2025-07-31'],
    ['Tháng 6-8 năm 2025', 'window', '2025-06-01', '2025-08-31'],
    ['Từ tháng 11/2025 đến tháng 02/2026', 'window', '2025-11-01', '2026-02-28'],
    ['Tháng Sáu năm 2025', 'by', '2025-06-30', 'month'],
    ['Tháng năm năm 2025', 'by', '2025-05-31', 'month'],
    ['T6/2025', 'by', '2025-06-30', 'month'],
    ['30.6.2025', 'by', '2025-06-30'],
    ['30-6-2025', 'by', '2025-06-30'],
    ['30 / 6 / 2025', 'by', '2025-06-30'],
    ['2025-06-30', 'by', '2025-06-30'],
    ['Chậm nhất là ngày 30/6/2025', 'by', '2025-06-30'],
    ['Trước ngày 30.6.2025', 'by', '2025-06-29'],
    ['1 - 15/6/2025', 'window', '2025-06-01', '2025-06-15'],
    ['Từ 01/6 đến 15/6/2025', 'window', '2025-06-01', '2025-06-15'],
    ['Năm 2025, 2026', 'window', '2025-01-01', '2026-12-31'],
    ['Đến cuối năm 2025', 'by', '2025-12-31', 'year'],
    ['Từ năm 2025 trở đi', 'from', '2025-01-01'],
    ['Năm 2025[1]', 'by', '2025-12-31', 'year'],
    ['Năm 2025 (1)', 'by', '2025-12-31', 'year'],
    ['Năm 2025¹', 'by', '2025-12-31', 'year'],
    ['Nhiệm vụ thường xuyên', 'ongoing'],
    ['Định kỳ hằng năm', 'annual'],
    ['Trước ngày 15/12 hằng năm', 'annual'],
    ['Quý IV hàng năm', 'annual'],
    ['Hằng năm, trước ngày 15/12', 'annual'],
    ['Quý IV/2025 - 2026', 'window', '2025-10-01', '2026-12-31'],
    ['Trong quý I, II/2025', 'window', '2025-01-01', '2025-06-30'],
    ['Quý II.2025', 'by', '2025-06-30', 'quarter'],
    ['Th6/2025', 'by', '2025-06-30', 'month'],
    ['Chậm nhất vào ngày 30/6/2025', 'by', '2025-06-30'],
    ['Không muộn hơn 30/6/2025', 'by', '2025-06-30'],
    ['Từ nay đến năm 2030', 'by', '2030-12-31', 'year'],
  ])('"%s" is read', (cell, ...reading) => {
    expect(read(cell, vi)).toEqual(reading);
  });

  test.each([
    ...[
      'Đầu năm 2026',
      'Giữa năm 2026',
      'Đầu quý II/2025',
      'Theo tiến độ',
      'Trong 60 ngày',
      '2025-26',
      '6/25',
      '30/6/25',
    ],
    ...['Quý I, III/2025', 'Tháng 6 và tháng 12/2025', '2025 và 2027', 'tháng năm 2025', 'Năm học 2025 - 2026'],
    ...['Năm tài chính 2025', '1/31/2025', 'Tháng 2 - 13/2025', '6 tháng đầu năm', '2 2025', 'Kế hoạch 2021-2030'],
    // One end of a span alone has "end of"; a year behind a part of a year may be its own or another.
    ...['Cuối năm 2025 - 2026', 'Đến quý I - II/2025', 'Cuối tháng 6, 7/2025', 'Quý IV năm 2025, 2026'],
    ...[
      'Quý IV/2025-2026',
      '6 tháng đầu năm 2025-2026',
      'Tháng 12/2025 và 2026',
      'Từ tháng 6 đến năm 2026',
      '15/6-2025',
    ],
    // Folded, a raised figure would make another number.
    ...['Tháng 1²/2025', 'Tháng 1¹ năm 2025', '3¹/5/2025', '²025', 'Quý ½/2025', 'Nåm 2025'],
    ...['30/2 hằng năm', 'Hằng năm, ngày 31/6', 'Hằng năm, từ 2025'],
    ...['Tầm nhìn đến năm 2050', '31.2.2025', '2025-02-30', '0 tháng đầu năm 2025', 'Quý IV/2025 - Quý I/2025'],
  ])('"%s" has no one reading, and stays unread', (cell) => {
    expect(parseDeadline(cell, vi).deadline).toBeUndefined();
  });
});

describe('what offices write in English', () => {
  test.each<[cell: string, ...Reading]>([
    ['Q1-Q2 2025', 'window', '2025-01-01', '2025-06-30'],
    ['In Q1 - Q2 2025', 'window', '2025-01-01', '2025-06-30'],
    ['Q II 2025', 'by', '2025-06-30', 'quarter'],
    ['Year 2025', 'by', '2025-12-31', 'year'],
    ['2025/06', 'by', '2025-06-30', 'month'],
    ['On 30 June 2025', 'by', '2025-06-30'],
    ['Up to 2030', 'by', '2030-12-31', 'year'],
    ['Annually, before 31 December', 'annual'],
    ['Q1, Q2 and Q3 2025', 'window', '2025-01-01', '2025-09-30'],
    ['First and second quarters of 2025', 'window', '2025-01-01', '2025-06-30'],
    ['2025 Q2', 'by', '2025-06-30', 'quarter'],
    ['2Q2025', 'by', '2025-06-30', 'quarter'],
    ['H1 2025', 'by', '2025-06-30', 'half-year'],
    ['2H 2025', 'by', '2025-12-31', 'half-year'],
    ['First half of 2025', 'by', '2025-06-30', 'half-year'],
    ['First six months of 2025', 'by', '2025-06-30', 'half-year'],
    ['Sept 2025', 'by', '2025-09-30', 'month'],
    ['Sept. 2025', 'by', '2025-09-30', 'month'],
    ['Dec-2025', 'by', '2025-12-31', 'month'],
    ['2025-06', 'by', '2025-06-30', 'month'],
    ['June and July 2025', 'window', '2025-06-01', '2025-07-31'],
    ['Jan–Mar 2025', 'window', '2025-01-01', '2025-03-31'],
    ['30th June 2025', 'by', '2025-06-30'],
    ['the 30th of June, 2025', 'by', '2025-06-30'],
    ['June 30th, 2025', 'by', '2025-06-30'],
    ['31-Dec-2025', 'by', '2025-12-31'],
    ['2025-06-30', 'by', '2025-06-30'],
    ['30.06.2025', 'by', '2025-06-30'],
    ['05.06.2025', 'by', '2025-06-05'],
    ['30/06/2025', 'by', '2025-06-30'],
    ['6/30/2025', 'by', '2025-06-30'],
    ['06/06/2025', 'by', '2025-06-06'],
    ['June 1-15, 2025', 'window', '2025-06-01', '2025-06-15'],
    ['1 June - 15 June 2025', 'window', '2025-06-01', '2025-06-15'],
    ['No later than the end of June 2025', 'by', '2025-06-30', 'month'],
    ['Year-end 2025', 'by', '2025-12-31', 'year'],
    ['2025, 2026 and 2027', 'window', '2025-01-01', '2027-12-31'],
    ['From 2025 onwards', 'from', '2025-01-01'],
    ['June 2025[2]', 'by', '2025-06-30', 'month'],
    ['2025*', 'by', '2025-12-31', 'year'],
    ['By 15 December each year', 'annual'],
  ])('"%s" is read', (cell, ...reading) => {
    expect(read(cell, en)).toEqual(reading);
  });

  test.each([
    ...['05/06/2025', '5-6-2025', 'Early 2026', 'mid-2025', '2025-26', 'FY2025-26', '2009-12', 'TBD', 'Within 60 days'],
    ...['Q1 and Q3 2025', 'June and December 2025', 'Q1/Q2 2025', 'Jun-25', 'H3 2025', 'Plan 2021-2030', 'Winter 2025'],
    ...['End of 2025 - 2026', 'By Q1-Q2 2025', 'First quarter of 2025-2026', 'Q4 2025, 2026', '30 June - 2025'],
    ...['June¹ 1² 2025', '12½/2025'],
    ...['31/2/2025', '2025-13-01', 'June 31, 2025', 'in 2 2025', '4th quarter'],
  ])('"%s" has no one reading, and stays unread', (cell) => {
    expect(parseDeadline(cell, en).deadline).toBeUndefined();
  });
});

test.each([
  ['Hằng quý', vi],
  ['Hàng quí', vi],
  ['Định kỳ hằng tháng', vi],
  ['Quarterly', en],
  ['Every six months', en],
])('"%s" recurs within a year, and is ongoing', (cell, words) => {
  expect(parseDeadline(cell, words)).toMatchObject({ deadline: { kind: 'ongoing' }, recurring: true });
});

describe("a plan's name with a year in it is no deadline", () => {
  test.each([
    ['Triển khai Chương trình Chuyển đổi số quốc gia đến năm 2025, định hướng đến năm 2030.', vi],
    ['Xây dựng Quy hoạch hạ tầng, tầm nhìn đến năm 2050.', vi],
    ['Thực hiện Chiến lược quốc gia về trí tuệ nhân tạo đến năm 2030.', vi],
    ['Carry out the National Strategy on AI by 2030.', en],
    ['Carry out the strategy by 2030, with a vision to 2045.', en],
  ])('"%s"', (sentence, words) => {
    expect(findDeadlineInWords(sentence, words)).toBeUndefined();
  });

  test('and leaves the time of the sentence itself', () => {
    expect(findDeadlineInWords('Trước năm 2027, rà soát Kế hoạch hành động đến năm 2030.', vi)).toMatchObject({
      end: '2026-12-31',
    });
  });
});

describe('what offices put around a time', () => {
  test.each<[cell: string, ...Reading]>([
    ['Thời hạn: 30/6/2025', 'by', '2025-06-30'],
    ['Hoàn thành: Quý II/2025', 'by', '2025-06-30', 'quarter'],
    ['(Quý II/2025)', 'by', '2025-06-30', 'quarter'],
    ['Năm2025', 'by', '2025-12-31', 'year'],
    ['Quý IV năm2025', 'by', '2025-12-31', 'quarter'],
    ['17h00 ngày 30/6/2025', 'by', '2025-06-30'],
    ['Trước 17 giờ 30 phút, ngày 30/6/2025', 'by', '2025-06-30'],
    ['Trước 0h00 ngày 01/7/2025', 'by', '2025-06-30'],
    ['Thứ sáu, ngày 27/6/2025', 'by', '2025-06-27'],
    ['Trước thứ 6 ngày 27/6/2025', 'by', '2025-06-26'],
    ['Bắt đầu quý I/2025', 'from', '2025-01-01'],
    ['Thường xuyên, từ năm 2025', 'from', '2025-01-01'],
    ['Thường xuyên, giai đoạn 2025 - 2030', 'window', '2025-01-01', '2030-12-31'],
    ['1 lần/năm', 'annual'],
    ['Mỗi năm một lần', 'annual'],
    ['Không', 'unstated'],
    ['…', 'unstated'],
  ])('"%s" is read in Vietnamese', (cell, ...reading) => {
    expect(read(cell, vi)).toEqual(reading);
  });

  test.each<[cell: string, ...Reading]>([
    ['Deadline: 30 June 2025', 'by', '2025-06-30'],
    ['On or before June 30, 2025', 'by', '2025-06-30'],
    ['To be completed in 2025', 'by', '2025-12-31', 'year'],
    ['End-June 2025', 'by', '2025-06-30', 'month'],
    ['Last quarter of 2025', 'by', '2025-12-31', 'quarter'],
    ['Calendar year 2025', 'by', '2025-12-31', 'year'],
    ['Monday, 30 June 2025', 'by', '2025-06-30'],
    ['By 5 p.m. on 30 June 2025', 'by', '2025-06-30'],
    ['Before 17:00 on Monday, 30 June 2025', 'by', '2025-06-30'],
    ['Between June and August 2025', 'window', '2025-06-01', '2025-08-31'],
    ['Beginning in June 2025', 'from', '2025-06-01'],
    ['Ongoing from 2025', 'from', '2025-01-01'],
    ['Ongoing (2025-2030)', 'window', '2025-01-01', '2030-12-31'],
    ['Through June 2026', 'by', '2026-06-30', 'month'],
    ['N/A', 'unstated'],
    ['Not specified', 'unstated'],
  ])('"%s" is read in English', (cell, ...reading) => {
    expect(read(cell, en)).toEqual(reading);
  });

  test.each([
    // 30 June 2025 is a Monday: the day or its name is a slip.
    ...(['Thứ sáu, 30/6/2025', '25h00 ngày 30/6/2025', '17h00 tháng 6/2025', 'Thứ hai, tháng 6/2025'] as const),
    ...['Thường xuyên đến năm 2030', 'Thường xuyên 2025', 'Ngày 32 hằng tháng', 'Hoàn thành: ', 'Ghi chú: 2025'],
    ...['Quý II/2025 (dự kiến)', 'Quý II/2025 và quý IV/2025', '30/6/2025 và 30/12/2025', '15/6 và 31/11 hằng năm'],
  ])('"%s" stays unread in Vietnamese', (cell) => {
    expect(parseDeadline(cell, vi).deadline).toBeUndefined();
  });

  test.each([
    ...['Friday, 30 June 2025', 'Monday, June 2025', 'Ongoing until 2030', 'Ongoing 2025', 'The 32nd of each month'],
    ...[
      'Between June 2025',
      'Expected Q4 2025',
      '30 June and 31 December 2025',
      'End-June - July 2025',
      '17:00',
      '12 am on 1 July 2025',
    ],
    ...['Annually from 2025', 'Ongoing, quarterly or as needed', 'Note: 2025', 'Every two years'],
  ])('"%s" stays unread in English', (cell) => {
    expect(parseDeadline(cell, en).deadline).toBeUndefined();
  });
});

test.each([
  ['Thường xuyên, hằng năm', vi],
  ['Hằng tháng, hằng quý', vi],
  ['2 lần/năm', vi],
  ['Trước ngày 20 hằng tháng', vi],
  ['Ngày 15/6 và 15/12 hằng năm', vi],
  ['Monthly and quarterly', en],
  ['By the 15th of each month', en],
  ['15 June and 15 December each year', en],
])('"%s" recurs, and is ongoing with a remark', (cell, words) => {
  expect(parseDeadline(cell, words)).toMatchObject({ deadline: { kind: 'ongoing' }, recurring: true });
});

test.each([
  ['Carry out the by 2030 strategy.', en],
  ['Carry out the by 2030 digital skills plan.', en],
  ['Fund the "Clean air by 2030" scheme.', en],
  ['Fund “Clean air by 2030” first.', en],
  ['Thực hiện đề án “Hệ tri thức số đến năm 2030” tại các xã.', vi],
  ['Lập quy hoạch, tầm nhìn dài hạn đến năm 2050.', vi],
])('a year in the name that stands in "%s" is no deadline', (sentence, words) => {
  expect(findDeadlineInWords(sentence, words)).toBeUndefined();
});

test.each([
  ['Fund the "Clean air" scheme by 2030.', en],
  ['Open 5 schools by 2030.', en],
  ['Mở “lớp học số” đến năm 2030.', vi],
])('and the time of "%s" is one', (sentence, words) => {
  expect(findDeadlineInWords(sentence, words)).toMatchObject({ end: '2030-12-31' });
});
