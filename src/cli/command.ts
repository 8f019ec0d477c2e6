/**
 * Runs a command and sets the exit code it returns. What was typed wrong (ПРГ-02) and what nobody foresaw (ПРГ-01) is
 * told in Russian without a stack trace; `VSOKO_TRACE=1` adds the trace for a developer.
 * @param after says what a failure means for the school's site or files; asked only then.
 */
export async function command(
  run: () => Promise<number>,
  after: () => string = () => '',
): Promise<void> {
  // Whoever reads the output may stop early (`| head`); that is no fault of the command.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  try {
    process.exitCode = await run();
  } catch (error) {
    process.stderr.write(`\n${mistyped(error) ?? unforeseen(error, after())}\n`);
    if (process.env['VSOKO_TRACE'] === '1' && error instanceof Error) {
      process.stderr.write(`${error.stack ?? ''}\n`);
    }
    process.exitCode = 1;
  }
}

/** `node:util`'s own complaint about an option, in words; `undefined`: the error is another one. */
function mistyped(error: unknown): string | undefined {
  if (!(error instanceof Error && 'code' in error)) return undefined;
  if (!String(error.code).startsWith('ERR_PARSE_ARGS_')) return undefined;
  const [, option = ''] = /'([^' ]+)/.exec(error.message) ?? [];
  return (
    `После команды написано «${option}»: такого ключа у неё нет или написан он не так.\n` +
    'Что сделать: посмотрите в README, как эту команду пишут, и повторите. [ПРГ-02]'
  );
}

function unforeseen(error: unknown, after: string): string {
  const message = error instanceof Error ? error.message : String(error);
  return (
    `Программа остановилась, потому что встретила то, чего не ждала. ${after}`.trimEnd() +
    `\nЧто сделать: сообщите разработчику код и этот текст: ${message} [ПРГ-01]`
  );
}
