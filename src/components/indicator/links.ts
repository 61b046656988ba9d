/** An indicator's links: breadcrumbs and neighbours. */
import type { Indicator } from '../../model/indicator.ts';
import { shorten } from '../../model/text.ts';

type Locals = Pick<App.Locals, 'words' | 'paths' | 'localize' | 'langOfWords'>;

/** From the list of indicators through the indicator that it is a part of. */
export function indicatorCrumbs(indicator: Indicator, whole: Indicator | undefined, { words, paths }: Locals) {
  return [
    { text: words.indicator.title, href: paths.indicators },
    ...(whole ? [{ text: words.record.indicator(whole.number), href: paths.indicator(whole.id) }] : []),
    { text: words.record.indicator(indicator.number) },
  ];
}

/** The link to a neighbour in the list. */
export function indicatorLink(indicator: Indicator | undefined, { words, paths, localize, langOfWords }: Locals) {
  return (
    indicator && {
      href: paths.indicator(indicator.id),
      title: words.record.indicator(indicator.number),
      text: shorten(localize(indicator).name, 60),
      lang: langOfWords(indicator, 'name'),
    }
  );
}
