/** Every change in few words, for narrowing them on the page of changes. */
import { subjectsOf } from '../derive/changes/audience.ts';
import { type ChangeFile, type ListedChange, narrowings } from '../model/change-file.ts';
import type { Change } from '../model/release.ts';
import { shorten } from '../model/text.ts';
import { catalogue } from './catalogue.ts';
import { describeChange, type Locals } from './change-words.ts';
import { editions } from './releases.ts';

/** Letters of the words of a change, or of what became of its fields. */
const mostLetters = 120;

/** In the words of a language. */
export function changeFile(locals: Locals): ChangeFile {
  const { words, format } = locals;
  const subjects = new Map<string, number>();
  const placeOf = (subject: string): number => {
    const place = subjects.get(subject) ?? subjects.size;
    subjects.set(subject, place);
    return place;
  };
  const listed = (change: Change, release: number): ListedChange => {
    const { name, href = '', event, words: own, fields } = describeChange(change, catalogue, locals);
    const { inFields, item } = words.changes;
    const labels = fields.map(({ label }) => label);
    const became = fields.map(({ label, was, now }) => item.became(label, was || item.blank, now || item.blank));
    return [
      release,
      name,
      href,
      labels.length > 0 ? inFields(event, labels) : event,
      shorten(own || became.join(' '), mostLetters),
      subjectsOf(change, catalogue).filter(isNarrowing).map(placeOf),
    ];
  };
  const newestFirst = [...editions].reverse();
  const changes = newestFirst.flatMap((edition, place) => edition.changes.map((change) => listed(change, place)));
  return {
    releases: newestFirst.map(({ release }) =>
      release
        ? [release.release, release.day, format.day(release.day)]
        : ['next', '', words.changes.release.unreleased],
    ),
    subjects: [...subjects.keys()],
    changes,
  };
}

const isNarrowing = (subject: string): boolean => narrowings.some((name) => subject.startsWith(`${name} `));
