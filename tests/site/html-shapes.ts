/** What a page is made of, so that pages made of nothing new need not be validated again. */

const tag = /<(\/?)([a-z][a-z0-9-]*)((?:\s+[^\s=>/]+(?:="[^"]*")?)*)\s*(\/?)>|<!--[\s\S]*?-->|([^<]+)|</giu;
const attribute = /([^\s=>/]+)(?:="([^"]*)")?/gu;
const empty = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/** In these the order of what stands inside counts. */
const ordered = new Set('html head table figure details fieldset dl select picture'.split(' '));
/** Places that people jump to; of each kind without a name of its own there is one. */
const landmarks = new Set('main nav aside form search header footer'.split(' '));

/** Attributes whose value names elements of the page. */
const references = new Set(['for', 'headers', 'list', 'form', 'aria-labelledby', 'aria-describedby', 'aria-controls']);
/** Attributes whose values are words, addresses or measures, of which rules ask only whether there are any. */
const free =
  /^(?:href|src|content|title|alt|value|placeholder|action|datetime|download|d|x[12]?|y[12]?|c[xy]|r|width|height|transform|points|viewBox|property|hreflang|data-.+)$/u;

/**
 * The shapes of a page: of each element its name, its attributes and what it stands in, and what stands directly inside. A
 * rule of HTML looks at these. What it asks of a whole page is told with them: whether an id, a name or a label is the only
 * one of its kind, what refers to an id, whether what is referred to is there, the level of the heading before, and how
 * many landmarks have no name.
 */
export function shapesOf(html: string): Set<string> {
  const ids = countsOf(html, /\sid="([^"]*)"/gu);
  const labels = countsOf(html, /\saria-label="([^"]*)"/gu);
  const names = countsOf(html, /\sname="([^"]*)"/gu);
  const referring = new Map<string, Set<string>>();
  for (const [, name = '', value = ''] of html.matchAll(/\s([a-z-]+)="([^"]*)"/gu))
    if (references.has(name))
      for (const id of value.split(' ')) referring.set(id, (referring.get(id) ?? new Set()).add(name));
  const shapeOf = (name: string, value: string | undefined): string => {
    if (value === undefined || value.trim() === '') return `${name}=${value}`;
    if (name === 'id') {
      const odd = /^[^\s&]+$/u.test(value) ? '' : value;
      return `id${odd}${ids.get(value) === 1 ? '' : ' again'}<${[...(referring.get(value) ?? [])].sort()}`;
    }
    if (references.has(name)) return `${name}=${value.split(' ').map((id) => (ids.has(id) ? 'there' : 'missing'))}`;
    if (name === 'aria-label') return `${name}${labels.get(value) === 1 ? '' : ' again'}`;
    if (name === 'name') return `${name}=${value}${names.get(value) === 1 ? '' : ' again'}`;
    if (free.test(name)) return `${name}${/[&<>\s]/u.test(value) ? oddOf(value) : ''}`;
    return `${name}=${value}`;
  };
  const shapes = new Set<string>();
  const stack: { name: string; path: string; inside: string[] }[] = [{ name: '', path: '', inside: [] }];
  let heading = 'h0';
  const unnamed: string[] = [];
  const close = () => {
    const { name, path, inside } = stack.pop() ?? { name: '', path: 'nothing to close', inside: [] };
    const within = ordered.has(name) ? withoutRepeats(inside) : [...new Set(inside)].sort();
    shapes.add(`${path} { ${within.join(' ')} }`);
  };
  for (const [whole, slash, given = '', attributes = '', , text] of html.matchAll(tag)) {
    const parent = stack.at(-1);
    const name = given.toLowerCase();
    if (text !== undefined) {
      if (text.trim() !== '') parent?.inside.push(`text${oddOf(text)}`);
    } else if (name === '') shapes.add(whole === '<' ? `${parent?.path} <` : 'comment');
    else if (slash) {
      if (parent?.name !== name) shapes.add(`${parent?.path} closed by ${name}`);
      close();
    } else {
      const own = [...attributes.matchAll(attribute)].map(([, key = '', value]) => shapeOf(key, value)).join(' ');
      parent?.inside.push(name);
      if (landmarks.has(name) && !own.includes('aria-label')) unnamed.push(name);
      const path = `${parent?.path} ${name}${own.includes('href') ? '@' : ''}${/role=\S+/u.exec(own)?.[0] ?? ''}`;
      shapes.add(`${path} [${own}]`);
      if (/^h[1-6]$/.test(name)) {
        shapes.add(`${heading} then ${name}`);
        heading = name;
      }
      if (!empty.has(name)) stack.push({ name, path, inside: [] });
    }
  }
  while (stack.length > 0) close();
  shapes.add(`without a name: ${unnamed.sort().join(' ')}`);
  return shapes;
}

/** A list in its order, equal ones in a row as two. */
const withoutRepeats = (list: readonly string[]): string[] =>
  list.filter((one, place) => one !== list[place - 1] || one !== list[place - 2]);

/** Signs of a text that have to be written otherwise, or are. */
const oddOf = (text: string): string => [...new Set(text.match(/&[^;\s]{0,12};?|>/gu) ?? [])].sort().join('');

function countsOf(html: string, pattern: RegExp): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [, value = ''] of html.matchAll(pattern)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
