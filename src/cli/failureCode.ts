/** What a disk calls the failure, `ENOSPC`; `undefined`: it is no failure of a disk. */
export function failureCode(error: unknown): string | undefined {
  if (!(error instanceof Error && 'code' in error && 'syscall' in error)) return undefined;
  return String(error.code);
}
