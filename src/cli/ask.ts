/** Questions to whoever sits at the terminal. */
import process from 'node:process';
import { createInterface } from 'node:readline/promises';

/** Whether somebody can be asked. */
export const canAsk = (): boolean => process.stdin.isTTY === true;

/** The answer to a question, without blanks around it. */
export async function ask(question: string): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(question);
  terminal.close();
  return answer.trim();
}

/** Whether a question is answered with yes; anything else is no. */
export async function askYes(question: string): Promise<boolean> {
  return /^y(?:es)?$/iu.test(await ask(`${question} [y/N] `));
}
