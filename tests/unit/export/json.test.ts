import { expect, test } from 'vitest';
import { toJson } from '../../../src/export/json.ts';

test('JSON is published with a line a value and a line end', () => {
  expect(toJson({ asOf: '2026-11-22', tasks: [{ id: 'nq03-1', deadline: undefined }] })).toBe(
    '{\n "asOf": "2026-11-22",\n "tasks": [\n  {\n   "id": "nq03-1"\n  }\n ]\n}\n',
  );
});
