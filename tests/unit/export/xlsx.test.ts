import { read } from '@e965/xlsx';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { columnsOf } from '../../../src/export/fields.ts';
import type { JsonSchema } from '../../../src/export/lists.ts';
import { toXlsx } from '../../../src/export/xlsx.ts';

const entry = z.strictObject({
  number: z.string(),
  deadline: z.strictObject({ raw: z.string(), end: z.iso.date().optional() }),
  due: z.int(),
  share: z.number().nullable(),
  about: z.boolean(),
  leads: z.array(z.string()),
  lines: z.tuple([z.int(), z.int()]),
  links: z.array(z.strictObject({ id: z.string() })),
  url: z.url(),
});

const record: z.infer<typeof entry> = {
  number: '11.10',
  deadline: { raw: 'June 2025', end: '2025-06-30' },
  due: 3,
  share: 0.5,
  about: true,
  leads: ['most', 'mps'],
  lines: [9, 12],
  links: [{ id: 'x' }],
  url: 'https://a.example/',
};

test('a cell is what its field is: whole days are days, numbers are numbers, all else is text', () => {
  const columns = columnsOf(z.toJSONSchema(entry) as JsonSchema);
  const bytes = toXlsx('tasks', [record, { number: '-' }], columns, { title: 'x', publisher: 'y' });
  const sheet = read(bytes, { cellNF: true }).Sheets['tasks'];
  const row = (line: number) =>
    columns.map(({ name }, place) => {
      const cell = sheet?.[`${String.fromCharCode(65 + place)}${line}`];
      return [name, cell?.t, cell?.v, cell?.z];
    });
  expect(row(2)).toEqual([
    ['number', 's', '11.10', '@'],
    ['deadline.raw', 's', 'June 2025', '@'],
    ['deadline.end', 'n', 45838, 'yyyy\\-mm\\-dd'],
    ['due', 'n', 3, 'General'],
    ['share', 'n', 0.5, 'General'],
    ['about', 'b', true, 'General'],
    ['leads', 's', 'most; mps', '@'],
    ['lines', 's', '9; 12', '@'],
    ['links', 's', '[{"id":"x"}]', '@'],
    ['url', 's', 'https://a.example/', '@'],
  ]);
  expect(row(3).filter(([, type]) => type)).toEqual([['number', 's', '-', '@']]);
});
