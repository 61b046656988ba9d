/** The words by which offices head the columns of their lists, in Vietnamese and English. To know more, add a phrase. */
import { fold } from '../../model/fold.ts';

export type TaskField = 'number' | 'description' | 'lead' | 'coordinating' | 'output' | 'deadline' | 'note';
export type IndicatorField = 'number' | 'name' | 'unit' | 'target' | 'monitoring' | 'note';
export type Holds = 'tasks' | 'indicators';

/** How well the words of a header say what its column is: 3 is its name, 1 a word that may mean something else. */
interface Phrase {
  readonly weight: 1 | 2 | 3;
  readonly form: RegExp;
}

/** Phrases of one weight, parted by commas; `*` stands for any words. All are matched against folded words. */
const phrases = (weight: Phrase['weight'], list: string): Phrase[] =>
  list.split(',').map((phrase) => ({
    weight,
    form: new RegExp(sourceOf(phrase.trim()), 'u'),
  }));

/** A phrase as the source of a pattern. `*` at an end leaves that end open, so that no step is taken for each letter there. */
const sourceOf = (phrase: string): string => {
  const words = phrase
    .replace(/^\*|\*$/gu, '')
    .replaceAll('*', '.*')
    .replaceAll('/', ' ?/ ?');
  return `${phrase.startsWith('*') ? '' : '^'}${words}${phrase.endsWith('*') ? '' : '$'}`;
};

const number = [
  ...phrases(3, 'stt, tt, so tt, so thu tu, s t t, no, nos, #, sn, s/n, serial no, serial number, sl no, sr no, row'),
  ...phrases(
    2,
    'ref, reference, ref no, item, item no, id, number, task no, action no, *(?:action|task|recommendation) (?:no|number|ref|id)',
  ),
  ...phrases(1, 'so, ma, ma so, ma nhiem vu, muc, code'),
];
const note = [
  ...phrases(3, 'ghi chu*, note, notes, remark, remarks, comment, comments'),
  ...phrases(1, '*ghi chu*, *remarks*, *comments*'),
];

/** What each column of a list of tasks is called. */
const tasks: Readonly<Record<TaskField, readonly Phrase[]>> = {
  number,
  description: [
    ...phrases(
      3,
      'nhiem vu*, ten nhiem vu*, noi dung nhiem vu*, cac nhiem vu*, dau viec*, cong viec*, noi dung cong viec*, ten cong viec*, noi dung/cong viec*, task, tasks, task description, action, actions, action item*, action point*, recommendation, recommendations, measure, measures, activity, activities',
    ),
    ...phrases(
      2,
      'noi dung*, giai phap*, nhom nhiem vu*, hoat dong*, de an*, du an*, chuong trinh*, cong trinh*, *nhiem vu*, *giai phap*, initiative*, commitment*, specific (?:task|action|measure)*, key (?:task|action|measure|activit)*, proposed (?:action|measure)*, description*, * (?:task|action|activity|measure)s?, (?:task|action|activit|measure|recommendation|what)[a-z]* *, what',
    ),
    ...phrases(
      1,
      'ten*, viec*, muc tieu*, project*, programme*, program*, milestone*, objective*, work, works, item, items, title, deliverable*',
    ),
  ],
  lead: [
    ...phrases(
      3,
      '*chu tri*, *phu trach*, *chiu trach nhiem*, lead*, owner*, *responsible*, *responsibility*, *lead (?:agency|body|ministry|department|unit|organisation|organization|institution|entity|officer)*, action owner*',
    ),
    ...phrases(
      2,
      'co quan thuc hien*, don vi thuc hien*, co quan/don vi thuc hien*, don vi duoc giao*, phan cong*, *thuc hien chinh*, implement(?:ing|ation) *, assigned to*, *accountable*, who, by whom, *agency in charge*',
    ),
    ...phrases(
      1,
      'co quan, co quan*, don vi, don vi*, to chuc*, trach nhiem*, noi thuc hien*, agency, agencies, department*, ministry*, body, bodies, organi[sz]ation*, entity, unit, assignee*, authority',
    ),
  ],
  coordinating: [
    ...phrases(
      3,
      '*phoi hop*, co-?ordinating*, supporting*, support, support (?:from|agency|agencies)*, partner, partners, *partner (?:agency|agencies|bodies|organi[sz]ations)*, *co-?ordination*, *in (?:cooperation|collaboration|coordination)*, participating*, contributing*, collaborat*',
    ),
    ...phrases(
      2,
      'partner*, other (?:agencies|bodies|ministries|departments)*, involved*, *stakeholder*, consulted*, *supporting (?:agency|agencies|bodies)*',
    ),
  ],
  output: [
    ...phrases(
      3,
      'san pham*, *san pham*, dau ra*, ket qua/san pham*, deliverable*, expected (?:output|result|deliverable|outcome)*, output*, product, products',
    ),
    ...phrases(
      2,
      'ket qua*, *ket qua dat duoc*, *ket qua du kien*, *yeu cau dat duoc*, outcome*, expected *, *evidence of completion*, success (?:measure|criteria)*',
    ),
    ...phrases(1, 'result*, hinh thuc*, *outputs*'),
  ],
  deadline: [
    ...phrases(
      3,
      'thoi han*, *thoi han*, thoi gian hoan thanh*, thoi gian thuc hien*, *thoi gian hoan thanh*, thoi diem hoan thanh*, han hoan thanh*, hoan thanh*, ngay hoan thanh*, deadline*, due*, due date*, by when*, *completion date*, target date*, *completed by*, complete by*, completion, timeline*, time ?frame*, time ?scale*, end date*, finish*',
    ),
    ...phrases(
      2,
      'thoi gian*, *thoi gian*, tien do, tien do hoan thanh*, han*, moc thoi gian*, lo trinh*, ke hoach thoi gian, when, date, time, timing*, schedule*, delivery date*, period, target (?:year|quarter|month)*, date of *, *implementation period*',
    ),
    ...phrases(1, 'nam*, nam thuc hien*, quy*, year, quarter, *date*, milestone date*'),
  ],
  note,
};

const indicators: Readonly<Record<IndicatorField, readonly Phrase[]>> = {
  number,
  name: [
    ...phrases(
      3,
      'chi tieu*, ten chi tieu*, chi so*, cac chi tieu*, noi dung chi tieu*, indicator, indicators, indicator name*, kpi, kpis, performance indicator*, *(?:ten|noi dung) chi (?:tieu|so)*',
    ),
    ...phrases(2, '*indicator*, *chi tieu*, metric*, measure of *, goal*, key performance indicator*'),
    ...phrases(1, 'muc tieu*, noi dung*, objective*, target name*'),
  ],
  unit: [
    ...phrases(3, 'don vi tinh*, dvt, dv tinh, unit, units, unit of measure*, measurement unit*'),
    ...phrases(1, 'don vi*'),
  ],
  target: [
    ...phrases(
      3,
      'gia tri muc tieu*, muc tieu den*, muc tieu nam*, muc tieu giai doan*, target, targets, target value*, target (?:by|for|in|to)*, (?:20)\\d\\d target*, ke hoach (?:nam )?(?:20)\\d\\d*, chi tieu (?:nam|den) *',
    ),
    ...phrases(
      2,
      'muc tieu*, ke hoach*, gia tri*, (?:den )?(?:nam )?20\\d\\d*, by 20\\d\\d*, *phan dau*, *target*, value*',
    ),
  ],
  monitoring: [
    ...phrases(3, '*theo doi*, *danh gia*, monitoring*, *monitoring (?:agency|body)*, *data source owner*'),
    ...phrases(2, '*chu tri*, *phu trach*, responsible*, *co quan*, lead*, owner*, *responsible*'),
    ...phrases(1, 'don vi thuc hien*, agency*, ministry*, reported by*'),
  ],
  note,
};

/** What stands in a column that has no field of its own although a word of its header is one of another column's. */
const others = phrases(
  3,
  'thoi gian bat dau*, ngay bat dau*, bat dau*, start*, start date*, kinh phi*, nguon kinh phi*, *kinh phi*, nguon von*, budget*, cost*, funding*, *budget*, tinh trang*, trang thai*, status*, *status, progress*, ket qua thuc hien*, *da thuc hien*, *rag*, priority*, muc do uu tien*, can cu*, co so phap ly*, linh vuc*, category*, theme*, pillar*, baseline*, hien trang*, thuc hien nam *, ket qua nam *, update*, last update*, date of update*, phan tram*, % *, nguoi lien he*, contact*, nguoi thuc hien*, lanh dao*, phone*, email*, dien thoai*, risk*',
);

export const words = { tasks, indicators } as const;

/** The words of a header as they are compared: folded, without marks at their ends and what stands in brackets behind. */
export function headerKey(text: string): string {
  const key = fold(text).replace(/ ?\/ ?/gu, '/');
  const bare = key.replace(/ ?\([^()]*\)$/u, '');
  return (bare || key).replace(/^[\s.:*-]+|(?<![\s.:*-])[\s.:*-]+$/gu, '');
}

/**
 * How well a header's words fit each field of a kind of list.
 * @returns weights from 1 to 3 by field; none where nothing fits
 */
export function weigh(text: string, holds: Holds): ReadonlyMap<string, number> {
  const key = headerKey(text);
  const found = new Map<string, number>();
  if (key === '' || key.length > 120) return found;
  if (others.some(({ form }) => form.test(key))) return found;
  for (const [field, list] of Object.entries(words[holds])) {
    const weight = Math.max(0, ...list.filter(({ form }) => form.test(key)).map((phrase) => phrase.weight));
    if (weight > 0) found.set(field, weight);
  }
  return found;
}
