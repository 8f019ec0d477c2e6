/** What a measured child process says about itself. */
export interface Run {
  readonly rows: number;
  /** Wall time of the work, modules loaded. */
  readonly seconds: number;
  readonly peakMiB: number;
}

/** Prints the run as the last line of a child's output. */
export function reportRun(rows: number, from: number): void {
  const run: Run = {
    rows,
    seconds: (performance.now() - from) / 1000,
    // Linux gives kibibytes; macOS gives bytes, which no ratio here depends on.
    peakMiB: process.resourceUsage().maxRSS / 1024,
  };
  process.stdout.write(`${JSON.stringify(run)}\n`);
}
