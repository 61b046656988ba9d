import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { nodesOf, type Sentence } from '../../../src/client/rich.ts';

const { window } = new JSDOM('');
beforeAll(() => {
  vi.stubGlobal('document', window.document);
});

/** The sentences as HTML, and what holds them. */
function written(sentences: readonly Sentence[], press?: () => void): Element {
  const box = window.document.createElement('p');
  box.append(...nodesOf(sentences, press));
  return box;
}

describe('sentences as nodes', () => {
  test.each<[string, readonly Sentence[], string]>([
    ['plain ones, with a space between', ['Nothing fits.', 'Try again.'], 'Nothing fits. Try again.'],
    ['a link', [['See ', { text: 'all tasks', href: '/tasks/' }, '.']], 'See <a href="/tasks/">all tasks</a>.'],
    ['a part without a kind', [[{ text: '4' }, ' of 140']], '<b>4</b> of 140'],
    ['a marked word', [[{ text: 'data', as: 'mark' }]], '<mark>data</mark>'],
    ['who speaks', [[{ text: 'As stated', as: 'voice' }]], '<b class="voice">As stated</b>'],
    ['none', [], ''],
  ])('%s', (_what, sentences, html) => expect(written(sentences).innerHTML).toBe(html));

  test('what looks like markup stays text', () => {
    const box = written(['<b>1</b>', [{ text: '<img src=x>', as: 'mark' }]]);
    expect(box.innerHTML).toBe('&lt;b&gt;1&lt;/b&gt; <mark>&lt;img src=x&gt;</mark>');
  });

  test('a button does what it is given, and sends no form', () => {
    const press = vi.fn();
    const button = written([['Or ', { text: 'reload', as: 'button' }]], press).querySelector('button');
    expect([button?.type, button?.className, button?.textContent]).toEqual(['button', 'as-link', 'reload']);
    button?.click();
    expect(press).toHaveBeenCalledOnce();
  });
});
