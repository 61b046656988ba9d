import { describe, expect, test } from 'vitest';
import { checkProject } from '../../../src/content/check.ts';
import { formatNotes, formatProblem, formatProblems } from '../../../src/content/format-problems.ts';
import { digestOf } from '../../../src/derive/records/renderings.ts';
import { documentFile, writeProject } from './project.ts';

const of = digestOf({ description: 'Draft it.' });
const fitting = `plan-1:\n  of: "${of}"\n  description: Dự thảo văn bản.\n`;

/** What is said of a project with these files: problems that stop a build, and notes. */
async function check(files: Readonly<Record<string, string | null>>) {
  const { content, problems, notes } = await checkProject(writeProject(files), '2026-11-28');
  return { renderings: content.renderings, problems: problems.map(formatProblem), notes: formatNotes(notes) };
}

const vi = (text: string) => check({ 'content/vi/plan.yaml': text });

test('renderings are read by the ids of their records', async () => {
  const { renderings, problems, notes } = await vi(fitting);
  expect(renderings).toEqual({ 'plan-1': { of, description: 'Dự thảo văn bản.' } });
  expect([problems, notes.filter((note) => note.includes('plan-1'))]).toEqual([[], []]);
});

describe('a rendering that cannot be read is an error with its line and what to write', () => {
  test.each([
    ['a digest that reads as a number', fitting.replace(/"\w+"/, '12345678'), 2, 'in quotes'],
    ['a digest of another length', fitting.replace(of, `${of}0`), 2, 'in quotes'],
    ['an unknown field', `${fitting}  leadText: Bộ Y tế\n`, 4, 'leadText'],
    ['no words', `plan-1:\n  of: "${of}"\n`, 1, 'write at least one of description, outputText'],
    ['empty words', fitting.replace('Dự thảo văn bản.', '" "'), 3, 'Write the words'],
    ['another tone style', fitting.replace('văn bản', 'số hoá'), 3, '"hoá": write "hóa"'],
    ['words that are never said', fitting.replace('văn bản', 'nợ đọng'), 3, '"nợ đọng": write "thời hạn đã qua"'],
    ['marks apart, by their codes', fitting.replace('Dự thảo văn bản.', '"a\\u0301"'), 3, 'Unicode NFC'],
    ['an id that is none', fitting.replace('plan-1', 'plan 1'), 1, 'write the id of a record, like nq03-76'],
    ['nothing', '{}\n', 1, 'name at least one record, or remove the file'],
    ['the record of another document', fitting.replace('plan-1', 'health-1'), 1, 'content/vi/health.yaml'],
  ])('with %s', async (_what, text, line, words) => {
    const { problems } = await vi(text);
    expect(problems).toEqual([expect.stringContaining(`error content/vi/plan.yaml:${line} `)]);
    expect(problems[0]).toContain(words);
  });
});

describe('a rendering of nothing is an error', () => {
  test('with the nearest id', async () => {
    const { problems } = await vi(`${fitting}${fitting.replace('plan-1', 'plan-2')}`);
    expect(problems).toEqual([
      'error content/vi/plan.yaml:4 names record "plan-2", which does not exist. Nearest: plan-1. Correct the id, or remove the entry.',
    ]);
  });

  test('once for a file whose document is not here', async () => {
    const file = `${fitting}${fitting.replace('plan-1', 'plan-2')}`.replaceAll('plan', 'plam');
    expect((await check({ 'content/vi/plam.yaml': file })).problems).toEqual([
      'error content/vi/plam.yaml:1 There is no document "plam". Nearest: plan. Give the file and its ids the right name, or remove it.',
    ]);
  });

  test('once for a file whose document is in Vietnamese', async () => {
    const { problems } = await check({
      'content/documents/plan.yaml': documentFile.replace('language: en', 'language: vi'),
      'content/vi/plan.yaml': fitting,
    });
    expect(problems).toEqual([expect.stringContaining('content/vi/plan.yaml:1 The document is in Vietnamese')]);
  });

  test.each([
    ['a seed that is not there', { 'seeds/plan.txt': null }],
    ['a document that cannot be read', { 'content/documents/plan.yaml': 'id: [' }],
  ])('and only follows from %s', async (_what, damage) => {
    const root = writeProject({ 'content/vi/plan.yaml': fitting, ...damage });
    const lines = formatProblems((await checkProject(root, '2026-11-28')).problems);
    expect(lines.filter((line) => line.startsWith('error content/vi/'))).toEqual([]);
    expect(lines.join('\n')).toContain('1 in content/vi/plan.yaml');
  });

  test('but not of a record that has left: that is a note', async () => {
    const gone = '- { was: plan-2, became: withdrawn, on: "2026-11-20", why: Tried by a test. }';
    const { notes } = await check({
      'content/redirects.yaml': `gone:\n  ${gone}\nreworded: []\n`,
      'content/vi/plan.yaml': `${fitting}${fitting.replace('plan-1', 'plan-2')}`,
      'permalinks.txt': '/documents/plan/#2\n',
    });
    expect(notes).toContain(
      'note content/vi/plan.yaml:4 plan-2: the record has left, as content/redirects.yaml says. Remove the entry.',
    );
  });
});

describe('what should be looked at stops nothing', () => {
  test('records without a rendering are one line a document', async () => {
    const { problems, notes } = await check({});
    expect(problems).toEqual([]);
    expect(notes.filter((note) => note.includes('content/vi/'))).toEqual([
      expect.stringMatching(
        /^note content\/vi\/plan\.yaml:1 2 of 2 records have no Vietnamese words: plan-1, plan-\S+\. `npm run -s inspect plan-1` prints an entry to fill in\.$/,
      ),
    ]);
  });

  test.each([
    [
      'other English words',
      fitting.replace(of, '0a1b2c3d'),
      `(of: "0a1b2c3d", now "${of}"). \`npm run -s inspect plan-1\``,
    ],
    ['a field too few', fitting.replace('description', 'outputText'), 'description has words in English only.'],
    ['a field too many', `${fitting}  noteText: Ghi chú.\n`, 'noteText has no words in English. Remove it.'],
    ['another number', fitting.replace('văn bản', '2 văn bản'), 'description: 2 is not in the English.'],
  ])('a rendering of %s is named with its line', async (_what, text, words) => {
    const { problems, notes } = await vi(`# Ours.\n${text}`);
    expect(problems).toEqual([]);
    expect(notes).toContainEqual(expect.stringMatching(/^note content\/vi\/plan\.yaml:2 plan-1: /));
    expect(notes.join('\n')).toContain(words);
  });

  test('a rendering stands for the words as they are corrected', async () => {
    const correction =
      'record: plan-1\nfield: description\nwas: Draft\nnow: Write\nwhy: A slip.\nwho: me\non: "2026-03-02"\n';
    const files = (digest: string) => ({
      'content/corrections/one.yaml': correction,
      'content/vi/plan.yaml': fitting.replace(of, digest),
    });
    expect((await check(files(of))).notes.join('\n')).toContain('not those that were rendered');
    const { notes } = await check(files(digestOf({ description: 'Write it.' })));
    expect(notes.join('\n')).not.toContain('plan-1:');
  });
});

test('a term of the lexicon that is rendered by other words is noted with its row and the records', async () => {
  const term = (vi: string) =>
    check({
      'content/vi/plan.yaml': fitting,
      'content/lexicon.yaml': `- { vi: [tài liệu], en: [plan] }\n- { vi: [${vi}], en: [draft it] }\n`,
    });
  const notesOf = async (vi: string) => (await term(vi)).notes.filter((note) => note.includes('lexicon.yaml'));
  expect(await notesOf('dự thảo')).toEqual([]);
  expect(await notesOf('soạn thảo')).toEqual([
    'note content/lexicon.yaml:2 "draft it" is not rendered by "soạn thảo" in plan-1. Mend the Vietnamese there, or add its term to this row.',
  ]);
});
