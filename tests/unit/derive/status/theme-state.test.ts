import { expect, test } from 'vitest';
import { buildCatalogue } from '../../../../src/derive/records/catalogue.ts';
import { statesOf } from '../../../../src/derive/status/state.ts';
import { themeStatesOf } from '../../../../src/derive/status/theme-state.ts';
import type { Theme } from '../../../../src/model/theme.ts';
import { smallRecords } from '../../../fixtures/catalogue.ts';

const theme = (id: string, words: string[]): Theme => ({
  ...{ id, name: id, nameVi: id, about: id, words },
  ...{ not: [], include: [], exclude: [] },
});
const themes = [theme('forms', ['forms', 'rules']), theme('none', ['x'])];
const catalogue = buildCatalogue({ ...smallRecords, themes }, '2025-07-01');
const [forms, none] = themeStatesOf(catalogue, statesOf(catalogue.tasks, [], catalogue.getAgency, '2025-07-01'));

test('a theme holds its tasks and measures, apart', () => {
  expect(forms?.tasks.map(({ task }) => task.id)).toEqual(['plan-1', 'plan-2']);
  expect(forms?.measures.map(({ task }) => task.id)).toEqual(['plan-1a', 'plan-1b']);
});

test('its tasks are counted by where they stand, and come in the order of their dates', () => {
  expect(forms?.summary).toMatchObject({ tasks: 2, passed: 1, silent: 1 });
  expect(forms?.tally).toMatchObject({ passed: 1, open: 1 });
  expect(forms?.coming.map(({ task }) => task.id)).toEqual(['plan-2']);
  expect(forms?.passed.map(({ task }) => task.id)).toEqual(['plan-1']);
});

test('who leads is counted once a task for each lead', () => {
  const counts = Object.fromEntries(forms?.leads.map(({ agency, count }) => [agency.id, count]) ?? []);
  expect(counts).toEqual({ office: 1, health: 1, hue: 1 });
});

test('a theme without records is empty', () => {
  expect(none).toMatchObject({ tasks: [], measures: [], indicators: [], leads: [], recorded: 0 });
});
