import { describe, expect, test } from 'vitest';
import { shown, textOf } from './shown.ts';

const linksIn = (document: ParentNode, selector = 'a') =>
  [...document.querySelectorAll(selector)].map((link) => link.getAttribute('href'));

describe('a question', () => {
  test('that may be left out says so, and its hint and its mistake are read with it', async () => {
    const document = await shown('report/Field', 'a day that may be left out');
    const field = document.querySelector('input');
    expect(textOf(document.querySelector('label') ?? document)).toBe('Day (may be left out)');
    expect([field?.type, field?.required, field?.getAttribute('aria-describedby')]).toEqual([
      ...['date', false, 'b-hint b-mistake'],
    ]);
    for (const id of ['b-hint', 'b-mistake']) expect(document.getElementById(id)).not.toBeNull();
  });

  test('that must be answered is marked for programs', async () => {
    expect((await shown('report/Field', 'plain')).querySelector('input')?.required).toBe(true);
    expect((await shown('report/Field', 'several lines')).querySelector('textarea')?.required).toBe(true);
    expect((await shown('report/Choice', 'one must be chosen')).querySelectorAll('input:required')).toHaveLength(2);
    expect((await shown('report/Choice', 'may be left out')).querySelectorAll('input:required')).toHaveLength(0);
  });
});

describe('the form', async () => {
  const document = await shown('report/ReportForm', 'none');
  const answers = (name: string) =>
    [...document.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)].map((one) => [
      one.value,
      textOf(one.closest('label') ?? document),
    ]);

  test('asks for one of three things', () =>
    expect(answers('kind').map(([value]) => value)).toEqual(['progress', 'observation', 'correction']));

  test('explains each claim in a line', () => {
    expect(answers('progress.claim').map(([value]) => value)).toEqual([
      ...['related-outcome', 'progress', 'completed', 'delayed', 'lacks-resources', 'withdrawn'],
    ]);
    for (const [, text] of answers('progress.claim')) expect(text).toMatch(/^.+\.$/u);
  });

  test('offers the fields of each kind of record', () => {
    const ofIndicators = [...document.querySelectorAll<HTMLOptionElement>('option[data-kind=indicator][value]')];
    expect(ofIndicators.map(({ value }) => value)).toContain('targetText');
    expect(ofIndicators.map(({ value }) => value)).not.toContain('leadText');
  });

  test('holds no record, so that it weighs the same of any number of them, and says where they are', () => {
    expect(document.querySelector<HTMLElement>('#report-form')?.dataset['list']).toBe('/report/list.json');
    expect([...document.querySelectorAll('datalist')].map((list) => [list.id, list.children.length])).toEqual([
      ...[
        ['report-records', 0],
        ['report-agencies', 0],
        ['report-reports', 0],
      ],
    ]);
  });

  test('cannot be sent before its script is there, and says that nothing is sent at all', () => {
    expect(document.querySelector<HTMLButtonElement>('[type=submit]')?.disabled).toBe(true);
    expect(textOf(document.body)).toContain('This site sends and stores nothing of what you write');
  });
});

describe('where a finished file goes', () => {
  test.each([
    ['none', /names no contact and no repository, so the file cannot be sent from here/u, []],
    ['a contact by letter', /^Send the file to editors@tasks\.example\.$/u, ['mailto:editors@tasks.example']],
    ['a page that takes reports', /^Paste the file into the page for reports\.$/u, ['https://tasks.example/issues/']],
    [
      'a repository',
      /^Propose the file as a new one where the source of this site is kept/u,
      ['https://code.example/tasks'],
    ],
    [
      'both',
      /^Send the file to editors@tasks\.example\. Or propose it as a new file where/u,
      ['mailto:editors@tasks.example', 'https://code.example/tasks'],
    ],
  ])('%s', async (state, says, links) => {
    const result = await shown('report/ReportResult', state);
    const [, sending] = result.querySelectorAll('.row');
    const [sentence] = sending?.querySelectorAll('p') ?? [];
    expect(textOf(sentence ?? result)).toMatch(says);
    expect(linksIn(sentence ?? result)).toEqual(links);
    expect(result.querySelector('#report-letter') !== null).toBe(/contact by letter|both/u.test(state));
    expect(result.querySelector('#report-proposal') !== null).toBe(/repository|both/u.test(state));
    // Without a script the templates say the same.
    expect(textOf((await shown('report/Templates', state)).body)).toContain(textOf(sentence ?? result));
  });

  test.each(['none', 'both'])(
    'with %s nothing is promised, and it is said who decides by which rules',
    async (state) => {
      const result = await shown('report/ReportResult', state);
      expect(textOf(result.body)).toContain('Nothing is published by this form.');
      expect(linksIn(result)).toContain('/guide/method/');
    },
  );
});

describe('where whoever runs the site is written to', () => {
  test.each([
    ['none', 'This copy of the site names no contact and no repository, so there is nobody here to write to.'],
    ['a contact by letter', 'Write to editors@tasks.example.'],
    ['a page that takes reports', 'Write on the page for reports.'],
    ['a repository', 'Changes can be proposed where the source of this site is kept.'],
    ['both', 'Write to editors@tasks.example. Changes can be proposed where the source of this site is kept.'],
  ])('%s', async (state, sentence) =>
    expect(textOf((await shown('report/ReportForm', state)).body)).toContain(sentence),
  );
});
