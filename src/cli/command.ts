/**
 * Runs a command and sets the exit code it returns. What nobody foresaw is told in one Russian sentence without a
 * stack trace; `VSOKO_TRACE=1` adds the trace for a developer.
 */
export async function command(run: () => Promise<number>): Promise<void> {
  // Whoever reads the output may stop early (`| head`); that is no fault of the command.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  try {
    process.exitCode = await run();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    process.stderr.write(
      `\nПрограмма остановилась, потому что встретила то, чего не ждала. Сайт не обновлён, на нём прежние отчёты.\n` +
        `Что сделать: сообщите разработчику код и этот текст: ${message} [ПРГ-01]\n`,
    );
    if (process.env['VSOKO_TRACE'] === '1' && error instanceof Error) {
      process.stderr.write(`${error.stack ?? ''}\n`);
    }
    process.exitCode = 1;
  }
}
