import { describe, expect, test } from 'vitest';
import { chartFiles } from '../../../src/integrations/charts/index.ts';
import { lookOf } from '../../../src/integrations/charts/looks.ts';
import { wrapped } from '../../../src/integrations/charts/standalone.ts';

const page = (figure: string, lang = 'en') => `<!doctype html><html lang="${lang}"><body>
<h2 data-source="Register, https://a.example/agencies/. As of 28 November 2026.">Who leads &amp; what</h2>${figure}</body></html>`;

const drawing = `<svg class="wide" viewBox="0 0 800 100" role="group" aria-label="Two agencies">
<path class="solid" d="M0 0h5v5h-5z"></path><path class="hatched" d="M5 0h5v5h-5z" fill="url(#chart-hatch)"></path>
<g aria-hidden="true"><text class="end" x="10" y="12">Finance &lt;1&gt;</text><text class="value on" x="20" y="12">3</text></g>
<a href="/tasks/" tabindex="-1"><rect class="over" x="0" y="0" width="5" height="5"></rect></a></svg>`;
const figure = (
  inner: string,
  classes = 'chart',
) => `<figure class="${classes}" id="chart"><p class="note">Counts tasks.</p>
<svg class="hatches"><pattern id="chart-hatch"><path d="M0 0V5"></path></pattern></svg>
<ul class="key"><li><svg class="swatch"><path class="hatched" d="M1 1h16v12h-16z"></path></svg> <a href="/tasks/">1 date passed</a></li></ul>
${inner}
<details><table><thead><tr><th>Agency</th><th class="num">Tasks</th></tr></thead>
<tbody><tr><th>=Finance<small>now another</small></th><td class="num"><a href="/tasks/">1,234.5</a></td></tr>
<tr><th>Health</th><td class="num"></td></tr></tbody></table></details></figure>`;

describe('a picture as a file', () => {
  const { svg } = chartFiles(page(figure(drawing)));

  test('names itself, says what it shows, whose it is and for which day', () => {
    expect(svg).toContain('<title>Who leads &amp; what</title>');
    expect(svg).toContain(
      '<desc>Two agencies Counts tasks. Register, https://a.example/agencies/. As of 28 November 2026.</desc>',
    );
    expect(svg).toMatch(/<text[^>]*>Register, https:\/\/a\.example\/agencies\/\. As of 28 November 2026\.<\/text>/u);
    expect(svg).toMatch(/<text[^>]*>1 date passed<\/text>/u);
  });

  test('needs no style sheet, no script and nothing else: all looks are attributes', () => {
    expect(svg).not.toMatch(/class=|style=|<style|<script|<a |href=|var\(/u);
    expect(svg).toContain('<path fill="#0d6552" d="M0 0h5v5h-5z">');
    expect(svg).toContain('fill="url(#hatch)"');
    expect(svg).toContain('<pattern id="hatch"');
  });

  test('a figure on a filled bar has no edge of paper', () => {
    expect(svg.match(/>3<\/text>/gu)).toHaveLength(1);
    expect(svg.match(/>Finance &lt;1&gt;<\/text>/gu)).toHaveLength(2);
  });

  test('where a hatch is nothing late it is not red', () => {
    const quiet = chartFiles(page(figure(drawing, 'chart quiet-hatch'))).svg;
    expect(svg).toContain('stroke="#a42c1b"');
    expect(quiet).not.toContain('#a42c1b');
  });

  test('says the language of its page', () => {
    expect(svg).toContain(' xml:lang="en" ');
    expect(chartFiles(page(figure(drawing), 'vi')).svg).toContain(' xml:lang="vi" ');
  });

  test('a part whose look is not known stops the build', () =>
    expect(() => lookOf(['solid', 'brand-new'], 'chart', false)).toThrow('brand-new'));

  test('a page without a drawing stops the build', () =>
    expect(() => chartFiles(page(figure('')))).toThrow('A figure has no drawing.'));
});

describe('the table of a picture as a file', () => {
  test('has its rows, with plain numbers and guarded words', () =>
    expect(chartFiles(page(figure(drawing))).csv).toBe(
      "\uFEFFAgency,Tasks\r\n'=Finance now another,1234.5\r\nHealth,\r\n",
    ));

  test('reads numbers as the language writes them', () =>
    expect(chartFiles(page(figure(drawing).replace('1,234.5', '1.234,5'), 'vi')).csv).toContain(',1234.5\r\n'));

  test('is left out where there is no table', () =>
    expect(chartFiles(page(`<figure id="x">${drawing}</figure>`)).csv).toBeUndefined());
});

test('long lines are set in several', () => {
  expect(wrapped('a bb ccc dddd', 6)).toEqual(['a bb', 'ccc', 'dddd']);
  expect(wrapped('abcdefghij', 3)).toEqual(['abcdefghij']);
});
