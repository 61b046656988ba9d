/** The options and arguments of a command; an unknown one is answered with a sentence. */
import process from 'node:process';
import { type ParseArgsConfig, type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { findNearest } from '../model/nearest.ts';

/**
 * Reads the options and arguments that a command was started with. Ends the process with a sentence and code 1 where one
 * is unknown, lacks its value or is one too many.
 * @param config as `parseArgs` takes it
 * @param most how many arguments beside options the command takes; any number where left out
 */
export function readArguments<const T extends ParseArgsConfig>(
  config: T,
  most?: number,
): ReturnType<typeof parseArgs<T>> {
  try {
    const read = parseArgs(config);
    const extra = (read.positionals as readonly string[])[most ?? Number.POSITIVE_INFINITY];
    if (extra === undefined) return read;
    return refuse(`"${extra}" is one argument too many.`);
  } catch (error) {
    return refuse(sentenceOn(error as Error & { code?: string }, config.options ?? {}));
  }
}

function sentenceOn(error: Error & { code?: string }, options: ParseArgsOptionsConfig): string {
  const [, named = ''] = /'(.+?)'/su.exec(error.message) ?? [];
  const known = Object.keys(options).map((name) => `--${name}`);
  switch (error.code) {
    case 'ERR_PARSE_ARGS_UNKNOWN_OPTION': {
      const nearest = findNearest(named, known);
      const list = known.length === 0 ? 'It takes none.' : `Its options are ${known.join(', ')}.`;
      return `This command has no option ${named}. ${nearest ? `Did you mean ${nearest}? ` : ''}${list}`;
    }
    case 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL':
      return `"${named}" is one argument too many: this command takes options alone.`;
    default:
      return `${error.message.split('\n')[0]?.replace(/\.$/u, '')}.`;
  }
}

function refuse(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
