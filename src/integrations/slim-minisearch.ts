/**
 * Leaves out of MiniSearch what this site never calls. MiniSearch is one class, and no bundler drops methods of a class:
 * half of its bytes would be for removing, saving and loading.
 */
import type { ViteUserConfig } from 'astro';

type Plugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;

/** By class. Entries are only added and searched. */
const unused: Readonly<Record<string, readonly string[]>> = {
  SearchableMap: ['clear', 'delete', 'forEach', 'keys', 'values', 'size', 'update', 'from', 'fromObject'],
  MiniSearch: [
    ...['addAllAsync', 'remove', 'removeAll', 'discard', 'discardAll', 'replace', 'removeTerm', 'removeFieldLength'],
    ...['warnDocumentChanged', 'vacuum', 'conditionalVacuum', 'performVacuuming', 'vacuumConditionsMet'],
    ...['maybeAutoVacuum', 'isVacuuming', 'dirtCount', 'dirtFactor', 'documentCount', 'termCount', 'has'],
    ...['getStoredFields', 'autoSuggest', 'toJSON', 'loadJSON', 'loadJSONAsync', 'loadJS', 'loadJSAsync'],
    ...['instantiateMiniSearch', 'getDefault', 'executeWildcardQuery'],
  ],
};

const file = /\/minisearch\/dist\/es\/index\.js$/;

/** For the build only; tests and development use the whole of it. */
export function slimMinisearch(): Plugin {
  return {
    name: 'slim-minisearch',
    apply: 'build',
    transform: {
      filter: { id: file },
      handler(code) {
        return { code: withoutMethods(code, this.parse(code)), map: null };
      },
    },
  };
}

/** The parts of a syntax tree that this reads. Places count characters. */
interface Program {
  readonly body: readonly Node[];
}
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The code without the methods of the table.
 * @throws Error where one of them is not there: another version wants another table
 */
export function withoutMethods(code: string, program: Program): string {
  const cuts = Object.entries(unused).flatMap(([name, methods]) => {
    const members = membersOf(program, name);
    return methods.map((method) => {
      const member = members.find(({ key }) => key?.name === method);
      if (!member) throw new Error(`MiniSearch: class ${name} has no method ${method}. Take it out of the table.`);
      return member;
    });
  });
  return cuts
    .sort((a, b) => b.start - a.start)
    .reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), code);
}

type Member = Node & { readonly key?: { readonly name?: string } };
type Class = Node & { readonly id?: { readonly name?: string }; readonly body: { readonly body: readonly Member[] } };

const isClass = (node: Node): node is Class => node.type === 'ClassDeclaration';

const membersOf = ({ body }: Program, name: string): readonly Member[] =>
  body.filter(isClass).find(({ id }) => id?.name === name)?.body.body ?? [];
