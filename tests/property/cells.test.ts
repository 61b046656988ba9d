import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { deadline as deadlineSchema } from '../../src/model/deadline.ts';
import { target as targetSchema } from '../../src/model/target.ts';
import { parseDeadline } from '../../src/parse/deadline.ts';
import { languageWords } from '../../src/parse/language.ts';
import { parseTarget } from '../../src/parse/target.ts';

const { en } = languageWords;
const words = fc.constantFrom(...Object.values(languageWords));
const cell = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(
      fc.constantFrom(
        '2025',
        'June',
        '31',
        '-',
        ' ',
        '/',
        'Q',
        'quý',
        'II',
        'năm',
        '≥',
        '<',
        '=',
        '0,7',
        '%',
        ';',
        'and subsequent years',
        'thường xuyên',
        'each year',
        'hằng tháng',
        'Monday,',
        '17:00',
        'before',
        '1.000',
        '09',
      ),
      { maxLength: 8 },
    )
    .map((parts) => parts.join(' ')),
);
const runs = { numRuns: 10_000 };

describe('any deadline cell', () => {
  test('is read as a deadline with its own words, or not at all', () => {
    fc.assert(
      fc.property(cell, words, (text, language) => {
        const { deadline } = parseDeadline(text, language);
        if (deadline) expect(deadlineSchema.parse(deadline).raw).toBe(text);
      }),
      runs,
    );
  });

  test('that spans two times ends no sooner than it starts', () => {
    fc.assert(
      fc.property(cell, words, (text, language) => {
        const { deadline } = parseDeadline(text, language);
        if (deadline?.kind === 'window') expect(deadline.start <= deadline.end).toBe(true);
      }),
      runs,
    );
  });

  const day = fc
    .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const monthName = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' });
  const named = (text: string) => monthName.format(new Date(text)).toLowerCase();

  test('with a day is read as that day in every form', () => {
    fc.assert(
      fc.property(day, (text) => {
        const [year, month, date] = text.split('-').map(Number);
        for (const form of [
          `${date} ${named(text)} ${year}`,
          `${named(text)} ${date}, ${year}`,
          `By ${date} ${named(text)} ${year}`,
          `${date}.${month}.${year}`,
          text,
        ]) {
          expect(parseDeadline(form, en).deadline).toEqual({ raw: form, kind: 'by', end: text });
        }
        const form = `Ngày ${date}/${month}/${year}`;
        expect(parseDeadline(form, languageWords.vi).deadline).toEqual({ raw: form, kind: 'by', end: text });
      }),
      runs,
    );
  });

  const weekdays = [
    ...[
      ['Sunday', 'Chủ nhật'],
      ['Monday', 'Thứ hai'],
      ['Tuesday', 'Thứ ba'],
      ['Wednesday', 'Thứ tư'],
    ],
    ...[
      ['Thursday', 'Thứ năm'],
      ['Friday', 'Thứ sáu'],
      ['Saturday', 'Thứ bảy'],
    ],
  ];

  test('with a day of the week is read only where that is the day', () => {
    fc.assert(
      fc.property(day, fc.nat(6), (text, other) => {
        const [year, month, date] = text.split('-').map(Number);
        const isOwn = new Date(text).getUTCDay() === other;
        for (const [form, language] of [
          [`${weekdays[other]?.[0]}, ${date} ${named(text)} ${year}`, en],
          [`${weekdays[other]?.[1]}, ngày ${date}/${month}/${year}`, languageWords.vi],
        ] as const)
          expect(parseDeadline(form, language).deadline).toEqual(
            isOwn ? { raw: form, kind: 'by', end: text } : undefined,
          );
      }),
      runs,
    );
  });

  test('means the same with a label, in brackets and with the mark of a footnote', () => {
    fc.assert(
      fc.property(day, fc.constantFrom('', '*', '[1]', ' (2)', '¹', '.'), (text, mark) => {
        const [year, month] = text.split('-').map(Number);
        const quarter = Math.ceil(Number(month) / 3);
        const reading = (raw: string, language: typeof en) => ({ ...parseDeadline(raw, language).deadline, raw: '' });
        const plain = reading(`Quý ${quarter}/${year}`, languageWords.vi);
        expect(plain).toMatchObject({ kind: 'by', precision: 'quarter' });
        for (const form of [`Thời hạn: Quý ${quarter}/${year}${mark}`, `(Quí 0${quarter} năm ${year})${mark}`])
          expect(reading(form, languageWords.vi)).toEqual(plain);
        for (const form of [`Due: Q${quarter} ${year}${mark}`, `(${year} Q${quarter})${mark}`])
          expect(reading(form, en)).toEqual(plain);
      }),
      { numRuns: 1000 },
    );
  });

  test('with a month ends on its last day', () => {
    fc.assert(
      fc.property(day, (text) => {
        const raw = `${named(text)} ${text.slice(0, 4)}`;
        const end = (parseDeadline(raw, en).deadline as { end: string }).end;
        const next = new Date(Date.parse(end) + 86_400_000).toISOString().slice(0, 10);
        expect(end.slice(0, 7)).toBe(text.slice(0, 7));
        expect(next.slice(8)).toBe('01');
      }),
      runs,
    );
  });
});

describe('any target cell', () => {
  test('is read as values or left in words, and never without a trace', () => {
    fc.assert(
      fc.property(cell, fc.constantFrom('', '%', 'Rank'), words, (text, unit, language) => {
        const { target, oddities } = parseTarget(text, unit, language);
        z.array(targetSchema).parse(target);
        if (target.length === 0 && /[\p{L}\p{N}]/u.test(text)) expect(oddities).not.toEqual([]);
      }),
      runs,
    );
  });

  test('keeps its sign and value', () => {
    const signs = { '≥': '>=', '≤': '<=', '>': '>', '<': '<', '': '=' } as const;
    fc.assert(
      fc.property(
        fc.constantFrom(...(Object.keys(signs) as (keyof typeof signs)[])),
        fc.nat(9_999),
        fc.nat(9),
        (sign, whole, tenth) => {
          const value = Number(`${whole}.${tenth}`);
          for (const text of [`${sign} ${whole}.${tenth}`, `${sign}${whole},${tenth}`]) {
            expect(parseTarget(text, '', en).target).toEqual([{ op: signs[sign], value }]);
          }
        },
      ),
      runs,
    );
  });
});
