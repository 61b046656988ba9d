/** What holds of every file of an office: nothing of it is lost, and a well-formed list is read as it is. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { OfficeFile } from '../../../../src/intake/office-file.ts';
import { propose } from '../../../../src/intake/proposal/propose.ts';
import { workList } from '../../../../src/intake/proposal/work-list.ts';
import { type CellLike, office, type PartLike } from '../../../fixtures/office.ts';
import { registry } from '../../../fixtures/parsing.ts';

const proposalOf = (file: OfficeFile) =>
  propose(file, { id: 'city', original: { file: 'plan.docx', sha256: '0'.repeat(64) }, agencies: registry });

const word = fc.stringMatching(/^[a-zđA-Z0-9.()ôấ;-]{1,6}$/u);
const text = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
const marked = fc.tuple(
  fc.constantFrom('', 'I. ', '1. ', '1.1. ', 'a) ', '- ', 'Lead: ', 'Action: ', 'Due: ', 'Điều 1. ', 'PHỤ LỤC '),
  text,
);
const cell: fc.Arbitrary<CellLike> = fc.oneof(
  { weight: 6, arbitrary: text },
  { weight: 2, arbitrary: fc.constantFrom('', '1', '2', '1.1', 'I', 'Tổng cộng', '2025') },
  { weight: 1, arbitrary: fc.constant({ text: '', rows: 0 }) },
  {
    weight: 1,
    arbitrary: fc.record({ text: fc.array(text, { maxLength: 3 }), columns: fc.integer({ min: 1, max: 3 }) }),
  },
);
const headers = fc.constantFrom(
  'STT',
  'Nhiệm vụ',
  'Chủ trì',
  'Phối hợp',
  'Thời hạn',
  'Sản phẩm',
  'Chỉ tiêu',
  'Action',
  'Owner',
  'Due',
  'No.',
  '',
  'Kinh phí',
);
const row = fc.array(fc.oneof({ weight: 3, arbitrary: cell }, { weight: 1, arbitrary: headers }), {
  minLength: 1,
  maxLength: 6,
});
const table = fc
  .tuple(fc.array(fc.array(headers, { maxLength: 6 }), { maxLength: 2 }), fc.array(row, { maxLength: 8 }))
  .map(([head, rows]): CellLike[][] => [...head.filter((cells) => cells.length > 0), ...rows]);
const part: fc.Arbitrary<PartLike> = fc.oneof(
  marked.map((words) => words.join('')),
  fc.record({ heading: fc.integer({ min: 1, max: 3 }), text }),
  fc.record({ label: fc.constantFrom('1.', 'a)', '-'), text }),
  table,
);

const wordsIn = (file: OfficeFile) =>
  file.parts
    .flatMap((one) =>
      one.kind === 'paragraph'
        ? [one.label ?? '', one.text]
        : one.rows.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs)),
    )
    .flatMap((words) => words.split(/\s+/u).filter(Boolean));

test('every word of a file is in the seed or in the work list, and the proposed document is valid', () => {
  fc.assert(
    fc.property(
      fc.array(part, { minLength: 1, maxLength: 8 }),
      fc.constantFrom('docx' as const, 'xlsx' as const),
      (parts, format) => {
        const file = office(parts, format);
        if (wordsIn(file).length === 0) return;
        const proposal = proposalOf(file);
        const held = `${new TextDecoder().decode(proposal.bytes)} ${workList(file, proposal).join(' ')}`;
        const lost = wordsIn(file).filter((one) => !held.includes(one));
        expect(lost).toEqual([]);
        expect(proposal.places.lines.size).toBe(proposal.written.lines.length);
      },
    ),
    { numRuns: 300 },
  );
});

const columns = {
  vi: {
    number: 'STT',
    words: 'Nhiệm vụ',
    lead: 'Cơ quan chủ trì',
    deadline: 'Thời hạn',
    more: ['Cơ quan phối hợp', 'Sản phẩm', 'Ghi chú', 'Kinh phí'],
  },
  en: {
    number: 'No.',
    words: 'Action',
    lead: 'Lead',
    deadline: 'Deadline',
    more: ['Support', 'Output', 'Notes', 'Budget'],
  },
} as const;

const list = fc
  .record({
    language: fc.constantFrom('vi' as const, 'en' as const),
    order: fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7], { minLength: 8 }),
    more: fc.integer({ min: 0, max: 4 }),
    groups: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 4 }),
    hasGroups: fc.boolean(),
    restarts: fc.boolean(),
    isNumbered: fc.boolean(),
    merged: fc.boolean(),
  })
  .map(({ language, order, more, groups, hasGroups, restarts, isNumbered, merged }) => {
    const own = columns[language];
    const fields = ['words', 'lead', 'deadline', ...own.more.slice(0, more)];
    const others = order.flatMap((at) => fields[at] ?? []);
    const ordered = isNumbered ? ['number', ...others] : others;
    const title = (field: string) => (field in own ? own[field as 'lead'] : field);
    const rows: CellLike[][] = [];
    let count = 0;
    for (const [group, size] of groups.entries()) {
      if (hasGroups && isNumbered) {
        rows.push([['I', 'II', 'III', 'IV'][group] ?? '', { text: `Nhóm ${group}x`, columns: ordered.length - 1 }]);
        if (restarts) count = 0;
      }
      for (let at = 0; at < size; at++) {
        count++;
        const isMerged = merged && at > 0;
        rows.push(
          ordered.map((field): CellLike => {
            if (field === 'number') return String(count);
            if (field === 'words')
              return language === 'vi' ? `Xây dựng trường học ${group} ${at}.` : `Build a house ${group} ${at}.`;
            if (field === 'lead')
              return isMerged ? { text: '', rows: 0 } : language === 'vi' ? 'Bộ Y tế' : 'Ministry of Health';
            return field === 'deadline' ? (language === 'vi' ? 'Quý III/2025' : 'June 2025') : `x${field.length}`;
          }),
        );
      }
    }
    const numbered = hasGroups && isNumbered;
    return {
      title: language === 'vi' ? 'PHỤ LỤC' : 'APPENDIX',
      rows: [ordered.map(title), ...rows],
      groups,
      numbered,
      size: groups.reduce((sum, one) => sum + one, 0),
    };
  });

test('a well-formed list is read without an error, row by row, whatever its columns and their order', () => {
  fc.assert(
    fc.property(list, ({ title, rows, groups, numbered, size }) => {
      const { records, errors } = proposalOf(office([title, rows]));
      expect(errors.map(({ message }) => message)).toEqual([]);
      expect(records.tasks).toHaveLength(size);
      expect(records.groups).toHaveLength(numbered ? groups.length : 0);
      expect(records.tasks.every(({ leads, deadline }) => leads.length === 1 && deadline.kind === 'by')).toBe(true);
    }),
    { numRuns: 200 },
  );
});
