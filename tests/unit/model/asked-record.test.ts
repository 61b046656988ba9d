import { describe, expect, test } from 'vitest';
import { type RecordNumbers, recordsAsked } from '../../../src/model/asked-record.ts';
import { numberWords } from '../../../src/words/client/number-words.ts';

const upTo = (start: string, count: number) => Array.from({ length: count }, (_, index) => `${start}${index + 1}`);
const numbers: RecordNumbers = {
  ids: {
    task: upTo('nq03-', 140),
    measure: ['nq03-3d', 'nq03-3dd', 'nq03-5g', 'dh14-1b-5', 'dh14-11-1', 'kh01-s1', 'kh01-s2', ...upTo('kl57-', 13)],
    indicator: [...upTo('nq03-i', 41), ...upTo('nq03-i11-', 12), 'nq03-i23-4'],
  },
  documents: {
    nq03: ['03/nq-cp', 'resolution 03/nq-cp'],
    dh14: ['draft 14th congress action programme'],
    kh01: ['01-kh/bcdtw', 'strategic action plan 01-kh/bcdtw'],
    kl57: ['conclusion for 2026'],
  },
  lists: [
    ['appendix i', 'nq03', 'indicator', 'i'],
    ['appendix ii', 'nq03', 'task', ''],
    ['system', 'kh01', 'measure', 's'],
    ['directive', 'kl57', 'measure', ''],
  ],
  words: ['5g'],
};
const asked = (text: string) => recordsAsked(text, numbers, numberWords);

describe('a person names a record', () => {
  test.each([
    ...[
      '76',
      ' 76 ',
      '076',
      '76.',
      '(76)',
      '“76”',
      '#76',
      '７６',
      '7\u200B6',
      'nq03-76',
      'NQ03-76',
      'nq03 76',
      'nq03_76',
    ],
    ...['nq0376', 'NQ03–76.', 'nq03-076', 'No 76', 'No. 76', 'no.76', 'NO 76', '№ 76', 'task 76', 'Task #76', 'task76'],
    ...[
      'TASK NO. 76',
      'task number 76',
      'tasks 76',
      'item 76',
      'item 76 of 03/NQ-CP',
      'Item No. 76 of Resolution 03/NQ-CP',
    ],
    ...[
      '03/NQ-CP item 76',
      '03/NQ-CP 76',
      '03/nq–cp, 76',
      '03/NQ-CP: task 76',
      '76 of 03/NQ-CP',
      '76 (03/NQ-CP)',
      'nhiệm vụ 76',
    ],
    ...[
      'nhiem vu 76',
      'NHIỆM VỤ 76',
      'nhiệm vụ 76'.normalize('NFD'),
      'nhiệm vụ số 76',
      'nhiệm vụ thứ 76',
      'mục 76',
      'Mục số 76',
    ],
    ...[
      'mục 76 Nghị quyết 03/NQ-CP',
      'nhiệm vụ 76 của Nghị quyết số 03/NQ-CP',
      '03/NQ-CP nhiệm vụ 76',
      '03/NQ‑CP mục 76',
    ],
    ...[
      'số 76',
      'Số 76',
      'so 76',
      'SỐ: 76',
      'NV 76',
      'nv76',
      'NV-76',
      'STT 76',
      'Appendix II, No. 76',
      'Phụ lục II, số 76',
    ],
    ...[
      'Task 76, Appendix II, Resolution 03/NQ-CP',
      'Appendix II No 76 03/NQ-CP',
      'Resolution 03/NQ-CP, Appendix II, No. 76',
    ],
    ...[
      'Nhiệm vụ số 76, Phụ lục II, Nghị quyết số 03/NQ-CP ngày 09/01/2025 của Chính phủ',
      'Task 76 of 03/NQ-CP: Ensure resources',
    ],
  ])('%j is task 76 alone', (text) => expect(asked(text)).toEqual(['nq03-76']));

  test.each([
    ['3dd', ['nq03-3dd']],
    ['3đ', ['nq03-3dd']],
    ['3Đ', ['nq03-3dd']],
    ['nq03-3đ', ['nq03-3dd']],
    ['measure 3DD', ['nq03-3dd']],
    ['task 3dd', ['nq03-3dd']],
    ['giải pháp 3đ', ['nq03-3dd']],
    ['3d', ['nq03-3d']],
    ['điểm 3d', ['nq03-3d']],
    ['11.1', ['nq03-i11-1', 'dh14-11-1']],
    ['11,1', ['nq03-i11-1', 'dh14-11-1']],
    ['11-1', ['dh14-11-1', 'nq03-i11-1']],
    ['11.10', ['nq03-i11-10']],
    ['i11.1', ['nq03-i11-1']],
    ['nq03-i11-1', ['nq03-i11-1']],
    ['nq03-11.1', ['nq03-i11-1']],
    ['indicator 11.1', ['nq03-i11-1']],
    ['INDICATOR 23.4.', ['nq03-i23-4']],
    ['chỉ tiêu 11.1', ['nq03-i11-1']],
    ['chi tieu 11.1', ['nq03-i11-1']],
    ['chỉ tiêu 11.1'.normalize('NFD'), ['nq03-i11-1']],
    ['chỉ tiêu 5', ['nq03-i5']],
    ['indicator 5 of 03/NQ-CP', ['nq03-i5']],
    ['Appendix I, No. 5', ['nq03-i5']],
    ['dh14-1b-5', ['dh14-1b-5']],
    ['1b-5', ['dh14-1b-5']],
    ['measure 1b-5 of Draft 14th Congress action programme', ['dh14-1b-5']],
    ['s2', ['kh01-s2']],
    ['system 2', ['kh01-s2']],
    ['directive 4', ['kl57-4']],
    ['4 of Conclusion for 2026', ['kl57-4']],
  ])('%j is %j', (text, ids) => expect(asked(text)).toEqual(ids));

  test('by a number that several records have: tasks, measures, indicators', () => {
    expect(asked('9')).toEqual(['nq03-9', 'kl57-9', 'nq03-i9']);
    expect(asked('no 9')).toEqual(['nq03-9', 'kl57-9', 'nq03-i9']);
    expect(asked('task 9')).toEqual(['nq03-9', 'kl57-9']);
    expect(asked('measure 9')).toEqual(['kl57-9']);
    expect(asked('indicator 9')).toEqual(['nq03-i9']);
    expect(asked('9 of 03/NQ-CP')).toEqual(['nq03-9', 'nq03-i9']);
  });

  test('never by a number that no record has, nor by what is more than a name', () => {
    const others = [
      ...[
        '',
        '0',
        '141',
        '9999',
        '2025',
        'task 999',
        'indicator 76',
        'chỉ tiêu 76',
        'item 76 of kl57',
        'nq03-999',
        '3zz',
        '11.99',
      ],
      ...[
        '03/NQ-CP',
        '109/2022/ND-CP',
        '57-NQ/TW',
        '24/7',
        '100%',
        '76 data centers',
        'national data center 76',
        '5 years',
        '1 2 3',
      ],
      ...[
        '5G',
        'task',
        'nhiệm vụ',
        'no',
        '09/01/2025',
        'industry 4.0',
        'x76',
        '76x',
        '$76',
        '76 '.repeat(400),
        'nq03'.repeat(400),
      ],
    ];
    for (const text of others) expect(asked(text), text.slice(0, 40)).toEqual([]);
  });

  test('by a number that is a word of the texts, where something says that it is a number', () => {
    expect(asked('measure 5g')).toEqual(['nq03-5g']);
    expect(asked('nq03-5g')).toEqual(['nq03-5g']);
  });
});
