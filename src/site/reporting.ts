/** What the form of reports knows of the records, and the templates of its files. */

import correction from '../../content/_templates/correction.yaml?raw';
import observation from '../../content/_templates/observation.yaml?raw';
import progress from '../../content/_templates/progress-report.yaml?raw';
import { defaultLang } from '../model/lang.ts';
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

/** Every record that a report can be about, with its name and its first words. */
export function reportable({ words: { record }, localizeRef, lang: own }: ReturnType<typeof localsIn>) {
  const of = (kind: string, list: readonly { readonly id: string }[]) =>
    list.map(({ id }) => {
      const ref = catalogue.refOf({ id, kind });
      const unit = kind === 'indicator' ? catalogue.getIndicator(id).unit : '';
      const said = localizeRef(ref);
      const called = `${record.called(said)}: ${shorten(said.words, enough)}`;
      const lang = own === defaultLang || said.words !== ref.words ? undefined : defaultLang;
      return { id, kind: kind === 'task' ? ref.kind : kind, called, lang, ...(unit ? { unit } : {}) };
    });
  return [
    ...of('task', catalogue.tasks),
    ...of('indicator', catalogue.indicators),
    ...of('group', catalogue.groups),
    ...of('provision', catalogue.provisions),
  ];
}
