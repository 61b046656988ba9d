/** The page that stands in for every page in development while something is wrong with the content. */

/**
 * @param lines the problems as they are printed
 * @returns a page of HTML that reloads itself once the files are mended
 */
export function problemPage(lines: readonly string[]): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Something is wrong with the content</title>
<style>
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
li { margin-block: 1rem; }
code { font-weight: bold; }
li, code { overflow-wrap: anywhere; white-space: pre-wrap; }
</style>
<script type="module" src="/@vite/client"></script>
</head>
<body>
<h1>Something is wrong with the content</h1>
<p>Correct what is named here and save it: the page comes back by itself.</p>
<ul>
${lines.map((line) => `<li>${item(line)}</li>`).join('\n')}
</ul>
</body>
</html>
`;
}

/** A line with its place set off: `error content/site.yaml:3 name: …` */
function item(line: string): string {
  const [, place, words] = /^error (\S+:\d+) ([\s\S]*)$/u.exec(line) ?? [];
  return place === undefined ? escaped(line) : `<code>${escaped(place)}</code> ${escaped(words ?? '')}`;
}

const escaped = (text: string) => text.replace(/[<>&"]/gu, (sign) => `&#${sign.codePointAt(0)};`);
