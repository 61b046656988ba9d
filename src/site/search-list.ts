/** What the search form offers in its lists, in a language. */
import type { SearchList } from '../model/search-list.ts';
import { shorten } from '../model/text.ts';
import { catalogue } from './catalogue.ts';
import type { localsIn } from './languages.ts';

/** How many letters of a group's title tell it from others. */
const enough = 60;

/** Documents and their groups in the order of the documents, and the agencies that lead a task in the order of their names. */
export function searchList({ words, localize, langOfWords, inNameOrder }: ReturnType<typeof localsIn>): SearchList {
  const documents = catalogue.documents.map(localize);
  const leads = catalogue.agencies.filter(({ id }) => catalogue.loadOf(id).leads.length > 0);
  return {
    document: documents.map(({ id, shortName }) => ({ id, name: shortName })),
    group: documents.flatMap((document) =>
      catalogue.contentsOf(document.id).groups.map((group) => ({
        id: group.id,
        name: `${words.record.group(group.id)}. ${shorten(localize(group).title, enough)}`,
        lang: langOfWords(group, 'title'),
        within: document.shortName,
      })),
    ),
    lead: inNameOrder(leads, (one) => one)
      .map(localize)
      .map(({ id, name }) => ({ id, name })),
  };
}
