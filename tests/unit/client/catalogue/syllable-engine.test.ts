import { describe, expect, test } from 'vitest';
import { buildSyllableEngine } from '../../../../src/client/catalogue/syllable-engine.ts';
import { idsOf, entries as sample } from './sample.ts';

const descriptions = [
  'Xây dựng nền tảng quốc gia về chữ ký số cho các bệnh viện và cơ sở y tế.',
  'Phát triển nguồn nhân lực chất lượng cao về trí tuệ nhân tạo và bán dẫn.',
  'Trọng dụng nhân tài; hoàn thiện thể chế thu hút chuyên gia.',
  'Miễn, giảm học phí và cấp học bổng cho sinh viên ngành khoa học cơ bản.',
  'Quản lý, khai thác đất hiếm; nâng cao kỹ năng của người lao động.',
];
const entries = sample.map((entry, place) => ({ ...entry, description: descriptions[place] ?? '' }));
const engine = await buildSyllableEngine(entries);
const idsFor = (query: string) => idsOf(engine.search(query).entries);
const id = (place: number) => entries[place]?.id;

describe('words of two syllables are found as words', () => {
  test.each([
    ['nhân tài', 2],
    ['nhân tạo', 1],
    ['học phí', 3],
    ['hoc phi', 3],
    ['học phí'.normalize('NFD'), 3],
    ['bandan', 1],
    ['chữ kí số', 0],
    ['CHU KY SO', 0],
    ['đất hiếm', 4],
    ['dat hiem', 4],
  ])('"%s" alone in record %d', (query, place) => expect(idsFor(query)).toEqual([id(place)]));
});

test('what is led by the body that a query names comes before what says its name, and its words apart', async () => {
  const said = (description: string, leads: readonly string[] = []) => ({
    description,
    leads,
    leadWords: leads.join(' '),
  });
  const texts = [
    said('Bộ Công an.'),
    said('Các bộ xây dựng cơ sở dữ liệu về công tác an toàn cho công chúng và an ninh mạng.', ['Bộ Công an']),
    said('Bộ máy công, an sinh.', ['Bộ Y tế']),
    said('Bộ Công an phối hợp.', ['Bộ Công Thương']),
  ];
  const own = await buildSyllableEngine(
    texts.map((text, place) => ({ ...sample[0], ...text, id: `x-${place}`, place }) as (typeof entries)[number]),
  );
  for (const query of ['Bộ Công an', 'bo cong an', 'bộ công a'])
    expect(idsOf(own.search(query).entries)[0], query).toBe('x-1');
  // Another body's name with the same letters, where tones are typed; and a word that begins many names.
  expect(idsOf(own.search('bộ công ân').entries)[0]).not.toBe('x-1');
  expect(idsOf(own.search('bộ').entries)[0]).toBe('x-0');
});

test('a syllable alone is no common one with other marks; where it is not known, a wrong tone is passed over', async () => {
  const texts = ['Sở Y tế.', 'Tiền số.', 'Kinh tế số.', 'Các bộ.', 'Cá nhân.', 'Quỹ đầu tư.', 'Quy hoạch.', 'Sơ kết.'];
  const own = await buildSyllableEngine(
    texts.map(
      (description, place) =>
        ({ ...sample[0], description, leads: [], leadWords: '', id: `x-${place}`, place }) as (typeof entries)[number],
    ),
  );
  const idsIn = (query: string) => idsOf(own.search(query).entries).toSorted();
  expect(idsIn('sở')).toEqual(['x-0']);
  expect(idsIn('số')).toEqual(['x-1', 'x-2']);
  expect(idsIn('quỹ')).toEqual(['x-5']);
  // What is begun goes on, and marks that are left out are.
  expect(idsIn('cá')).toEqual(['x-3', 'x-4']);
  expect(idsIn('sô')).toEqual(['x-1', 'x-2']);
  expect(idsIn('so')).toEqual(['x-0', 'x-1', 'x-2', 'x-7']);
  expect(idsIn('cà')).toEqual(['x-4']);
  expect(idsIn('bò')).toEqual([]);
});

test('what holds a query with its very marks comes before what holds a rarer word with others', async () => {
  const texts = [
    'Giữ truyền thống.',
    'Bộ Thông tin và Truyền thông.',
    'Báo chí, truyền thông.',
    'Mạng truyền thông.',
    'Lĩnh vực.',
    'Nhiệm vụ.',
    'Vụ Tổ chức.',
    'Vụ.',
  ];
  const own = await buildSyllableEngine(
    texts.map(
      (description, place) =>
        ({ ...sample[0], description, leads: [], leadWords: '', id: `x-${place}`, place }) as (typeof entries)[number],
    ),
  );
  const idsIn = (query: string) => idsOf(own.search(query).entries);
  expect(idsIn('truyền thông').at(-1)).toBe('x-0');
  expect(idsIn('truyền thống')[0]).toBe('x-0');
  expect(idsIn('vụ').at(-1)).toBe('x-4');
});

test('words are marked as texts write them, with i or y', () => {
  for (const query of ['kỹ năng', 'kĩ năng', 'ki nang']) {
    const { terms } = engine.search(query);
    expect([...terms], query).toEqual(expect.arrayContaining(['ky', 'nang']));
  }
});

describe('one slip still finds', () => {
  test.each([
    ['trí tuê nhân tạo', 1],
    ['trí tuệ nhân tậo', 1],
    ['trí tuệ nhn tạo', 1],
    ['bán dẩn', 1],
    ['bán dẫm', 1],
    ['tri tue nhan tap', 1],
  ])('"%s"', (query, place) => expect(idsFor(query)[0]).toBe(id(place)));

  test('a missing tone before a wrong mark before a wrong letter', async () => {
    const texts = ['Hỗ trợ bán dẫn.', 'Hỗ trợ bàn đạn.', 'Hỗ trợ bán dần dần.'];
    const own = await buildSyllableEngine(
      texts.map(
        (description, place) => ({ ...sample[0], description, id: `x-${place}`, place }) as (typeof entries)[number],
      ),
    );
    expect(idsOf(own.search('bán dẫn').entries)[0]).toBe('x-0');
    expect(idsOf(own.search('bán dân').entries)[0]).toBe('x-0');
  });
});

describe('what nobody promised finds nothing', () => {
  test.each(['bóng đá', 'football', 'trà sữa', 'tai nạn', 'học lái xe máy', 'thời tiết', 'xyz'])('"%s"', (query) =>
    expect(idsFor(query)).toEqual([]),
  );
});

test('of what is typed as a sentence, the words that say something find', () => {
  expect(idsFor('sinh viên được miễn học phí khi nào')[0]).toBe(id(3));
  expect(engine.search('sinh viên được miễn học phí khi nào').partial).toBe(true);
});

test('the list is never empty on the way to a word', () => {
  for (const typed of [
    'tr',
    'trí',
    'trí t',
    'trí tu',
    'trí tue',
    'trí tuê',
    'trí tuệ',
    'trí tuệ n',
    'trí tuệ nhâ',
    'tri tue nhan ta',
  ])
    expect(idsFor(typed)).toContain(id(1));
  for (const typed of ['qu', 'qua', 'quan', 'quản', 'quản ly', 'quản lý']) expect(idsFor(typed)).toContain(id(4));
});

test('words that stand nowhere as they are typed are named as strange', () => {
  expect(engine.search('học phí').strange).toBe(false);
  expect(engine.search('học p').strange).toBe(false);
  expect(engine.search('tuition').strange).toBe(true);
  expect(engine.search('tiền học').strange).toBe(true);
});
