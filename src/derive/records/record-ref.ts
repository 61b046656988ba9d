/** A record as other pages refer to it: its name, its place, and its own words. */
import type { SourceDocument } from '../../model/document.ts';
import { anchorOf, documentOf, groupNumber, ownerOf } from '../../model/ids.ts';
import { recordPath } from '../../model/paths.ts';
import type { ProvisionKind } from '../../model/provision.ts';
import type { Finder } from './finder.ts';

export interface RecordRef {
  readonly id: string;
  /** What it is; `provision` where it has left and no more is known. */
  readonly kind: 'document' | 'agency' | 'task' | 'measure' | 'indicator' | 'group' | 'provision' | ProvisionKind;
  /** By which its document calls it: `112`, `3dd`, `1.1`; of an indicator that has left, the id. */
  readonly number: string;
  /** Its own name, which documents and agencies have instead of a number; the id where they have left. */
  readonly name?: string;
  /** The document that it stands in, or is; undefined for agencies. */
  readonly document: SourceDocument | undefined;
  /** What is to be done, its heading, title or text, as it stands there; empty where it has left. */
  readonly words: string;
  /** Its lines in the document; undefined where it has none or has left. */
  readonly lines: readonly [number, number] | undefined;
  /** Its page, or its place in the text where it has none; undefined where it has left. */
  readonly path: string | undefined;
}

type Parts = Pick<RecordRef, 'kind' | 'number' | 'name' | 'words'> & Partial<Pick<RecordRef, 'lines'>>;

/**
 * Any record that is or once was in the catalogue, by its id or by that of a report or value that speaks of it.
 * @param named `kind` is what it is or was: agencies are found by it, and records that have left are called by it
 * @param find finds the records of the catalogue
 * @example refOf({ id: 'nq03-26' }, catalogue.find) // { kind: 'task', number: '26', path: '/tasks/nq03-26/', … }
 */
export function refOf(
  { id: own, kind = 'task' }: { readonly id: string; readonly kind?: string },
  find: Finder,
): RecordRef {
  const id = ownerOf(own);
  const document = kind === 'agency' ? undefined : find.document(documentOf(id));
  const held = heldParts(id, kind, find);
  return {
    ...{ id, document, lines: undefined, ...(held ?? lostParts(id, kind)) },
    path: held && recordPath({ id, kind: held.kind }),
  };
}

function heldParts(id: string, kind: string, find: Finder): Parts | undefined {
  if (kind === 'agency') {
    const agency = find.agency(id);
    return agency && { kind, number: '', name: agency.name, words: agency.nameVi ?? '' };
  }
  const document = find.document(id);
  if (document) return { kind: 'document', number: '', name: document.shortName, words: document.title };
  const task = find.task(id);
  if (task) return { kind: task.kind, number: anchorOf(id), words: task.description, lines: task.source.lines };
  const indicator = find.indicator(id);
  if (indicator) {
    const { number, name, source } = indicator;
    return { kind: 'indicator', number, words: name, lines: source.lines };
  }
  const group = find.group(id);
  if (group) return { kind: 'group', number: groupNumber(id), words: group.title, lines: group.source.lines };
  const provision = find.provision(id);
  return (
    provision && {
      ...{ kind: provision.kind, number: provision.number },
      ...{ words: provision.text, lines: provision.source.lines },
    }
  );
}

function lostParts(id: string, kind: string): Parts {
  switch (kind) {
    case 'agency':
    case 'document':
      return { kind, number: '', name: id, words: '' };
    case 'group':
      return { kind, number: groupNumber(id), words: '' };
    case 'indicator':
    case 'observation':
      return { kind: 'indicator', number: id, words: '' };
    default:
      return { kind: kind === 'measure' || kind === 'provision' ? kind : 'task', number: anchorOf(id), words: '' };
  }
}
