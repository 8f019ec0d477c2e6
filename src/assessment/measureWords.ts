import type { Amount, Condition, Measure, RowNumber, SurveyItem } from '../catalogue/model.ts';
import { conditionWords } from './conditionWords.ts';
import { outsideWords } from './objectivity/outsideWords.ts';
import type { Titles } from './titles.ts';

type MeasureOf<K extends Measure['kind']> = Extract<Measure, { kind: K }>;
type Where = readonly Condition[] | undefined;

const SUBSTANTIVE = '«Затрудняюсь ответить» и пропуски не считаются.';
/** Андреев's «трудно сказать» is a point of the scale, not a refusal to answer. */
const MIDPOINT = 'Середина шкалы — тоже ответ, она считается.';

function tableWords(table: string, where: Where, titles: Titles): string {
  const filter = conditionWords(where, table, titles);
  return `таблицы «${titles.table(table)}»${filter === '' ? '' : `, где ${filter}`}`;
}

function amountWords(amount: Amount, titles: Titles): string {
  const { table, where } = amount;
  const of = tableWords(table, where, titles);
  const column = (name: string): string => `«${titles.column(table, name)}»`;
  if ('rows' in amount) return `число строк ${of}`;
  if ('sum' in amount) return `сумма столбца ${column(amount.sum)} ${of}`;
  if ('distinct' in amount) return `число разных значений столбца ${column(amount.distinct)} ${of}`;
  const [first, second] = amount.pairs;
  return `число разных пар значений столбцов ${column(first)} и ${column(second)} ${of}`;
}

function rowNumberWords(of: RowNumber, table: string, titles: Titles): string {
  const column = (name: string): string => `«${titles.column(table, name)}»`;
  if ('column' in of) return `столбца ${column(of.column)}`;
  if ('daysFrom' in of)
    return `числа дней от даты ${column(of.daysFrom)} до даты ${column(of.daysTo)}`;
  return `числа часов от времени ${column(of.hoursFrom)} до времени ${column(of.hoursTo)}`;
}

function itemsWords(items: readonly SurveyItem[], titles: Titles): string {
  const bySurvey = Map.groupBy(items, ({ survey }) => survey);
  return [...bySurvey]
    .map(([survey, asked]) => {
      const names = asked.map(({ question }) => question);
      const title = titles.survey(survey);
      return title === undefined
        ? `${undefinedSurvey(survey)}; имена вопросов: ${names.join(', ')}`
        : `анкета «${title}»: ${names.map((name) => questionWords(survey, name, titles)).join(', ')}`;
    })
    .join('; ');
}

/** An id alone tells nobody what was asked: it is said why there is no title, and where one would come from. */
function undefinedSurvey(survey: string): string {
  return `анкета, описания которой у школы нет (файл surveys/${survey}.json)`;
}

function questionWords(survey: string, name: string, titles: Titles): string {
  const title = titles.question(survey, name);
  return title === undefined ? `вопрос ${name}, которого в анкете нет` : `«${title}»`;
}

function shareOfRows({ table, of, that }: MeasureOf<'share-of-rows'>, titles: Titles): string {
  const among = conditionWords(of, table, titles);
  const share = `Доля строк ${tableWords(table, that, titles)}`;
  return among === '' ? `${share}, среди всех строк.` : `${share}, среди строк, где ${among}.`;
}

function quotient(
  part: string,
  whole: string,
  table: string,
  where: Where,
  titles: Titles,
): string {
  const [top, bottom] = [titles.column(table, part), titles.column(table, whole)];
  return `Сумма столбца «${top}», делённая на сумму столбца «${bottom}» ${tableWords(table, where, titles)}.`;
}

function weightedShare(measure: MeasureOf<'weighted-share'>, titles: Titles): string {
  const { table, column, where } = measure;
  const weights = Object.entries(measure.weights)
    .map(([value, weight]) => [Number(value), String(weight).replace('.', ',')] as const)
    .sort(([a], [b]) => b - a)
    .map(([value, weight]) => `${titles.option(table, column, value)} — ${weight}`);
  const of = tableWords(table, where, titles);
  return `Среднее весов столбца «${titles.column(table, column)}» ${of}: ${weights.join('; ')}. Другие значения не считаются.`;
}

/** A factor below 1 is easier read as what it divides by: 1 / 45. */
function timesWords(per: number): string {
  const [verb, factor] = per > 1 ? ['умножен', per] : ['разделён', 1 / per];
  return `${verb} на ${String(Number(factor.toPrecision(9))).replace('.', ',')}`;
}

function ratioWords({ of, to, per }: MeasureOf<'ratio'>, titles: Titles): string {
  const times = per === 1 ? '' : ` Результат ${timesWords(per)}.`;
  return `Что делим: ${amountWords(of, titles)}. На что делим: ${amountWords(to, titles)}.${times}`;
}

function spreadWords({ statistic, table, where }: MeasureOf<'parallel-spread'>, titles: Titles) {
  const spread =
    statistic === 'range'
      ? 'разница между наибольшим и наименьшим средним процентом выполнения по классам'
      : 'доля дисперсии процента выполнения, которая приходится на различия между классами (η²)';
  return `Для каждой работы, которую писали хотя бы два класса параллели, — ${spread}; затем среднее по работам. Строки ${tableWords(table, where, titles)}.`;
}

function answerShare({ items, values }: MeasureOf<'answer-share'>, titles: Titles): string {
  const first = items[0];
  const answers = values.map((value) =>
    first === undefined ? '' : `«${titles.answer(first.survey, first.question, value)}»`,
  );
  return `Доля ответов ${answers.join(', ')} среди содержательных ответов (${itemsWords(items, titles)}). ${SUBSTANTIVE}`;
}

/** The formula of a measure with its filter in Russian sentences, without how sure the value is. */
export function measureWords(measure: Measure, titles: Titles): string {
  switch (measure.kind) {
    case 'share-of-rows':
      return shareOfRows(measure, titles);
    case 'share-of-counts':
      return quotient(measure.part, measure.whole, measure.table, measure.where, titles);
    case 'share-of-maximum':
      return quotient(measure.points, measure.maximum, measure.table, measure.where, titles);
    case 'weighted-share':
      return weightedShare(measure, titles);
    case 'mean':
    case 'median': {
      const name = measure.kind === 'mean' ? 'Среднее' : 'Медиана';
      const number = rowNumberWords(measure.of, measure.table, titles);
      return `${name} ${number} ${tableWords(measure.table, measure.where, titles)}.`;
    }
    case 'ratio':
      return ratioWords(measure, titles);
    case 'count': {
      const amount = amountWords(measure.of, titles);
      return `${amount.charAt(0).toUpperCase()}${amount.slice(1)}.`;
    }
    case 'parallel-spread':
      return spreadWords(measure, titles);
    case 'entered':
      return `Значение внесла школа в таблицу «${titles.table('values')}»: числитель, делённый на знаменатель, или готовое число.`;
    case 'top-two-box':
      return `Доля положительных ответов (4 и 5 из пяти, на короткой шкале — высших) среди содержательных (${itemsWords(measure.items, titles)}). ${SUBSTANTIVE}`;
    case 'answer-share':
      return answerShare(measure, titles);
    case 'scale-mean':
      return `Сумма баллов всех ответов, делённая на число ответов; шкала приведена к 0…${measure.max} (${itemsWords(measure.items, titles)}). ${MIDPOINT} ${SUBSTANTIVE}`;
    case 'index':
      return `(Среднее − минимум) / (максимум − минимум) по всем ответам (${itemsWords(measure.items, titles)}). ${MIDPOINT} ${SUBSTANTIVE}`;
    case 'nps':
      return `NPS: доля выбравших 9 и 10 минус доля выбравших от 0 до 6, в процентах, от −100 до 100 (${itemsWords(measure.items, titles)}). ${SUBSTANTIVE} Это не показатель НОК 5.1: тот — доля ответов «да».`;
    case 'coverage': {
      const surveys = measure.surveys.map((id) => {
        const title = titles.survey(id);
        return title === undefined ? undefinedSurvey(id) : `«${title}»`;
      });
      return `Число принятых анкет, делённое на число тех, кого спрашивали (school.yaml): ${surveys.join(', ')}.`;
    }
    case 'outside-works':
      return outsideWords(measure.statistic);
  }
}
