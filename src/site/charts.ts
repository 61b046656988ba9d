/** Every picture that has files of its own and a page that other sites frame: its name, what it is called, and where it stands. */
import { agencyChartNames, dueChartName, overTimeChartName, targetChartName } from '../model/chart-names.ts';
import { defaultLang } from '../model/lang.ts';
import { catalogue } from './catalogue.ts';
import { findGlance, findOverTime, findOverTimeOfAgency, timelineOf } from './chart-data.ts';
import { localsOf } from './locals.ts';
import { valuesOf } from './monitoring.ts';

// Like all that other sites frame, in the language of the register.
const { words, paths } = localsOf(defaultLang);
const { titleOf, overTime, agencyLoad } = words.chart;
const agencies = catalogue.agencies.map(({ id, name }) => ({ id, name }));

const general = [
  { kind: 'leads', name: 'leads', title: words.agency.list.leads, fullPath: paths.agencies },
  { kind: 'coordinates', name: 'coordinates', title: words.agency.list.coordinates, fullPath: paths.agencies },
  { kind: 'matrix', name: 'matrix', title: words.agency.pairs.name, fullPath: paths.matrix },
  { kind: 'themes', name: 'themes', title: words.chart.themes.label, fullPath: paths.themes },
  { kind: 'coverage', name: 'coverage', title: words.quality.coverage, fullPath: paths.quality },
  { kind: 'documents', name: 'documents', title: words.document.list.web, fullPath: paths.documents },
] as const;

const ofDocuments = catalogue.documents.flatMap(({ id, shortName }) => {
  const facts = findOverTime(id);
  const due =
    catalogue.contentsOf(id).tasks.length > 0
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

const ofAgencies = agencies.flatMap(({ id, name }) => {
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

const ofIndicators = catalogue.indicators.flatMap((indicator) => {
  const series = valuesOf(indicator.id);
  const { horizon } = indicator;
  if (series.length === 0 || !horizon) return [];
  return [
    {
      ...{ kind: 'target' as const, name: targetChartName(indicator.id), indicator, horizon, series },
      title: titleOf(words.record.indicator(indicator.number), indicator.name),
      fullPath: paths.indicator(indicator.id),
    },
  ];
});

export const charts = [...general, ...ofDocuments, ...ofAgencies, ...ofIndicators];
export type Chart = (typeof charts)[number];
