/**
 * Words by which people name a record by its number, in every language of the readers: whoever reads in one may have the
 * number from a letter in the other. Folded, as they are compared.
 */

import type { NumberWords } from '../../model/asked-record.ts';
import { fold } from '../../model/fold.ts';

const folded = (...phrases: string[]) => phrases.map(fold);

export const numberWords: NumberWords = {
  kinds: {
    task: folded('task', 'tasks', 'nhiệm vụ', 'NV'),
    measure: folded('measure', 'measures', 'giải pháp', 'biện pháp'),
    indicator: folded('indicator', 'indicators', 'chỉ tiêu', 'chỉ số', 'CT'),
  },
  any: folded(
    'no',
    'nr',
    'number',
    'item',
    'record',
    'row',
    'point',
    'mục',
    'số',
    'số thứ tự',
    'STT',
    'thứ',
    'dòng',
    'điểm',
  ),
  parts: folded('appendix', 'annex', 'phụ lục'),
  between: folded(
    ...['of', 'in', 'from', 'the', 'to', 'at', 'resolution', 'document', 'id'],
    ...['của', 'trong', 'tại', 'thuộc', 'theo', 'nghị quyết', 'kế hoạch', 'văn bản'],
  ),
};
