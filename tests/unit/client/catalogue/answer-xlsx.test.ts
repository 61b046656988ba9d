import { read, utils } from '@e965/xlsx';
import { expect, test } from 'vitest';
import { answerXlsx } from '../../../../src/client/catalogue/answer-xlsx.ts';
import { columns, rowOf } from '../../../../src/client/catalogue/table.ts';
import { entries, settingOf } from './sample.ts';

const setting = settingOf('https://example.org');
const bytesOf = (shown: typeof entries) => answerXlsx(shown, setting, 'Tasks');

test('a spreadsheet has the columns and rows of the CSV, every cell as it is written', () => {
  const sheet = read(bytesOf(entries), { cellNF: true }).Sheets['tasks'];
  if (!sheet) throw new Error('There is no sheet.');
  const shown = utils.sheet_to_json(sheet, { header: 1, raw: false, defval: '' });
  const written = entries.map((entry) => rowOf(entry, setting).map((value) => String(value ?? '')));
  expect(shown).toEqual([columns.map(({ name }) => name), ...written]);
});

test('its days are days, how many are left is a number, all else is text, and nothing is guarded or run as a formula', () => {
  const words = '=HYPERLINK("https://evil.example")';
  const [first] = entries.map((entry) => ({ ...entry, description: words, deadline: '11.10', day: '2025-06-30' }));
  const sheet = read(bytesOf(first ? [first] : []), { cellNF: true }).Sheets['tasks'];
  expect(sheet?.['D2']).toMatchObject({ t: 's', v: words, z: '@' });
  expect(sheet?.['G2']).toMatchObject({ t: 's', v: '11.10', z: '@' });
  expect(sheet?.['H2']).toMatchObject({ t: 'n', w: '2025-06-30' });
  expect([sheet?.['Q1'], sheet?.['Q2']]).toMatchObject([{ v: 'days' }, { t: 'n', v: -5 }]);
});
