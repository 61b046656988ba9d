import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectFolder } from '../../seeds/project.ts';

const css = readFileSync(join(projectFolder, 'src/styles/tokens.css'), 'utf8');

/** The colours of the first rule for the root behind these words, as they are written. */
function coloursBehind(words: string): Map<string, string> {
  const [, rule = ''] = /:root \{([^}]*)\}/u.exec(css.slice(css.indexOf(words))) ?? [];
  return new Map(
    [...rule.matchAll(/--([\w-]+): (#[0-9a-f]+|var\(--[\w-]+\));/gu)].map(([, name = '', value = '']) => [name, value]),
  );
}

/** How light a colour is, as WCAG reckons it. */
function lightnessOf(hex: string): number {
  const parts = hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit) : (hex.slice(1).match(/../gu) ?? []);
  const [red = 0, green = 0, blue = 0] = parts.map((part) => {
    const share = Number.parseInt(part, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrastOf(one: string, other: string): number {
  const [dark = 0, light = 0] = [lightnessOf(one), lightnessOf(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(['light', 'dark'])('for readers who ask for more contrast, in %s colours', (scheme) => {
  const usual = new Map([...coloursBehind(':root'), ...(scheme === 'dark' ? coloursBehind('scheme: dark') : [])]);
  const more = [...coloursBehind('prefers-contrast: more')];

  test.each(more)('--%s stands out as much as it usually does, or more', (name, value) => {
    const [, meant = ''] = /^var\(--([\w-]+)\)$/u.exec(value) ?? [];
    const [before, now] = [usual.get(name) ?? '', usual.get(meant) ?? value];
    for (const ground of ['paper', 'tint', 'mark'].map((of) => usual.get(of) ?? ''))
      expect(contrastOf(now, ground), ground).toBeGreaterThanOrEqual(contrastOf(before, ground));
  });

  test('there are some', () => expect(more.length).toBeGreaterThan(2));
});
