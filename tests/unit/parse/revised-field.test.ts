import { describe, expect, test } from 'vitest';
import { buildFieldReader } from '../../../src/parse/index.ts';
import { registry } from '../../fixtures/parsing.ts';

const read = buildFieldReader(registry);
const en = { language: 'en' } as const;

describe('new words of a field are read like those of the seeds', () => {
  test.each([
    ['task', 'leadText', 'Ministry of Health; Hue', { leadText: 'Ministry of Health; Hue', leads: ['health', 'hue'] }],
    ['task', 'coordinatingText', '-', { coordinatingText: '-', coordinating: [] }],
    ['indicator', 'monitoringText', 'Ministry of Finance', { monitoring: ['finance'] }],
    ['task', 'deadline', 'June 2026', { deadline: { kind: 'by', end: '2026-06-30', precision: 'month' } }],
    ['indicator', 'targetText', '≥ 70', { targetText: '≥ 70', target: [{ op: '>=', value: 70 }] }],
    ['measure', 'description', 'Do it by 2030.', { deadline: { raw: 'by 2030', kind: 'by', end: '2030-12-31' } }],
    ['measure', 'description', 'Do it.', { deadline: { raw: '', kind: 'unstated' } }],
    ['task', 'outputText', 'Report', { outputText: 'Report' }],
    ['group', 'title', 'Services', { title: 'Services' }],
  ] as const)('%s, %s: %s', (kind, field, text, fields) => {
    expect(read(en, kind, field, text)).toMatchObject({ fields });
    expect(read(en, kind, field, text).problem).toBeUndefined();
  });

  test('by the language of the document', () => {
    expect(read({ language: 'vi' }, 'task', 'deadline', 'Quý II năm 2026').fields.deadline).toMatchObject({
      end: '2026-06-30',
    });
    expect(read(en, 'task', 'deadline', 'Quý II năm 2026').problem).toMatch(/cannot be read as a deadline/u);
  });

  test('the words of a task give it no other deadline', () => {
    expect(read(en, 'task', 'description', 'Do it by 2030.').fields).toEqual({ description: 'Do it by 2030.' });
  });

  test('a target whose figure is not certain is a problem', () => {
    expect(read(en, 'indicator', 'targetText', '≥ 8O').problem).toMatch(/not certain/u);
  });

  test('a name that nobody knows is a problem, with the nearest', () => {
    expect(read(en, 'task', 'leadText', 'Ministry of Helth').problem).toMatch(
      /^"Ministry of Helth" is no agency .* Nearest: Ministry of Health\.$/u,
    );
  });
});
