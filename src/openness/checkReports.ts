import { formatCount, formatDate } from '../kit/format.ts';
import { unchecked, verdict, type Finding } from './finding.ts';
import { findReports, type SiteReport } from './reports.ts';
import type { SiteUnderCheck } from './siteUnderCheck.ts';
import { listAddresses } from './words.ts';

const KEPT_YEARS = 3;
const MOST_CLICKS = 2;

/** The last calendar year whose report must be there on a day: by 20 April it is the year before. */
export function dueYear(today: string): number {
  const year = Number(today.slice(0, 4));
  return today.slice(5) > '04-20' ? year - 1 : year - 2;
}

function addressesOf(reports: readonly SiteReport[]): string {
  return listAddresses(reports.map(({ address }) => address));
}

function checkPublished(latest: readonly SiteReport[]): Finding {
  const code = 'report.published';
  const where = addressesOf(latest);
  return latest.some(({ opens }) => opens === true)
    ? verdict(code, true, 'отчёт открывается', where)
    : unchecked(
        code,
        'ссылка ведёт на другой сайт, программа его не открывает: откройте её сами',
        where,
      );
}

function checkDate(latest: readonly SiteReport[], year: number): Finding {
  const code = 'report.on-time';
  const last = `${year + 1}-04-20`;
  const dates = latest.flatMap(({ date }) => date ?? []).sort();
  const [date] = dates;
  if (date !== undefined) {
    return verdict(
      code,
      date <= last,
      `отчёт за ${year} год размещён ${formatDate(date)} года`,
      addressesOf(latest),
    );
  }
  const [changed] = latest.flatMap(({ lastModified }) => lastModified ?? []).sort();
  if (changed !== undefined && changed <= last && changed > `${year}-12-31`) {
    return verdict(
      code,
      true,
      `файл не изменялся с ${formatDate(changed)} года`,
      addressesOf(latest),
    );
  }
  return unchecked(
    code,
    'день размещения нигде не написан: допишите его рядом со ссылкой',
    addressesOf(latest),
  );
}

function checkText(latest: readonly SiteReport[]): Finding {
  const code = 'report.text';
  const where = addressesOf(latest);
  if (latest.some(({ text }) => text === 'text'))
    return verdict(code, true, 'текст читается', where);
  return latest.some(({ text }) => text === 'no-text')
    ? verdict(code, false, 'в файле только картинки страниц', where)
    : unchecked(code, 'файла программа не прочитала: откройте его и скопируйте абзац', where);
}

function checkClicks(latest: readonly SiteReport[]): Finding {
  const code = 'report.clicks';
  const clicks = latest.flatMap((report) => report.clicks ?? []).sort((a, b) => a - b)[0];
  const where = addressesOf(latest);
  if (clicks === undefined)
    return verdict(code, false, 'с главной страницы до отчёта не дойти', where);
  const words = formatCount(clicks, ['щелчок', 'щелчка', 'щелчков']);
  return {
    ...verdict(code, clicks <= MOST_CLICKS, `от главной страницы ${words}`, where),
    number: clicks,
  };
}

/** Of the wanted years, those whose only document is the report of a later one of them. */
function repeatedYears(
  reports: readonly SiteReport[],
  wanted: readonly number[],
): readonly number[] {
  const taken = new Set<string>();
  return wanted.filter((year) => {
    const own = reports.filter((report) => report.year === year).map(({ address }) => address);
    const repeated = own.length > 0 && own.every((address) => taken.has(address));
    for (const address of own) taken.add(address);
    return repeated;
  });
}

function checkYears(reports: readonly SiteReport[], due: number): Finding {
  const wanted = Array.from({ length: KEPT_YEARS }, (_, back) => due - back);
  const repeated = repeatedYears(reports, wanted);
  const years = [...new Set(reports.flatMap(({ year }) => year ?? []))]
    .filter((year) => !repeated.includes(year))
    .sort((a, b) => b - a);
  const absent = wanted.filter((year) => !years.includes(year));
  const found =
    absent.length === 0
      ? `есть за ${years.join(', ')}`
      : `нет отчётов за ${absent.join(', ')}` +
        (repeated.length === 0
          ? ''
          : ` (ссылка за ${repeated.join(', ')} ведёт на отчёт другого года)`);
  const where = addressesOf(reports);
  return { ...verdict('report.years', absent.length === 0, found, where), number: years.length };
}

/** The report on self-assessment: there, in time, near, readable; those of the last years kept. */
export function checkReports(site: SiteUnderCheck): readonly Finding[] {
  const all = findReports(site);
  const open = all.filter(({ opens }) => opens !== false);
  const due = dueYear(site.today);
  if (open.length === 0) {
    const found = all.length === 0 ? 'отчёт не найден' : 'ссылка на отчёт не открывается';
    return [
      ...['published', 'on-time', 'clicks', 'text'].map((name) =>
        verdict(`report.${name}`, false, found, addressesOf(all)),
      ),
      { ...verdict('report.years', false, found), number: 0 },
      unchecked('report.signed', found),
      verdict('fresh.report', false, found),
    ];
  }
  const year = open[0]?.year;
  const latest = open.filter((report) => report.year === year);
  const fresh =
    year === undefined
      ? unchecked('fresh.report', 'неясно, за какой год отчёт: назовите год в тексте ссылки')
      : verdict(
          'fresh.report',
          year >= due,
          `последний отчёт — за ${year} год`,
          addressesOf(latest),
        );
  return [
    checkPublished(latest),
    year === undefined
      ? unchecked('report.on-time', 'неясно, за какой год отчёт: назовите год в тексте ссылки')
      : checkDate(latest, year),
    checkYears(open, due),
    checkClicks(latest),
    checkText(latest),
    latest.some(({ signed }) => signed)
      ? verdict(
          'report.signed',
          true,
          'сказано, что отчёт утверждён или подписан',
          addressesOf(latest),
        )
      : unchecked(
          'report.signed',
          'подписи не видно: простая подпись может стоять и в другом месте',
          addressesOf(latest),
        ),
    fresh,
  ];
}
