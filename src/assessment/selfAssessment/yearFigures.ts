import { order1324 } from '../../catalogue/order1324.ts';
import type { OrderLine } from '../../catalogue/order1324/orderLine.ts';
import { yearOf } from '../../ingest/selfAssessment/cutToYear.ts';
import type { EnteredLine } from '../../ingest/selfAssessment/enteredLine.ts';
import {
  countedLine,
  sourcesOf,
  termsOf,
  type CountedFigure,
  type YearInput,
} from './countedLine.ts';
import type { LineValue, YearFigures } from './lineFigure.ts';

/** Calendar years in which a half-year with files ended, and those that the school has a folder for; ascending. */
export function reportYears({
  school,
  facts,
  yearFolders,
}: Pick<YearInput, 'school' | 'facts' | 'yearFolders'>): readonly number[] {
  const ended = school.terms
    .filter(({ id }) => facts.files.some(({ file }) => file.startsWith(`data/${id}/`)))
    .map(({ to }) => yearOf(to));
  const years = new Set([...ended, ...yearFolders.map(({ year }) => year)]);
  return [...years].sort((a, b) => a - b);
}

/**
 * All lines of приказ 1324 for a calendar year. What the tables give wins over what the school entered, unless the
 * school's line has a note that says why it differs; a sum with a part that the school entered is no such table. A line
 * that neither gives is `absent`.
 */
export function yearFigures(year: number, input: YearInput): YearFigures {
  const entered = enteredIn(year, input);
  const values = new Map<string, LineValue>();
  const lines = order1324(year);
  const take = (line: OrderLine, counted: CountedFigure | undefined): void => {
    values.set(line.number, valueOf(line.number, counted, entered.get(line.number)));
  };
  for (const line of lines) take(line, countedLine(line, year, input));
  for (const line of lines) {
    if (line.source.from !== 'parts') continue;
    const { lines: parts } = line.source;
    // Shares that the school has rounded don't add up to the one it took of the whole: its own sum stands.
    const isEntered =
      entered.has(line.number) && parts.some((part) => values.get(part)?.origin === 'school');
    take(line, isEntered ? undefined : sumOfParts(parts, line.whole, values, input));
  }
  const last = termsOf(year, input).at(-1)?.to;
  const end = `${year}-12-31`;
  return {
    year,
    lines: [...values.values()],
    ...(last === undefined ? {} : { until: last < end ? last : end }),
    graduates: graduatesIn(year, input),
  };
}

/** Counted beside a share of graduates, in the first half-year that ended in the year: exams are in the spring. */
function graduatesIn(year: number, input: YearInput): NonNullable<YearFigures['graduates']> {
  const spring = termsOf(year, input).find(({ to }) => yearOf(to) === year);
  const counted = order1324(year).flatMap(({ number, graduates }) => {
    const among = input.termLines.find(
      (one) => one.term === spring?.id && one.year === year && one.line === number,
    )?.among?.found;
    return graduates === undefined || among === undefined || 'absence' in among
      ? []
      : [{ graduates, total: among.total }];
  });
  return Object.fromEntries(
    counted.flatMap(({ graduates, total }) =>
      total.kind === 'amounts' && total.of > 0 ? [[graduates, total.of] as const] : [],
    ),
  );
}

/** What the school entered for a year, by line. */
export function enteredIn(
  year: number,
  { yearFolders }: Pick<YearInput, 'yearFolders'>,
): ReadonlyMap<string, EnteredLine> {
  return yearFolders.find((one) => one.year === year)?.entered ?? new Map<string, EnteredLine>();
}

function valueOf(
  line: string,
  counted: CountedFigure | undefined,
  entered: EnteredLine | undefined,
): LineValue {
  if (entered !== undefined && (counted === undefined || entered.note !== undefined)) {
    const { file, row } = entered.place;
    const { figure, note } = entered;
    return {
      origin: 'school',
      line,
      figure,
      place: { file, row },
      ...(note === undefined ? {} : { note }),
    };
  }
  return counted === undefined ? { origin: 'absent', line } : { origin: 'data', line, ...counted };
}

/**
 * Lines that have nobody in common, together; `undefined` where one of them has no figure.
 * @param of line whose persons the share is taken of, where the parts have no whole of their own.
 */
function sumOfParts(
  lines: readonly string[],
  of: string | undefined,
  values: ReadonlyMap<string, LineValue>,
  { facts }: YearInput,
): CountedFigure | undefined {
  let [n, share] = [0, 0];
  const wholes = new Set<number | undefined>();
  const files: string[] = [];
  for (const line of lines) {
    const value = values.get(line);
    if (value === undefined || value.origin === 'absent') return undefined;
    const { figure } = value;
    if (figure.kind !== 'persons-share') return undefined;
    n += figure.n;
    share += figure.share;
    wholes.add(figure.whole);
    files.push(
      ...(value.origin === 'data'
        ? value.provenance.sources.map(({ file }) => file)
        : [value.place.file]),
    );
  }
  const [own] = wholes;
  const whole = wholes.size === 1 && own !== undefined ? own : personsOf(values.get(of ?? ''));
  return {
    figure: {
      kind: 'persons-share',
      n,
      ...(whole === undefined || whole < n || whole === 0
        ? { share }
        : { share: n / whole, whole }),
    },
    provenance: {
      method: `Сумма показателей ${lines.join(' и ')}: одни и те же люди в оба не входят.`,
      sources: sourcesOf(files, facts.files),
    },
  };
}

function personsOf(value: LineValue | undefined): number | undefined {
  if (value === undefined || value.origin === 'absent') return undefined;
  return value.figure.kind === 'persons' ? value.figure.n : undefined;
}
