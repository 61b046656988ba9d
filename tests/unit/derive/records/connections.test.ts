import { expect, test } from 'vitest';
import { connectionsOf, linksOf } from '../../../../src/derive/records/connections.ts';
import type { EditedLink } from '../../../../src/model/link.ts';
import { smallRecords } from '../../../fixtures/catalogue.ts';

const [first, second] = smallRecords.tasks.map(({ id }) => id) as [string, string];
const indicator = smallRecords.indicators[0]?.id ?? '';
const link = (fields: Partial<EditedLink>): EditedLink => ({
  from: first,
  to: second,
  type: 'same-subject',
  words: ['here', 'there'],
  ...fields,
});

test('a link is seen from both of its records, each with its own words first', () => {
  const connections = connectionsOf(linksOf({ ...smallRecords, links: [link({ why: 'Both say so.' })] }));
  const shared = { type: 'same-subject', origin: 'edited', why: 'Both say so.' };
  expect(connections.get(first)).toEqual([
    { ...shared, id: second, direction: 'from', words: { here: 'here', there: 'there' } },
  ]);
  expect(connections.get(second)).toEqual([
    { ...shared, id: first, direction: 'to', words: { here: 'there', there: 'here' } },
  ]);
});

test('links stand by type and then in the order of the records, whatever the order of the files', () => {
  const links = [
    link({}),
    link({ from: second, to: indicator, type: 'measured-by' }),
    link({ from: first, to: indicator, type: 'measured-by' }),
  ];
  const places = (list: EditedLink[]) =>
    linksOf({ ...smallRecords, links: list }).map(({ type, from }) => `${type} ${from}`);
  expect(places(links)).toEqual([`measured-by ${first}`, `measured-by ${second}`, `same-subject ${first}`]);
  expect(places(links.toReversed())).toEqual(places(links));
});

test('the horizons of one indicator are joined by a rule', () => {
  const [one] = smallRecords.indicators;
  if (!one) throw new Error('The small project has no indicator.');
  const twin = { ...one, id: 'plan-i9', horizon: 2045 };
  const other = { ...one, id: 'plan-i8', horizon: 2045, name: 'Something else' };
  expect(linksOf({ ...smallRecords, indicators: [one, twin, other] })).toEqual([
    {
      from: one.id,
      to: 'plan-i9',
      type: 'twin',
      origin: 'computed',
      why: `The same indicator for ${one.horizon} and 2045.`,
      whyVi: `Cùng một chỉ tiêu, cho năm ${one.horizon} và năm 2045.`,
    },
  ]);
});
