/** What stands on the pictures that other programs show with links to pages. */
import { documentPictureWords, type Picture } from '../model/link-picture.ts';
import { documentPicturePath, pictureKinds, picturePath } from '../model/paths.ts';
import { catalogue, site } from './catalogue.ts';
import { documentTitle } from './titles.ts';

/** Those of a language by their paths: one a kind of page and one a document. */
export function picturesIn({
  lang,
  words,
  localize,
}: Pick<App.Locals, 'lang' | 'words' | 'localize'>): (readonly [path: string, picture: Picture])[] {
  const { name, tagline } = localize(site);
  const around = { head: name, foot: words.picture.foot(tagline) };
  return [
    ...pictureKinds.map((kind) => [picturePath(kind, lang), { ...around, ...words.picture.kinds[kind] }] as const),
    ...catalogue.held.map(
      (document) =>
        [
          documentPicturePath(document.id, lang),
          { ...around, ...documentPictureWords(documentTitle(document.id, lang), localize(document)) },
        ] as const,
    ),
  ];
}
