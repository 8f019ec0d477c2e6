/** Says why a command does nothing, and gives its exit code. */
export function refuse(words: string): number {
  process.stderr.write(`${words}\n`);
  return 1;
}
