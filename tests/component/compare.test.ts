import { describe, expect, test } from 'vitest';
import { shown, textOf } from './shown.ts';

describe('the form that names two records', async () => {
  const document = await shown('compare/CompareForm', 'agencies');

  test('is the address of the comparison, and is shown by its script', () => {
    const form = document.querySelector('form');
    expect([form?.getAttribute('action'), form?.hidden]).toEqual(['/compare/', true]);
    expect([...document.querySelectorAll('input')].map(({ name }) => name)).toEqual(['a', 'b']);
  });

  test('offers agencies by all their names', () => {
    const option = document.querySelector<HTMLOptionElement>('datalist option');
    expect([option?.value, option?.dataset['id'], option?.dataset['names']]).toEqual([
      'Ministry of Finance',
      'mof',
      expect.stringContaining('BTC'),
    ]);
  });

  test('says what the scoreboard does not measure', () =>
    expect(textOf(document.querySelector('#compare-note') ?? document)).toBe(
      'Counted as on the scoreboard: it measures what this site has found published, not what an agency has done. The method',
    ));
});

describe('the card of a record', async () => {
  const document = await shown('compare/RecordCard', 'before its script has run');

  test('says where to look where no script runs', () => {
    const link = document.querySelector('noscript a') ?? document.querySelector('noscript');
    expect(textOf(link ?? document)).toContain('open the register');
  });

  test('has the code that frames it, without a border', () =>
    expect(textOf(document.querySelector('#card-iframe') ?? document)).toBe(
      '<iframe src="https://a.example/embed/record/" title="A record" width="100%" height="480" style="border:0" loading="lazy"></iframe>',
    ));
});
