/** `npm run new document FILE`: an office's file as a seed with a proposed description, or as a later version of one. */
import { createHash } from 'node:crypto';
import { access, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { mostBytes } from '../../content/disk.ts';
import { readContent } from '../../content/read.ts';
import { type Decisions, type OfficeFile, UnreadableFile } from '../../intake/office-file.ts';
import { type AgencyProposal, agencyYaml } from '../../intake/proposal/agency-proposals.ts';
import { documentYaml } from '../../intake/proposal/document-yaml.ts';
import { readPaper } from '../../intake/proposal/paper.ts';
import { headOf, type Proposal, propose, seedOf, type WrittenSeed } from '../../intake/proposal/propose.ts';
import { workList } from '../../intake/proposal/work-list.ts';
import { readOfficeFile } from '../../intake/read.ts';
import {
  documentFilePath,
  type Language,
  languages,
  originalPath,
  type SourceDocument,
  seedPath,
} from '../../model/document.ts';
import { fold } from '../../model/fold.ts';
import { documentId } from '../../model/ids.ts';
import { formatPlaces, placesPath } from '../../model/seed-places.ts';
import { withoutHiddenSigns } from '../../model/text/letters.ts';
import { askYes, canAsk } from '../ask.ts';
import { askDecisions, decisionsFrom } from './decisions.ts';
import type { DocumentFlags, Given } from './given.ts';
import { updateDocument } from './later-version.ts';
import { put } from './put.ts';

/**
 * Adds a document from a file, or shows what a later version of its file changes.
 * @param root the project's folder
 * @throws Error with a sentence where the file cannot be taken
 */
export async function addDocument(root: string, path: string, flags: DocumentFlags): Promise<void> {
  const { language } = flags;
  if (language !== undefined && !languages.includes(language as Language))
    throw new Error(`--language ${language} is not known. Write --language ${languages.join(' or --language ')}.`);
  if (flags.id !== undefined && !documentId.safeParse(flags.id).success)
    throw new Error(
      `--id ${flags.id} is no id: write it in small letters and digits, beginning with a letter, like city.`,
    );
  const bytes = await readFile(path);
  if (bytes.length === 0) throw new Error(`${path} is empty.`);
  if (bytes.length > mostBytes)
    throw new Error(`${path} is larger than ${mostBytes / 1_000_000} MB. Save it without its pictures, or divide it.`);
  const file = await readDecided(path, bytes, flags);
  if (!hasWords(file))
    throw new Error(
      `${path} holds no words that can be read.${file.notices.length > 0 ? ` It holds: ${[...new Set(file.notices.map(({ kind }) => kind.replaceAll('-', ' ')))].join(', ')}.` : ''} A scanned paper has to be read by eye or by a program for that, and saved as text.`,
    );
  const content = await readContent(root);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const seed = seedOf(file, language as Language | undefined);
  const id = flags.id ?? idFrom(path, seed);
  const known = content.documents.find((document) => document.id === id);
  const given: Given = {
    ...{ root, flags, content, file, bytes },
    original: { file: keptName(path, id, content.documents), sha256 },
  };
  if (known && flags.id === undefined)
    throw new Error(
      `${documentFilePath(known)} is there already ("${known.shortName}"). If this is a later version of it, write --id ${id}; if it is another paper, give it an id of its own, like --id ${id}b.`,
    );
  if (known) return updateDocument(given, known, seed);
  await createDocument(given, id);
}

async function readDecided(path: string, bytes: Uint8Array, flags: DocumentFlags): Promise<OfficeFile> {
  const decisions = decisionsFrom(flags);
  const read = (decided: Decisions) =>
    readOfficeFile(basename(path), bytes, decided, (done) => console.error(done)).catch((error) => {
      throw error instanceof UnreadableFile ? new Error(error.message) : error;
    });
  const file = await read(decisions);
  const asked = await askDecisions(file, decisions, flags);
  return JSON.stringify(asked) === JSON.stringify(decisions) ? file : read(asked);
}

const hasWords = ({ parts }: OfficeFile) =>
  parts.some((part) =>
    part.kind === 'paragraph'
      ? part.text.trim() !== ''
      : part.rows.some(({ cells }) => cells.some(({ paragraphs }) => paragraphs.some((text) => text.trim() !== ''))),
  );

/** An id from the paper's number, "12/KH-UBND" as kh12, else from the name of its file. */
function idFrom(path: string, { written, language }: WrittenSeed): string {
  const { number } = readPaper(headOf(written), language);
  const [, count, kind] = /^(\d{1,6})(?!\d)[^\p{L}]{0,20}(\p{L}+)/u.exec(number ?? '') ?? [];
  if (count && kind) return `${fold(kind).replace(/[^a-z]/gu, '')}${String(Number(count)).padStart(2, '0')}`;
  const name = fold(basename(path).replace(/\.[^.]*$/u, '')).replace(/[^a-z0-9]/gu, '');
  return (/^[a-z]/u.test(name) ? name : `d${name}`).slice(0, 16);
}

/** The name under which the file is kept: its own in plain signs, with the id before it where another document's has it. */
function keptName(path: string, id: string, documents: readonly SourceDocument[]): string {
  const [, name = '', ending = ''] =
    /^(.*?)(\.[a-z0-9]+)?$/su.exec(withoutHiddenSigns(basename(path).normalize('NFC'))) ?? [];
  const plain = name
    .replace(/[<>:"|?*\\/\p{Cc}\p{Cf}]+/gu, '-')
    .replace(/^[._\s]+|(?<![.\s])[.\s]+$/gu, '')
    .slice(0, 90);
  const kept = `${plain}${ending}`;
  const isTaken = documents.some(
    (document) => document.id !== id && document.original?.file.toLowerCase() === kept.toLowerCase(),
  );
  return isTaken || plain === '' || kept.endsWith('.places.txt') || /^README/iu.test(plain) ? `${id}-${kept}` : kept;
}

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );

async function createDocument(given: Given, id: string): Promise<void> {
  const { root, flags, content, original, bytes } = given;
  const twin = content.documents.find((document) => document.original?.sha256 === original.sha256);
  if (twin) throw new Error(`This file is held already, as ${twin.id} (${originalPath(original)}).`);
  for (const path of [`content/documents/${id}.yaml`, `seeds/${id}.txt`, originalPath(original)])
    if (await exists(join(root, path)))
      throw new Error(
        `${path} is there already, and no document that can be read speaks of it. Move it away, or choose another id with --id.`,
      );
  const proposal = propose(given.file, {
    ...{ id, original, agencies: content.agencies },
    language: flags.language as Language | undefined,
  });
  const writesAgencies = await wantsAgencies(flags, proposal.agencies);
  const { document } = proposal;
  await put(root, originalPath(original), bytes);
  await put(root, placesPath(id), formatPlaces(originalPath(original), proposal.places));
  await put(root, seedPath(document), proposal.bytes);
  await putAgencies(root, proposal.agencies, document, writesAgencies);
  await put(root, documentFilePath(document), documentYaml(proposal, writesAgencies));
  const list = `content/documents/_${id}.work.txt`;
  await put(root, list, `${workList(given.file, proposal).join('\n')}\n`);
  for (const line of workList(given.file, proposal, list)) console.log(line);
  sayNext(proposal, writesAgencies, list);
}

function sayNext({ document, agencies, errors, written }: Proposal, hasAgencies: boolean, list: string): void {
  const { id } = document;
  const todo = [
    ...(errors.length > 0 ? ['mend what is listed first'] : []),
    ...(agencies.length > 0
      ? [
          hasAgencies
            ? `correct the ${agencies.length} new files in content/agencies/`
            : `correct the ${agencies.length} files in content/agencies/_${id}/ and move those that are right to content/agencies/`,
        ]
      : []),
    `compare ${documentFilePath(document)} with the paper and remove its line "proposed: true"`,
  ];
  console.log(
    `Wrote ${seedPath(document)} (${written.lines.length} lines), ${documentFilePath(document)}, ${originalPath({ file: document.original?.file ?? '' })} and ${list}.`,
  );
  console.log(`Next: ${todo.join('; ')}. Then run: npm run -s validate`);
}

async function wantsAgencies(flags: DocumentFlags, agencies: readonly AgencyProposal[]): Promise<boolean> {
  if (agencies.length === 0) return false;
  if (flags['write-agencies'] || !canAsk()) return flags['write-agencies'] === true;
  return askYes(`Write the ${agencies.length} proposed agencies to content/agencies/ at once?`);
}

/** Writes proposed agencies into the registry, or set aside beside it. */
async function putAgencies(
  root: string,
  agencies: readonly AgencyProposal[],
  document: SourceDocument,
  inRegistry: boolean,
): Promise<void> {
  const folder = inRegistry ? 'content/agencies' : `content/agencies/_${document.id}`;
  for (const proposal of agencies)
    await put(root, `${folder}/${proposal.agency.id}.yaml`, agencyYaml(proposal, seedPath(document)));
}
