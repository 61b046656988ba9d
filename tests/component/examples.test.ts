import axe from 'axe-core';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { langNames } from '../../src/model/lang.ts';
import { allExamples, componentNames } from './all-examples.ts';
import { idWords } from './pseudo.ts';
import { renderDocument, siteAddress } from './render.ts';

const cases = allExamples.flatMap(({ name, example }) =>
  Object.entries(example.cases).map(([title, props]) => ({ name, title, example, props })),
);

test('every component has examples', () => {
  const named = new Set(allExamples.map(({ name }) => name));
  expect(componentNames.filter((name) => !named.has(name))).toEqual([]);
});

// One page for all: to read axe anew takes longer than its run.
const page = new JSDOM('<!doctype html><html lang="en"><title>x</title><body></body></html>', {
  runScripts: 'outside-only',
}).window;
page.eval(axe.source);
const axeInPage = Reflect.get(page, 'axe') as typeof axe;

test('axe finds a barrier in the page', async () => {
  const { window } = new JSDOM('<main><img src="x.png"><a href="/"></a></main>');
  expect((await problemsOf(window.document)).map((problem) => problem.split(':')[0])).toEqual([
    'image-alt',
    'link-name',
  ]);
});

describe.each(cases)('$name: $title', ({ example, props }) => {
  test('can be read by everyone', async () => {
    const document = await renderDocument(example, { props });
    expect(await problemsOf(document)).toEqual([]);
  });

  test('says nothing but messages and what it is given', async () => {
    const { recorded, answers } = recordAnswers(props);
    const document = await renderDocument(example, { props: recorded, words: idWords });
    expect(unknownWords(document, [props, answers, siteAddress, Object.values(langNames)])).toEqual([]);
  });
});

/** What axe complains of in a part of a page. What only a whole page can have, or what needs colours, is tested there. */
async function problemsOf({ body }: Document): Promise<string[]> {
  page.document.body.innerHTML = body.innerHTML;
  const { violations } = await axeInPage.run(page.document.body, {
    resultTypes: ['violations'],
    rules: {
      'color-contrast': { enabled: false },
      region: { enabled: false },
      'page-has-heading-one': { enabled: false },
    },
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** Props whose functions note what they answer, in whatever they stand: that is given to a component too. */
function recordAnswers(props: object): { recorded: object; answers: readonly unknown[] } {
  const answers: unknown[] = [];
  const record = (value: unknown): unknown => {
    if (typeof value === 'function')
      return (...asked: unknown[]): unknown => {
        const answer: unknown = Reflect.apply(value, undefined, asked);
        answers.push(answer);
        return answer;
      };
    const isPlain = typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
    return isPlain ? Object.fromEntries(Object.entries(value).map(([name, part]) => [name, record(part)])) : value;
  };
  return { recorded: record(props) as object, answers };
}

/** Words in texts and labels that are neither a message nor among the values given. */
function unknownWords(document: Document, values: unknown): string[] {
  const given = valuesIn(values).sort((a, b) => b.length - a.length);
  const shown = [...textsIn(document.body)];
  return shown.filter((text) => {
    let rest = text.replace(/\[[\w.-]+\]/g, ' ');
    for (const value of given) rest = rest.replaceAll(value, ' ');
    return /\p{L}{2}/u.test(rest.replace(months, ' '));
  });
}

const months = /\b(January|February|March|April|May|June|July|August|September|October|November|December|and)\b/g;
const labels = ['aria-label', 'title', 'alt', 'placeholder', 'data-label'];

/** Programs and data are no words. */
function* textsIn(root: Element): Generator<string> {
  const walker = root.ownerDocument.createTreeWalker(root, 4 /* text */);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent?.trim();
    if (text && !node.parentElement?.closest('script, style, pre')) yield text;
  }
  for (const element of root.querySelectorAll('*'))
    for (const label of labels) {
      const text = element.getAttribute(label);
      if (text) yield text;
    }
}

/**
 * Every text among the props, the words of each, the host and the last part of an address: a component may cut or split
 * what it is given. One letter is no word.
 */
function valuesIn(value: unknown): string[] {
  if (typeof value === 'string')
    return [
      value,
      ...value.split(/\s+/),
      value.split('/').findLast(Boolean) ?? '',
      URL.parse(value)?.hostname ?? '',
    ].filter((text) => /\p{L}{2}/u.test(text));
  if (Array.isArray(value)) return value.flatMap(valuesIn);
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(valuesIn);
  return [];
}
