/** Changes as they are shown to readers: words and links, nothing to work out. */
import type { ChangeKind } from './release.ts';

/** A piece of a text before or after a change. */
export interface Passage {
  readonly what: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** One field that changed. `passages` where both texts can be read as one. */
export interface FieldDescription {
  readonly label: string;
  readonly was: string;
  readonly now: string;
  readonly passages?: readonly Passage[];
  /** The language of what it was and is, where that is another than the page's. */
  readonly lang?: string | undefined;
}

/** A record that stands elsewhere now. */
export interface PlaceDescription {
  readonly text: string;
  readonly href: string | undefined;
}

/** One change of one record. */
export interface ChangeDescription {
  readonly what: ChangeKind;
  /** What the record is called, with its document: "Task 26 of Resolution 03/NQ-CP". */
  readonly name: string;
  /** Its page; undefined where it has none any more. */
  readonly href: string | undefined;
  /** What happened, without the record: "Report of 14 October 2025 added". */
  readonly event: string;
  /** The first words of the record, or what was reported. */
  readonly words: string;
  readonly fields: readonly FieldDescription[];
  readonly to: readonly PlaceDescription[];
  readonly why: string | undefined;
}

/** Changes of one sort under one heading. */
export interface PartDescription {
  readonly title: string;
  readonly changes: readonly ChangeDescription[];
}

/** What was published together, or is still to be. */
export interface ReleaseDescription {
  /** Its name and anchor on the page of changes; undefined where it is not yet released. */
  readonly release: string | undefined;
  readonly day: string | undefined;
  readonly note: string | undefined;
  /** What came as a whole, in sentences. */
  readonly together: readonly string[];
  readonly parts: readonly PartDescription[];
  /** Everything in it. */
  readonly count: number;
}

/** What a record went through in one release, or since the last one. */
export interface HistoryDescription {
  /** The release, which has an anchor on the page of changes; undefined where it is not yet released. */
  readonly release: string | undefined;
  readonly day: string | undefined;
  /** Like "First published" or "Corrected: deadline". */
  readonly events: readonly string[];
}
