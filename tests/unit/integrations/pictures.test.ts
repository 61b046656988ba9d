import { expect, test } from 'vitest';
import { drawPicture, type PictureNode } from '../../../src/integrations/pictures/drawing.ts';
import { makePictures } from '../../../src/integrations/pictures/index.ts';
import { pictureWords } from '../../../src/integrations/pictures/words.ts';
import { pictureKinds, picturePath } from '../../../src/model/paths.ts';

const site = { name: 'Task register', tagline: 'Resolution 57-NQ/TW' };

test('each kind of page has a picture of 1200 by 630, the same bytes every time', async () => {
  const first = await makePictures(site);
  const second = await makePictures(site);
  expect([...first.keys()]).toEqual(pictureKinds.map(picturePath));
  for (const [file, png] of first) {
    const header = Buffer.from(png);
    expect(header.subarray(1, 4).toString()).toBe('PNG');
    expect([header.readUInt32BE(16), header.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(header.equals(Buffer.from(second.get(file) ?? []))).toBe(true);
  }
  expect(new Set([...first.values()].map((png) => Buffer.from(png).toString('base64'))).size).toBe(pictureKinds.length);
});

test('letters of each subset are drawn, and none as the box of a missing letter', async () => {
  const { default: satori } = await import('satori');
  const { readFonts } = await import('../../../src/integrations/pictures/index.ts');
  const drawn = async (text: string) =>
    satori(
      drawPicture(
        { title: text, titleVi: '', says: '' },
        { name: '', tagline: '' },
        'Public Sans latin, Public Sans vietnamese, Public Sans latin-ext',
      ) as PictureNode,
      { width: 1200, height: 630, fonts: await readFonts() },
    );
  // Letters that no subset has come out alike; Vietnamese ones must not.
  const letters = [...new Set(Object.values(pictureWords).flatMap(({ titleVi }) => [...titleVi]))].filter((letter) =>
    /[^\u0000-\u007f]/u.test(letter),
  );
  expect(letters.length).toBeGreaterThan(10);
  const pictures = await Promise.all(letters.map(drawn));
  expect(new Set(pictures).size).toBe(letters.length);
  const missing = await drawn('\u4e00');
  expect(pictures).not.toContain(missing);
});
