/** Which kinds of output a task is to bring about. */
import { fold } from '../../model/fold.ts';
import type { OutputType } from '../../model/output-type.ts';

/**
 * The kinds of an expected output, by the words of content/output-types.yaml.
 * @param outputText the output as stated; '' where the cell is blank
 * @returns ids of kinds; `other` where none fits, `unstated` where the text is blank
 */
export function outputTypesOf(outputText: string, types: readonly OutputType[]): string[] {
  if (outputText === '') return ['unstated'];
  const text = fold(outputText);
  const found = types.filter((type) => type.words.some((word) => text.includes(fold(word)))).map((type) => type.id);
  return found.length > 0 ? found : ['other'];
}
