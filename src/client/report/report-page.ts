/** The form at /report/: fills in what the address says, shows the questions that fit, checks the answers, makes the file. */
import { findNearest } from '../../model/nearest.ts';
import type { ReportList } from '../../model/report-list.ts';
import type { Ways } from '../../model/site.ts';
import { dayInVietNam } from '../../model/today.ts';
import { fileNames, toYaml, type WrittenKind, writtenKinds } from '../../model/written-file.ts';
import { type Mistake, reportWordsIn } from '../../words/client/report.ts';
import { element } from '../element.ts';
import { findNamed } from '../named-records.ts';
import { Retry } from '../retry.ts';
import { served } from '../site-path.ts';
import { entryFrom, type NamedAgency } from './entry.ts';
import { printedWords } from './printed-words.ts';
import { letterWith, newFileIn, type Sending } from './sending.ts';

const find = <T extends Element = HTMLElement>(selector: string): T => {
  const found = document.querySelector<T>(selector);
  if (!found) throw new Error(`The page of reports has no ${selector}.`);
  return found;
};

const form = find<HTMLFormElement>('#report-form');
const summary = find('#report-mistakes');
const result = find('#report-result');
const templates = find('#templates');
const words = reportWordsIn(document.documentElement.lang);
const today = dayInVietNam(new Date());
const ways: Ways = JSON.parse(form.dataset['ways'] ?? '{}');

/** What is known of the records. */
function knownFrom(list: ReportList) {
  const agencies: NamedAgency[] = list.agencies.map(({ id, name, names }) => ({ id, names: [name, ...names] }));
  const files = [...list.reports.map((id) => `progress/${id}`), ...list.taken].map((id) => `content/${id}.yaml`);
  return {
    ...{ agencies, issued: list.issued, reports: new Set(list.reports), taken: new Set(files) },
    records: new Map(list.records.map((record) => [record.id, record] as const)),
  };
}

/** Nothing until the list is there: the form takes no answers before. */
let known = knownFrom({ records: [], agencies: [], reports: [], taken: [], issued: {} });

async function loadList(path: string): Promise<ReportList> {
  const response = await fetch(served(path));
  if (!response.ok) throw new Error(response.statusText);
  return response.json();
}

/** Puts what the list has into what the fields offer. */
function offerFrom({ records, agencies, reports }: ReportList): void {
  const put = (name: string, options: readonly { value: string; text?: string; lang?: string }[]) =>
    find(`#report-${name}`).replaceChildren(
      ...options.map(({ value, text = '', lang = '' }) => element('option', { value, lang }, text)),
    );
  const ofRecords = records.map(({ id, called, ...language }) => ({ value: id, text: called, ...language }));
  const ofAgencies = agencies.map(({ name, other }) => ({ value: name, ...other }));
  put('records', ofRecords);
  put('agencies', ofAgencies);
  put(
    'reports',
    reports.map((value) => ({ value })),
  );
}

/** A field by its name: radio buttons are one. */
const fieldNamed = (name: string) => form.elements.namedItem(name);

function answer(name: string): string {
  const field = fieldNamed(name);
  if (field instanceof RadioNodeList) return field.value;
  // A browser keeps a day that is none to itself.
  if (field instanceof HTMLInputElement && field.validity.badInput) return '?';
  if (field instanceof HTMLInputElement && ['checkbox', 'radio'].includes(field.type))
    return field.checked ? field.value : '';
  return field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement || field instanceof HTMLSelectElement
    ? field.value
    : '';
}

/** Fills in a field that is blank: what the reader typed before coming back stays. */
function fill(name: string, value: string): void {
  const field = fieldNamed(name);
  if (answer(name) !== '' || value === '') return;
  if (field instanceof RadioNodeList || field instanceof HTMLInputElement) field.value = value;
}

const kind = (): WrittenKind | undefined => writtenKinds.find((one) => one === answer('kind'));
const recordId = () => answer('record').trim();

/** The printed words of the field that a correction is of; undefined until they are known. */
let printed: string | undefined;

/** Shows the questions that fit what is answered so far. */
function show(): void {
  const own = kind();
  for (const part of form.querySelectorAll<HTMLElement>('[data-kind]:not(option)'))
    part.hidden = own === undefined || !part.dataset['kind']?.split(' ').includes(own);
  for (const part of form.querySelectorAll<HTMLElement>('[data-claim]'))
    part.hidden = answer('progress.claim') !== part.dataset['claim'];
  const pages = [...form.querySelectorAll<HTMLElement>('.evidence')];
  for (const page of pages.slice(1)) {
    const isBlank = [...page.querySelectorAll<HTMLInputElement>('input:not([type=radio])')].every(
      ({ value }) => value === '',
    );
    if (!isBlank) page.hidden = false;
    if (own === 'observation') page.hidden = true;
  }
  if (pages.every((page) => !page.hidden)) find('#report-add').hidden = true;
  showRecord();
}

/** Puts the id in place of a number, as other fields take it: one of the kind that is reported on comes first. */
async function nameRecord(): Promise<void> {
  const text = recordId();
  if (text === '' || known.records.has(text)) return;
  const ids = (await findNamed(text).catch(() => [])).filter((id) => known.records.has(id));
  const isMeasured = (id: string) => known.records.get(id)?.kind === 'indicator';
  const id = ids.find((one) => isMeasured(one) === (kind() === 'observation')) ?? ids[0];
  const field = fieldNamed('record');
  if (!id || text !== recordId() || !(field instanceof HTMLInputElement)) return;
  field.value = id;
  show();
  void showPrinted();
}

function showRecord(): void {
  const id = recordId();
  const record = known.records.get(id);
  find('#report-record').textContent =
    record?.called ?? (id === '' ? '' : words.unknown(id, findNearest(id, known.records.keys())));
  const select = find<HTMLSelectElement>('[id="correction.field"]');
  for (const one of select.options)
    one.hidden = one.disabled = one.value !== '' && record !== undefined && one.dataset['kind'] !== record.kind;
  if (select.selectedOptions[0]?.disabled) select.value = '';
  fill('observation.unit', record?.unit ?? '');
}

/** Shows the words that a correction is laid over. */
async function showPrinted(): Promise<void> {
  const [id, field] = [recordId(), answer('correction.field')];
  const box = find('#report-printed');
  printed = undefined;
  box.hidden = true;
  const record = known.records.get(id);
  if (kind() !== 'correction' || field === '' || !record) return;
  const found = await printedWords(record.kind, id, field);
  if (found === undefined || id !== recordId() || field !== answer('correction.field')) return;
  printed = found;
  find('#report-printed blockquote').textContent = found;
  box.hidden = found === '';
}

/** The label of a field, without its mark. */
function labelOf(name: string): string {
  const label = form.querySelector(`label[for="${name}"]`) ?? document.getElementById(name)?.querySelector('legend');
  return label?.firstChild?.textContent?.trim() ?? name;
}

/** The element that gets the focus for a field. */
function elementOf(name: string): HTMLElement | undefined {
  const own = document.getElementById(name) ?? undefined;
  return own instanceof HTMLFieldSetElement ? (own.querySelector('input') ?? own) : own;
}

/** Says what is wrong, over the form and beside each field. */
function say(mistakes: readonly Mistake[]): void {
  for (const old of form.querySelectorAll<HTMLElement>('.mistake')) old.hidden = true;
  for (const old of form.querySelectorAll('[aria-invalid]')) old.removeAttribute('aria-invalid');
  // In the order of the form.
  const inOrder = [...form.querySelectorAll('.mistake')].flatMap(({ id }) =>
    mistakes.filter(({ field }) => `${field}-mistake` === id),
  );
  const items = inOrder.map((mistake) => {
    const text = words.mistake(mistake, labelOf(mistake.field));
    const beside = document.getElementById(`${mistake.field}-mistake`);
    if (beside) {
      beside.textContent = text;
      beside.hidden = false;
    }
    const field = elementOf(mistake.field);
    const group = document.getElementById(mistake.field);
    for (const one of group?.querySelectorAll('input') ?? []) one.setAttribute('aria-invalid', 'true');
    if (field && !group?.querySelector('input')) field.setAttribute('aria-invalid', 'true');
    const folded = field?.closest('details');
    if (folded) folded.open = true;
    const link = element('a', { href: `#${mistake.field}` }, text);
    link.addEventListener('click', (event) => {
      event.preventDefault();
      field?.focus();
    });
    return element('li', {}, link);
  });
  summary.hidden = items.length === 0;
  if (items.length === 0) return;
  summary.replaceChildren(element('strong', {}, words.mistakes(items.length)), element('ul', {}, ...items));
  summary.focus();
}

/** A statement that is in neither language is missing where this page asks for it first. */
function asAsked(mistake: Mistake): Mistake {
  const [field, other] = [mistake.field, `${mistake.field}Vi`].map(elementOf);
  const isAskedFirst = other?.hasAttribute('required') && !field?.hasAttribute('required');
  return mistake.kind === 'missing' && isAskedFirst ? { ...mistake, field: `${mistake.field}Vi` } : mistake;
}

const nameOf = (own: WrittenKind, entry: Parameters<typeof fileNames>[1]): string => {
  const names = fileNames(own, entry);
  for (;;) {
    const { value } = names.next();
    if (!known.taken.has(value)) return value;
  }
};

let download = '';

function showFile(file: string, text: string): void {
  find('#report-name').textContent = file;
  find('#report-file').textContent = text;
  URL.revokeObjectURL(download);
  download = URL.createObjectURL(new Blob([text], { type: 'application/yaml' }));
  const link = find<HTMLAnchorElement>('#report-download');
  link.href = download;
  link.download = file.slice(file.lastIndexOf('/') + 1);
  if (ways.mail)
    offer(
      '#report-letter',
      letterWith(ways.mail, file, text, { subject: words.letter.subject(file), attached: words.letter.attached }),
    );
  const proposal = ways.repository && newFileIn(ways.repository, file, text);
  if (proposal) {
    offer('#report-propose', proposal);
    find('#report-proposal').hidden = false;
  }
}

/** Sets a link, and says below it whether the file is in it. */
function offer(selector: string, { href, whole }: Sending): void {
  const link = find<HTMLAnchorElement>(selector);
  link.href = href;
  const box = link.closest('div');
  for (const note of box?.querySelectorAll<HTMLElement>(':scope > .note') ?? [])
    if (note.dataset['whole'] !== undefined || note.dataset['cut'] !== undefined)
      note.hidden = whole !== (note.dataset['whole'] !== undefined);
}

/** Shows the form or the file. */
function turnTo(file: boolean): void {
  form.hidden = file;
  templates.hidden = file;
  result.hidden = !file;
}

async function submit(): Promise<void> {
  const own = kind();
  if (own === undefined) {
    say([
      ...(recordId() === '' ? [{ field: 'record', kind: 'missing' } as const] : []),
      { field: 'kind', kind: 'missing' },
    ]);
    return;
  }
  const entry = entryFrom(own, { answer, agencies: known.agencies, today });
  const { mistakesIn } = await import('./mistakes.ts');
  const kindOf = (id: string) => known.records.get(id)?.kind;
  const mistakes = mistakesIn(own, entry, { ...known, kindOf, today, printed }).map(asAsked);
  say(mistakes);
  if (mistakes.length > 0) return;
  showFile(nameOf(own, entry), toYaml(entry));
  // The browser's own way back leads to the form, as it was filled in.
  history.replaceState({ report: 'form' }, '');
  history.pushState({ report: 'file' }, '', '#file');
  turnTo(true);
  find('#report-ready').focus();
}

/** What the address names: the record, and what is likely to be said of it. */
function readAddress(): void {
  const asked = new URLSearchParams(location.search);
  const likely = { task: 'progress', indicator: 'observation', record: 'correction' } as const;
  for (const [name, own] of Object.entries(likely)) {
    const id = asked.get(name)?.trim();
    if (!id) continue;
    if (fieldNamed('record') && recordId() === '') fill('kind', own);
    fill('record', id);
  }
}

/** Begins with what the address says and what the browser filled in again when the reader came back. */
function begin(): void {
  readAddress();
  show();
  void nameRecord();
  void showPrinted();
}

/** Begins with the list. */
function start(list: ReportList): void {
  known = knownFrom(list);
  offerFrom(list);
  form.noValidate = true;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    submit().catch(() => {
      summary.hidden = false;
      summary.textContent = words.unloaded;
      summary.focus();
    });
  });
  form.addEventListener('change', ({ target }) => {
    show();
    void nameRecord();
    if (target instanceof Element && /^(?:record|kind|correction\.field)$/u.test(target.getAttribute('name') ?? ''))
      void showPrinted();
  });
  find('#report-add').addEventListener('click', () => {
    const next = form.querySelector<HTMLElement>('.evidence[hidden]');
    if (next) next.hidden = false;
    show();
    next?.querySelector('input')?.focus();
  });
  find('#report-back').addEventListener('click', () => history.back());
  addEventListener('popstate', ({ state }) => {
    // A link to a part of the page is a step without a state.
    const step: unknown = state?.report;
    if (step === 'form' || step === 'file') turnTo(step === 'file' && download !== '');
    if (step === 'form') form.querySelector<HTMLElement>('[type=submit]')?.focus();
  });

  begin();
  addEventListener('pageshow', begin);
  for (const template of templates.querySelectorAll('details')) template.open = false;
  form.dataset['since'] = '';
  find<HTMLButtonElement>('#report-form [type=submit]').disabled = false;
}

const retry = new Retry();

/** Loads what the form needs. Where it does not come, the page says so, and what was typed stays until it does. */
function load(): void {
  loadList(form.dataset['list'] ?? '').then(start, () => retry.later(load));
}

load();
