import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { renderingEntry } from '../../../src/cli/rendering-entry.ts';
import { digestOf } from '../../../src/derive/records/renderings.ts';
import { renderings } from '../../../src/model/rendering.ts';

const record = { id: 'plan-1', document: 'plan', description: 'Draft it:\nat once.', outputText: '', noteText: '#1' };

test('an entry to fill in has the English words above each field, and is refused as long as it is empty', () => {
  const entry = renderingEntry(record);
  expect(entry).toContain('  # Draft it:\n  # at once.\n  description: ""\n  # #1\n  noteText: ""\n');
  expect(parse(entry)).toEqual({ 'plan-1': { of: digestOf(record), description: '', noteText: '' } });
  expect(renderings.safeParse(parse(entry)).success).toBe(false);
});

test('an entry to renew keeps its words and has the digest of the English as it now is', () => {
  const words = 'Dự thảo: "ngay"\n- lập tức';
  const entry = renderingEntry(record, { of: '00000000', description: words, noteText: '#1', title: 'Thừa' });
  expect(parse(entry)).toEqual({ 'plan-1': { of: digestOf(record), description: words, noteText: '#1' } });
});

test.each([/^\d+$/, /^\d+e\d+$/])('a digest like %s, which could be read as a number, stays a text', (like) => {
  const drafts = Array.from({ length: 5000 }, (_, index) => ({ ...record, description: `Draft ${index}.` }));
  const draft = drafts.find((one) => like.test(digestOf(one)));
  expect(draft).toBeDefined();
  if (draft) expect(parse(renderingEntry(draft))).toHaveProperty(['plan-1', 'of'], digestOf(draft));
});
