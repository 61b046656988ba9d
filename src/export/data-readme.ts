/** README.txt of the public data: what the files are, for whoever opens the folder or the archive years later. */
import type { SiteInfo } from '../model/site.ts';
import { guardWords } from './csv.ts';
import { dataVersion, licence, licenceWords, type Resource } from './data-package.ts';

/** What an empty cell of the CSV stands for. */
export const emptyWords =
  'In the JSON files an empty text ("") is a blank cell of the source, null says that there is none or that it is not known, and a field that does not apply is left out. In the CSV files and the spreadsheets all three are an empty cell, and so is an empty list.';

/** Why a CSV is read as text, and what to take instead. */
export const guessWords =
  'A program that opens a CSV file directly guesses what its values are: 11.10 becomes 11.1, 09 becomes 9, "June 2025" becomes 1 June 2025. In the spreadsheets (XLSX) text is text, dates are dates and numbers are numbers. Read a CSV with every column as text: dtype=str in pandas (for an XLSX too), colClasses = "character" in R, the type "Text" in the import of a spreadsheet program.';

/** What stays within a version. */
export const versionWords =
  'Within version 1 no file or field is removed, renamed or given another type, and a field that is always there stays always there. Fields, files and values of lists may be added, so read fields by name and ignore those you do not know. A change that breaks this becomes version 2, in its own folder beside version 1.';

/** What the Vietnamese words of records are, in both languages. */
export const vietnameseWords = {
  en: 'Fields that end in Vi are in Vietnamese. Where “rendering” is “own”, they are our own rendering of the English words, and no text of the document: quote the document itself. Where it is “authentic”, they are the words of a text in Vietnamese. “renderingOutdated” says that the English words have changed since.',
  vi: 'Các trường có tên kết thúc bằng Vi là tiếng Việt. Nếu “rendering” là “own” thì đó là nội dung do trang này diễn đạt lại theo bản dịch tiếng Anh, không phải nguyên văn của văn bản; khi viện dẫn, xin dùng văn bản gốc. Nếu là “authentic” thì đó là lời của văn bản tiếng Việt. “renderingOutdated” cho biết bản tiếng Anh đã thay đổi sau khi diễn đạt lại.',
} as const;

/** @param looked how far outcomes were looked for, in words */
export function dataReadme(site: SiteInfo, asOf: string, looked: string, resources: readonly Resource[]): string {
  const width = Math.max(...resources.map(({ file }) => file.length)) + 2;
  return `${site.name} (${site.tagline}): public data, version ${dataVersion}, as of ${asOf}
${site.address}/data/

${resources.map(({ file, words }) => file.padEnd(width) + words).join('\n')}

Each <name>.json is described by <name>.schema.json (JSON Schema, draft 2020-12);
datapackage.json describes all files for programs (Frictionless Data Package).
Check the files with: sha256sum -c SHA256SUMS

${[looked, versionWords, ...Object.values(vietnameseWords), emptyWords, guessWords, guardWords].map(wrapped).join('\n\n')}

Licence: ${licence.title} (${licence.path})
${wrapped(licenceWords)}
See DATA-LICENSE.txt and NOTICE.txt.
`;
}

/** Lines of at most 80 characters, broken between words. */
function wrapped(text: string): string {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last && last.length + 1 + word.length > 80) lines.push(word);
    else lines[lines.length - 1] = last ? `${last} ${word}` : word;
  }
  return lines.join('\n');
}
