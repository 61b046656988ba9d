/** What a file is, by what it begins with; by its name only where that says nothing. */
import { type OfficeFormat, UnreadableFile } from './office-file.ts';
import { openPackage, type Package } from './package.ts';

/** A file whose format is known. */
export type KnownFile =
  | { readonly format: 'docx' | 'xlsx'; readonly package: Package }
  | { readonly format: Exclude<OfficeFormat, 'docx' | 'xlsx'> };

const saveAs = (name: string, what: string, as: string) =>
  new UnreadableFile(`${name} is ${what}, which is not read. Open it and save it as ${as}.`);

const endings: Readonly<Record<string, Exclude<OfficeFormat, 'docx' | 'xlsx'>>> = {
  csv: 'csv',
  tsv: 'csv',
  tab: 'csv',
  htm: 'html',
  html: 'html',
  xhtml: 'html',
  md: 'markdown',
  markdown: 'markdown',
  txt: 'text',
  text: 'text',
};

/**
 * Tells the format of a file. A web page that is named .xls or .doc, as many programs export it, is a web page.
 * @throws UnreadableFile where the format is not read, with the format to save it in
 */
export function formatOf(name: string, bytes: Uint8Array): KnownFile {
  if (bytes.length === 0) throw new UnreadableFile(`${name} is empty. Copy it once more from where it came.`);
  const ending = /\.([^./\\]+)$/u.exec(name)?.[1]?.toLowerCase() ?? '';
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  if (/^PK(?:\u0003\u0004|\u0005\u0006)/u.test(head)) return packageFormat(name, bytes);
  if (head.startsWith('PK')) throw saveAs(name, 'a zip in several pieces', 'one DOCX or XLSX file');
  if (head.startsWith('\u00D0\u00CF\u0011\u00E0')) throw compound(name, ending, bytes);
  if (/^\s*%PDF-/u.test(head)) return { format: 'pdf' };
  if (head.startsWith('{\\rtf')) throw saveAs(name, 'rich text (RTF)', 'DOCX');
  if (
    /^\s*(?:From |MIME-Version:|Message-ID:|Date:|Subject:|X-)[^\n]*\n/iu.test(head) &&
    /^(?:content-type|mime-version):/imu.test(head)
  )
    throw saveAs(name, 'a web page in one file (MHTML)', '"Web page, filtered" (HTML), or as DOCX or XLSX');
  if (/<\?mso-application|urn:schemas-microsoft-com:office:spreadsheet/u.test(head))
    throw saveAs(name, 'a spreadsheet of 2003 in XML', 'XLSX');
  if (/schemas\.microsoft\.com\/office\/word\/2003|\/2006\/xmlPackage/u.test(head))
    throw saveAs(name, 'a Word document in one XML file', 'DOCX');
  if (/<office:document/u.test(head)) throw saveAs(name, 'an OpenDocument file in one XML file', 'DOCX or XLSX');
  const byEnding = endings[ending];
  const plain = head.replaceAll('\u0000', '').replace(/^(?:ï»¿|ÿþ|þÿ)/u, '');
  if (byEnding !== 'markdown' && byEnding !== 'text' && byEnding !== 'csv' && isPage(plain)) return { format: 'html' };
  if (byEnding) return { format: byEnding };
  throw otherEnding(name, ending);
}

/** Whether a text begins as web pages do, those of XML too. */
const isPage = (head: string) =>
  /^\s*<(?:!--|(?:!doctype html|html|head|body|table|meta|style|div)\b)/iu.test(head) ||
  (/^\s*<\?xml/iu.test(head) && /<(?:!doctype )?html\b/iu.test(head));

function packageFormat(name: string, bytes: Uint8Array): KnownFile {
  const file = openPackage(name, bytes);
  switch (file.kind) {
    case 'wordprocessingml':
    case 'ms-word':
      return { format: 'docx', package: file };
    case 'spreadsheetml':
    case 'ms-excel':
      return { format: 'xlsx', package: file };
    case 'sheet.binary':
      throw saveAs(name, 'a binary workbook (XLSB)', 'XLSX');
    case 'presentationml':
      throw saveAs(name, 'a presentation', 'PDF, or copy its tables into Word and save that as DOCX');
  }
  const type = new TextDecoder().decode(file.bytes('mimetype') ?? new Uint8Array());
  if (/opendocument\.spreadsheet/u.test(type)) throw saveAs(name, 'an OpenDocument spreadsheet (ODS)', 'XLSX');
  if (/opendocument/u.test(type)) throw saveAs(name, 'an OpenDocument file (ODT)', 'DOCX');
  if (file.paths.some((path) => /^Index\/.*\.iwa$/u.test(path)))
    throw saveAs(name, 'a file of Pages or Numbers', 'DOCX or XLSX (File, Export)');
  throw new UnreadableFile(
    `${name} is a zip that is neither a Word document nor a workbook. Unpack it and give the file that is in it.`,
  );
}

/** What the programs of before 2007, and passwords, are wrapped in. */
function compound(name: string, ending: string, bytes: Uint8Array): UnreadableFile {
  const wide = new TextDecoder('latin1').decode(bytes).replaceAll('\u0000', '');
  if (/EncryptedPackage/u.test(wide))
    return new UnreadableFile(
      `${name} is protected by a password. Open it in its program, take the password away (File, Info, Protect), and save it.`,
    );
  if (/^xl/u.test(ending) || /Workbook/u.test(wide)) return saveAs(name, 'an old Excel file (XLS)', 'XLSX');
  return saveAs(name, 'an old Word document (DOC)', 'DOCX');
}

function otherEnding(name: string, ending: string): UnreadableFile {
  if (/^(?:jpe?g|png|gif|tiff?|bmp|webp|heic)$/u.test(ending))
    return new UnreadableFile(
      `${name} is a picture. Ask the office for the file that it was printed from, or have its words recognised and give them as DOCX or text.`,
    );
  return new UnreadableFile(
    `${name} is in no format that is read. Save it as DOCX, XLSX, CSV, HTML, Markdown or text.`,
  );
}
