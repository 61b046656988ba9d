/** What the form of reports knows of the records, and the templates of its files. */

import correction from '../../content/_templates/correction.yaml?raw';
import observation from '../../content/_templates/observation.yaml?raw';
import progress from '../../content/_templates/progress-report.yaml?raw';
import { defaultLang } from '../model/lang.ts';
import type { OfferedAgency, Reportable, ReportList } from '../model/report-list.ts';
import { shorten } from '../model/text.ts';
import { withUnixLines } from '../model/unix-lines.ts';
import type { WrittenKind } from '../model/written-file.ts';
import { catalogue } from './catalogue.ts';
import type { localsIn } from './languages.ts';

/** The templates of content/_templates, in the order of the form. */
export const templates: readonly { readonly kind: WrittenKind; readonly text: string }[] = [
  { kind: 'progress', text: withUnixLines(progress) },
  { kind: 'observation', text: withUnixLines(observation) },
  { kind: 'correction', text: withUnixLines(correction) },
];

/** How many letters of a record's words tell it from others. */
const enough = 60;

/** What the form offers and checks by, in a language. */
export const reportList = (locals: ReturnType<typeof localsIn>): ReportList => ({
  records: reportable(locals),
  agencies: offeredAgencies(locals),
  reports: catalogue.progressReports.map(({ id }) => id),
  taken: [
    ...catalogue.observations.map(({ id }) => `observations/${id}`),
    ...catalogue.corrections.map(({ id }) => `corrections/${id}`),
  ],
  issued: Object.fromEntries(catalogue.documents.flatMap(({ id, issued }) => (issued ? [[id, issued]] : []))),
});

/** Every record that a report can be about, with its name and its first words. */
function reportable({ words: { record }, localizeRef, lang: own }: ReturnType<typeof localsIn>): Reportable[] {
  const of = (kind: string, list: readonly { readonly id: string }[]): Reportable[] =>
    list.map(({ id }) => {
      const ref = catalogue.refOf({ id, kind });
      const unit = kind === 'indicator' ? catalogue.getIndicator(id).unit : '';
      const said = localizeRef(ref);
      const called = `${record.called(said)}: ${shorten(said.words, enough)}`;
      const lang = own === defaultLang || said.words !== ref.words ? undefined : defaultLang;
      return { id, kind: kind === 'task' ? ref.kind : kind, called, ...(lang && { lang }), ...(unit && { unit }) };
    });
  return [
    ...of('task', catalogue.tasks),
    ...of('indicator', catalogue.indicators),
    ...of('group', catalogue.groups),
    ...of('provision', catalogue.provisions),
  ];
}

const offeredAgencies = ({ localize, otherNameOf, inNameOrder }: ReturnType<typeof localsIn>): OfferedAgency[] =>
  inNameOrder(catalogue.agencies, (one) => one).map((agency) => {
    const other = otherNameOf(agency);
    const names = [other?.text, agency.abbreviation, ...agency.otherNames].filter((name) => name != null);
    return { id: agency.id, name: localize(agency).name, names: names.filter(Boolean), ...(other && { other }) };
  });
