import type { Condition } from '../model.ts';
import { educatorsOfTerm } from '../staffRows.ts';
import type { OrderLine } from './orderLine.ts';
import { shareTitle } from './orderLine.ts';

const EDUCATORS = 'педагогических работников';
const EVERYBODY = 'педагогических и административно-хозяйственных работников';
const HIGHER = ['highest', 'methodist', 'mentor'];

/** Who works at the end of the calendar year: also those whom a later date of the same table has leaving. */
function workingAtEnd(year: number): Condition {
  return { not: { column: 'left_at', between: [undefined, `${year}-12-31`] } };
}

/** 1.24–1.34: who teaches at the end of the calendar year. */
export function staffLines(year: number): readonly OrderLine[] {
  const everybody = [workingAtEnd(year)];
  const educators = [...educatorsOfTerm, ...everybody];

  function shareOf(
    of: readonly Condition[],
    number: string,
    title: string,
    that: readonly Condition[],
  ): OrderLine {
    return {
      number,
      title,
      unit: 'человек/%',
      kind: 'persons-share',
      source: {
        from: 'tables',
        cut: 'year-end',
        measure: { kind: 'share-of-rows', table: 'staff', of, that },
      },
      ...(of === educators ? { whole: '1.24' } : {}),
    };
  }
  const part = (number: string, title: string, ...that: readonly Condition[]) =>
    shareOf(educators, number, title, that);
  const titled = (number: string, who: string, ...that: readonly Condition[]) =>
    part(number, shareTitle(`${EDUCATORS}${who}`, EDUCATORS), ...that);
  const sum = (number: string, title: string, lines: readonly string[]): OrderLine => ({
    number,
    title: `${title}:`,
    unit: 'человек/%',
    kind: 'persons-share',
    source: { from: 'parts', lines },
    whole: '1.24',
  });

  return [
    {
      number: '1.24',
      title: 'Общая численность педагогических работников, в том числе:',
      unit: 'человек',
      kind: 'persons',
      source: {
        from: 'tables',
        cut: 'year-end',
        measure: { kind: 'count', of: { table: 'staff', rows: 'all', where: educators } },
      },
    },
    titled('1.25', ', имеющих высшее образование', { column: 'education', is: 'higher' }),
    titled(
      '1.26',
      ', имеющих высшее образование педагогической направленности (профиля)',
      { column: 'education', is: 'higher' },
      { column: 'pedagogical', is: true },
    ),
    titled('1.27', ', имеющих среднее профессиональное образование', {
      column: 'education',
      is: 'vocational',
    }),
    titled(
      '1.28',
      ', имеющих среднее профессиональное образование педагогической направленности (профиля)',
      { column: 'education', is: 'vocational' },
      { column: 'pedagogical', is: true },
    ),
    {
      ...sum(
        '1.29',
        `${shareTitle(`${EDUCATORS}, которым по результатам аттестации присвоена квалификационная категория`, EDUCATORS)}, в том числе`,
        ['1.29.1', '1.29.2'],
      ),
      note: '«Педагог-методист» и «педагог-наставник» считаются с высшей категорией: их присваивают тем, у кого она есть.',
    },
    part('1.29.1', 'Высшая', { column: 'category', oneOf: HIGHER }),
    part('1.29.2', 'Первая', { column: 'category', is: 'first' }),
    {
      ...sum(
        '1.30',
        `Численность/удельный вес численности ${EDUCATORS} в общей численности ${EDUCATORS}, педагогический стаж работы которых составляет`,
        ['1.30.1', '1.30.2'],
      ),
      note: 'Стаж записан полными годами: «до 5 лет» — 4 и меньше, «свыше 30 лет» — 30 и больше.',
    },
    part('1.30.1', 'До 5 лет', { column: 'experience', atMost: 4 }),
    part('1.30.2', 'Свыше 30 лет', { column: 'experience', atLeast: 30 }),
    titled('1.31', ' в возрасте до 30 лет', { column: 'age', atMost: 29 }),
    titled('1.32', ' в возрасте от 55 лет', { column: 'age', atLeast: 55 }),
    shareOf(
      everybody,
      '1.33',
      shareTitle(
        `${EVERYBODY}, прошедших за последние 5 лет повышение квалификации/профессиональную переподготовку по профилю педагогической деятельности или иной осуществляемой в образовательной организации деятельности`,
        EVERYBODY,
      ),
      [{ column: 'last_training', between: [`${year - 5}-12-31`, `${year}-12-31`] }],
    ),
    shareOf(
      everybody,
      '1.34',
      shareTitle(
        `${EVERYBODY}, прошедших повышение квалификации по применению в образовательном процессе федеральных государственных образовательных стандартов`,
        EVERYBODY,
      ),
      [{ column: 'fgos_training', is: true }],
    ),
  ];
}
