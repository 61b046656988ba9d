import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { drawPicture, type PictureNode } from '../../../src/integrations/social-images/drawing.ts';
import { makeIcons, makePictures } from '../../../src/integrations/social-images/index.ts';
import { langs } from '../../../src/model/lang.ts';
import { documentPictureWords, type Picture } from '../../../src/model/link-picture.ts';
import { documentPicturePath, pictureKinds, picturePath } from '../../../src/model/paths.ts';
import { words } from '../../../src/words/index.ts';

/** The picture of each kind of page in each language. */
const kinds = new Map(
  langs.flatMap((lang) => {
    const { picture } = words[lang];
    const around = { head: 'Task register', foot: picture.foot('Resolution 57-NQ/TW') };
    return pictureKinds.map((kind): [string, Picture] => [
      picturePath(kind, lang),
      { ...around, ...picture.kinds[kind] },
    ]);
  }),
);

test('each kind of page has a picture of 1200 by 630 in each language, the same bytes every time', async () => {
  const first = await makePictures(kinds);
  const second = await makePictures(new Map([...kinds].slice(-2)));
  expect([...first.keys()]).toEqual([...kinds.keys()]);
  for (const [file, png] of first) {
    const header = Buffer.from(png);
    expect(header.subarray(1, 4).toString()).toBe('PNG');
    expect([header.readUInt32BE(16), header.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(header.equals(Buffer.from(second.get(file) ?? png))).toBe(true);
  }
  expect(new Set([...first.values()].map((png) => Buffer.from(png).toString('base64'))).size).toBe(kinds.size);
});

test('letters of each subset are drawn, and none as the box of a missing letter', async () => {
  const { default: satori } = await import('satori');
  const { readFonts } = await import('../../../src/integrations/social-images/index.ts');
  // The fonts are read once: satori keeps what it makes of the same list.
  const fonts = await readFonts();
  const drawn = (text: string) =>
    satori(
      drawPicture(
        { head: '', title: text, below: '', says: '', foot: '' },
        'Public Sans latin, Public Sans vietnamese, Public Sans latin-ext',
      ) as PictureNode,
      { width: 1200, height: 630, fonts },
    );
  // Letters that no subset has come out alike; Vietnamese ones must not.
  const letters = [
    ...new Set([...kinds.values()].flatMap((picture) => Object.values(picture).flatMap((own) => [...own]))),
  ].filter((letter) => /[^\u0000-\u007f]/u.test(letter));
  expect(letters.length).toBeGreaterThan(10);
  const pictures = await Promise.all(letters.map(drawn));
  expect(new Set(pictures).size).toBe(letters.length);
  const missing = await drawn('\u4e00');
  expect(pictures).not.toContain(missing);
});

test('a document has a picture of its own, with the first words of what it is called', async () => {
  const long = documentPictureWords('x'.repeat(500), {
    title: 'A long title of many words '.repeat(9),
    issuer: 'The Committee',
  });
  expect(long.title.length).toBeLessThan(65);
  expect(long.below).toBe('The Committee');
  expect(long.says).toMatch(/^A long title.* …$/u);
  expect(long.says.length).toBeLessThan(155);
  const made = await makePictures(new Map([['/og/documents/plan.png', { head: '', foot: '', ...long }]]));
  expect([...made.keys()]).toEqual(['/og/documents/plan.png']);
  expect(documentPicturePath('plan', 'vi')).toBe('/og/vi/documents/plan.png');
});

test('the mark is an icon file of three PNGs and a picture for home screens, the same bytes every time', () => {
  const svg = readFileSync(new URL('../../../public/favicon.svg', import.meta.url), 'utf8');
  const { icon, touch } = makeIcons(svg);
  const ico = Buffer.from(icon);
  expect([ico.readUInt16LE(0), ico.readUInt16LE(2), ico.readUInt16LE(4)]).toEqual([0, 1, 3]);
  for (const [place, size] of [16, 32, 48].entries()) {
    const entry = ico.subarray(6 + 16 * place, 22 + 16 * place);
    const png = ico.subarray(entry.readUInt32LE(12), entry.readUInt32LE(12) + entry.readUInt32LE(8));
    expect([entry.readUInt8(0), entry.readUInt8(1)]).toEqual([size, size]);
    expect([png.subarray(1, 4).toString(), png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual(['PNG', size, size]);
  }
  expect(Buffer.from(touch).readUInt32BE(16)).toBe(180);
  expect(Buffer.from(makeIcons(svg).icon).equals(ico)).toBe(true);
});
