import { expect, test } from 'vitest';
import { langOfTitle } from '../../../src/model/lang.ts';

test.each([
  ['Nghị định 264/2025/NĐ-CP', 'vi'],
  ['Decree No. 262/2025/NĐ-CP: organizations may conduct business', 'en'],
  ['Law on Data', 'en'],
])('%s is in %s', (title, lang) => expect(langOfTitle(title)).toBe(lang));
