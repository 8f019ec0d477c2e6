import { createInterface } from 'node:readline/promises';

/**
 * Asks on the terminal; only «да» is yes. Where nobody sits at one, no answer comes, and that is no.
 */
export async function confirm(question: string): Promise<boolean> {
  if (!process.stdin.isTTY) return false;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(`${question} Напишите «да» или «нет»: `);
  terminal.close();
  return answer.trim().toLowerCase() === 'да';
}
