/** A proposed document as YAML, with remarks on what is not sure. */

import type { DocumentTable } from '../../model/document.ts';
import { findStyleProblems } from '../../model/text/vietnamese-style.ts';
import { expectsBlock } from '../../parse/index.ts';
import type { Proposal } from './propose.ts';
import { unreadTimes } from './unread-times.ts';

const quoted = (text: string) => JSON.stringify(text);

/**
 * Writes the document's file.
 * @param hasAgencies whether the proposed agencies are in the registry, so that `names` may speak of them
 */
export function documentYaml(proposal: Proposal, hasAgencies: boolean): string {
  const { document, paper, written } = proposal;
  const isVietnamese = document.language === 'vi';
  const inVietnamese = (field: string, words: string) =>
    isVietnamese && findStyleProblems(words).length === 0 ? [`${field}: ${quoted(words)}`] : [];
  const english = isVietnamese ? "   # the paper's own words; write it in English" : '';
  const found = (value: string | null) =>
    value === null ? '   # not found in the first lines; look on the paper' : '';
  return [
    `# Proposed by \`npm run new document\` from ${document.original?.file ?? 'a file'}. Compare all of it with the paper, and first of all`,
    '# expects: its counts are what was read here, not what anybody has counted. Then remove the next line.',
    'proposed: true',
    `id: ${document.id}`,
    `number: ${document.number === null ? 'null' : quoted(document.number)}${found(paper.number)}`,
    `shortName: ${quoted(document.shortName)}${english}`,
    ...inVietnamese('shortNameVi', document.shortName),
    `title: ${quoted(document.title)}${paper.title === null ? '   # not found in the first lines; write the title' : english}`,
    ...inVietnamese('titleVi', document.title),
    `issuer: ${quoted(document.issuer)}${paper.issuer === null ? found(null) : english}`,
    ...(paper.issuer === null ? [] : inVietnamese('issuerVi', document.issuer)),
    `issued: ${document.issued === null ? 'null' : quoted(document.issued)}${found(paper.issued)}`,
    `language: ${document.language}`,
    'publisher: not stated   # who published the file',
    `about: ${quoted(document.about)}   # write one or two sentences for readers`,
    'seed:',
    `  file: ${document.seed.file}`,
    `  sha256: ${quoted(document.seed.sha256)}`,
    ...(document.original
      ? ['original:', `  file: ${quoted(document.original.file)}`, `  sha256: ${quoted(document.original.sha256)}`]
      : []),
    ...(document.letters === 'vietnamese' || document.letters === 'vi' ? [] : [`letters: ${document.letters}`]),
    `grammar: ${document.grammar}`,
    ...shapeLines(proposal),
    ...ignoredLines(proposal),
    ...nameLines(proposal, hasAgencies),
    ...readsLines(proposal),
    `# Count these on the paper${written.lists.length > 0 ? ', table by table' : ''}. They are how a lost line is noticed.`,
    ...expectsBlock(document, proposal.counts),
    '',
  ].join('\n');
}

function shapeLines({ document, body, written }: Proposal): string[] {
  if (document.grammar === 'article')
    return document.lists.flatMap((list) =>
      list.by === 'beginning'
        ? [
            'lists:',
            `  - by: beginning   # not sure: each of items begins one`,
            `    holds: ${list.holds}`,
            `    prefix: ${quoted(list.prefix)}`,
            `    name: ${quoted(list.name)}`,
            ...(list.nameVi ? [`    nameVi: ${quoted(list.nameVi)}`] : []),
            '    items:',
            ...list.items.map(
              ({ begins, through }) =>
                `      - { begins: ${quoted(begins)}${through ? `, through: ${quoted(through)}` : ''} }`,
            ),
            ...(list.until ? [`    until: ${quoted(list.until)}`] : []),
          ]
        : [],
    );
  if (document.grammar !== 'resolution') return [];
  const sections = document.sections.map(({ begins, holds, items, prefix, numbering }) => {
    const keys = { items, prefix, numbering };
    const more = Object.entries(keys).flatMap(([key, value]) => (value ? [`${key}: ${value}`] : []));
    return `  - { begins: ${quoted(begins)}, ${[`holds: ${holds}`, ...more].join(', ')} }`;
  });
  return [
    ...(sections.length > 0 ? [`sections:${body.unsure.length > 0 ? '   # not sure: see the work list' : ''}`] : []),
    ...sections,
    ...(document.tables.length > 0 ? ['tables:'] : []),
    ...document.tables.flatMap((table, at) => tableLines(table, written.lists[at]?.list.header.columns ?? [])),
  ];
}

function tableLines(table: DocumentTable, found: readonly { isSure: boolean }[]): string[] {
  const { begins, name, nameVi, holds, layout, prefix, restarts, columns } = table;
  return [
    `  - begins: ${quoted(begins)}`,
    `    name: ${quoted(name)}`,
    ...(nameVi ? [`    nameVi: ${quoted(nameVi)}`] : []),
    `    holds: ${holds}`,
    ...(layout ? [`    layout: ${layout}`] : []),
    ...(prefix ? [`    prefix: ${prefix}`] : []),
    ...(restarts ? ['    restarts: true'] : []),
    '    columns:',
    ...columns.map(({ header, field, blank, horizon, optional }, at) => {
      const isSure = found[at]?.isSure ?? true;
      const keys = `${blank ? `, blank: ${blank}` : ''}${horizon === undefined ? '' : `, horizon: ${horizon}`}${optional ? ', optional: true' : ''}`;
      return `      - { header: ${quoted(header)}, field: ${field}${keys} }${isSure ? '' : '   # not sure'}`;
    }),
  ];
}

function ignoredLines({ document }: Proposal): string[] {
  if (document.ignored.length === 0) return [];
  return [
    'ignored:',
    ...document.ignored.flatMap(({ begins, every, reason, reasonVi }) => [
      `  - begins: ${quoted(begins)}`,
      ...(every ? ['    every: true'] : []),
      `    reason: ${reason}`,
      ...(reasonVi ? [`    reasonVi: ${reasonVi}`] : []),
    ]),
  ];
}

/** What the paper means by names that other papers have for other bodies. */
function nameLines({ agencies }: Proposal, hasAgencies: boolean): string[] {
  const own = agencies.filter(({ isOwnName }) => isOwnName);
  if (own.length === 0) return [];
  const lines = ['names:', ...own.map(({ words, agency }) => `  ${quoted(words)}: ${agency.id}`)];
  if (hasAgencies) return lines;
  return [
    '# Once these are in content/agencies, remove the marks before these lines:',
    ...lines.map((line) => `# ${line}`),
  ];
}

function readsLines(proposal: Proposal): string[] {
  const unread = unreadTimes(proposal.records.diagnostics);
  if (unread.length === 0) return [];
  return [
    '# Times that cannot be read are shown as stated. To say what they mean, remove the marks and write unstated, ongoing,',
    '# annual, { by: "2025-06-30" } or { from: "2025-07-01", to: "2026-06-30" } in the place of unread:',
    '# reads:',
    ...unread.map(({ words, lines }) => `#   ${quoted(words)}: unread   # line ${lines.join(', ')}`),
  ];
}
