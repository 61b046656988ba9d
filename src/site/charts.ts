/** Every picture that has files of its own and a page that other sites frame: its name, what it is called, and where it stands. */
import { agencyChartNames, dueChartName, overTimeChartName, targetChartName } from '../model/chart-names.ts';
import { catalogue } from './catalogue.ts';
import { documentsOnHome, findGlance, findOverTime, findOverTimeOfAgency, timelineOf } from './chart-data.ts';
import type { ItemOf } from './languages.ts';
import { perLanguage } from './locals.ts';
import { valuesOf } from './monitoring.ts';

type Locals = Pick<App.Locals, 'words' | 'paths' | 'localize'>;

const generalIn = ({ words, paths }: Locals) =>
  [
    { kind: 'leads', name: 'leads', title: words.agency.list.leads, fullPath: paths.agencies },
    { kind: 'coordinates', name: 'coordinates', title: words.agency.list.coordinates, fullPath: paths.agencies },
    { kind: 'matrix', name: 'matrix', title: words.agency.pairs.name, fullPath: paths.matrix },
    { kind: 'themes', name: 'themes', title: words.chart.themes.label, fullPath: paths.themes },
    { kind: 'coverage', name: 'coverage', title: words.quality.coverage, fullPath: paths.quality },
    { kind: 'documents', name: 'documents', title: words.document.list.web, fullPath: paths.documents },
  ] as const;

const ofDocumentsIn = ({ words, paths, localize }: Locals) => {
  const { titleOf, overTime } = words.chart;
  return catalogue.documents.flatMap((document) => {
    const { id } = document;
    const { shortName } = localize(document);
    const facts = findOverTime(id);
    const due = documentsOnHome.includes(document)
      ? [
          {
            ...{ kind: 'due' as const, name: dueChartName(id), title: titleOf(shortName, words.home.due) },
            ...{ fullPath: paths.home, id, timeline: timelineOf(id) },
          },
        ]
      : [];
    return [
      ...due,
      ...(facts
        ? [
            {
              kind: 'over-time' as const,
              name: overTimeChartName(id),
              title: titleOf(shortName, overTime.heading),
              fullPath: paths.document(id),
              facts,
            },
          ]
        : []),
    ];
  });
};

const ofAgenciesIn = ({ words, paths, localize }: Locals) => {
  const { titleOf, overTime, agencyLoad } = words.chart;
  return catalogue.agencies.flatMap((agency) => {
    const { id } = agency;
    const { name } = localize(agency);
    const [glance, facts] = [findGlance(id), findOverTimeOfAgency(id)];
    const names = agencyChartNames(id);
    const fullPath = paths.agency(id);
    return [
      ...(glance
        ? [
            {
              kind: 'years' as const,
              name: names.years,
              title: titleOf(name, agencyLoad.byYear.label(glance.verb)),
              fullPath,
              id,
              glance,
            },
            {
              kind: 'groups' as const,
              name: names.groups,
              title: titleOf(name, agencyLoad.byGroup.label(glance.verb)),
              fullPath,
              id,
              glance,
            },
          ]
        : []),
      ...(facts
        ? [
            {
              kind: 'over-time' as const,
              name: overTimeChartName(id),
              title: titleOf(name, overTime.heading),
              fullPath,
              facts,
            },
          ]
        : []),
    ];
  });
};

const ofIndicatorsIn = ({ words, paths, localize }: Locals) =>
  catalogue.indicators.flatMap((indicator) => {
    const series = valuesOf(indicator.id);
    const { horizon } = indicator;
    if (series.length === 0 || !horizon) return [];
    return [
      {
        ...{
          kind: 'target' as const,
          name: targetChartName(indicator.id),
          indicator: localize(indicator),
          horizon,
          series,
        },
        title: words.chart.titleOf(words.record.indicator(indicator.number), localize(indicator).name),
        fullPath: paths.indicator(indicator.id),
      },
    ];
  });

/** In each language the same pictures under the same names. */
export const charts = perLanguage((locals) => [
  ...generalIn(locals),
  ...ofDocumentsIn(locals),
  ...ofAgenciesIn(locals),
  ...ofIndicatorsIn(locals),
]);
export type Chart = ItemOf<typeof charts>;
