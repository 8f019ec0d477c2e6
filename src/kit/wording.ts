/** The two sentences about a problem: what stands in the file, and what to do in Excel. */
interface Wording<Details> {
  readonly severity: 'error' | 'warning';
  readonly what: (details: Details) => string;
  readonly fix: (details: Details) => string;
}

function words<Details>(entry: Wording<Details>): Wording<Details> {
  return entry;
}

/**
 * Every sentence a deputy head reads about the files, one entry per code.
 * A code is permanent: a retired one stays here as a comment.
 */
export const wording = {
  'ОТВ-03': words<{ found: string; rule: string }>({
    severity: 'warning',
    what: ({ found, rule }) => `Записано «${found}», а ${rule}.`,
    fix: () => 'исправьте ячейку или оставьте её пустой, если ответа нет.',
  }),
};
