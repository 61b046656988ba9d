/** An indicator's links: breadcrumbs and neighbours. */
import type { Catalogue } from '../../derive/records/catalogue.ts';
import type { Indicator } from '../../model/indicator.ts';
import { indicatorPath, indicatorsPath } from '../../model/paths.ts';
import { shorten } from '../../site/format.ts';

/** From the list of indicators through the indicator that it is a part of. */
export function indicatorCrumbs(indicator: Indicator, catalogue: Catalogue) {
  const parent = indicator.parent ? [catalogue.getIndicator(indicator.parent)] : [];
  return [
    { text: 'Indicators', href: indicatorsPath },
    ...parent.map(({ id, number }) => ({ text: `Indicator ${number}`, href: indicatorPath(id) })),
    { text: `Indicator ${indicator.number}` },
  ];
}

/** The link to a neighbour in the list. */
export function indicatorLink(indicator: Indicator | undefined) {
  return (
    indicator && {
      href: indicatorPath(indicator.id),
      title: `Indicator ${indicator.number}`,
      text: shorten(indicator.name, 60),
    }
  );
}
