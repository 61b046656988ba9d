import { expect, test } from 'vitest';
import { localizerIn, unlocalized } from '../../../../src/derive/records/localize.ts';

const task = { id: 'nq03-1', document: 'nq03', description: 'Draft it.', outputText: 'Report' };
const { localize, isLocalized } = localizerIn('vi', (id) =>
  id === task.id ? { description: 'Soạn thảo.' } : undefined,
);

test('a record says what its words in the language say, and the rest as its document does', () => {
  expect(localize(task)).toEqual({ ...task, description: 'Soạn thảo.' });
  expect(localize({ ...task, id: 'nq03-2' }).description).toBe('Draft it.');
  expect([isLocalized(task.id, 'description'), isLocalized(task.id, 'outputText')]).toEqual([true, false]);
});

test('what editors write says what its Vietnamese field says', () => {
  expect(localize({ name: 'Health', nameVi: 'Y tế' }).name).toBe('Y tế');
  expect(localize({ name: 'Health', nameVi: null }).name).toBe('Health');
});

test('only what stands in a document has its words by its id', () => {
  expect(localize({ id: task.id, description: 'An agency of the same id.' }).description).toBe(
    'An agency of the same id.',
  );
});

test('the same record is the same object each time', () => {
  expect(localize(task)).toBe(localize(task));
  expect(unlocalized.localize(task)).toBe(task);
});

test('a name in another language stands beside the one that is shown, in either language', () => {
  const theme = { name: 'Health', nameVi: 'Y tế' };
  expect(localizerIn('vi', () => undefined).otherNameOf(theme)).toEqual({ text: 'Health', lang: 'en' });
  expect(unlocalized.otherNameOf(theme)).toEqual({ text: 'Y tế', lang: 'vi' });
  expect(localizerIn('vi', () => undefined).otherNameOf({ name: 'VTV', nameVi: null })).toBeUndefined();
});

test('a list in the order of names is put into the order of the names that are shown', () => {
  const list = [{ of: { name: 'Education', nameVi: 'Giáo dục' } }, { of: { name: 'Home', nameVi: 'Đối nội' } }];
  const namesIn = ({ inNameOrder }: typeof unlocalized) => inNameOrder(list, ({ of }) => of).map(({ of }) => of.name);
  expect(namesIn(localizerIn('vi', () => undefined))).toEqual(['Home', 'Education']);
  expect(namesIn(unlocalized)).toEqual(['Education', 'Home']);
});
