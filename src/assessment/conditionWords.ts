import type { Condition } from '../catalogue/model.ts';
import { formatDate, plural } from '../kit/format.ts';
import type { Titles } from './titles.ts';

function conditionWord(condition: Condition, table: string, titles: Titles): string {
  if ('not' in condition) return `неверно, что ${conditionWord(condition.not, table, titles)}`;
  const { column } = condition;
  const title = `«${titles.column(table, column)}»`;
  const option = (value: string | number | boolean): string => titles.option(table, column, value);
  if ('is' in condition) return `${title} — ${option(condition.is)}`;
  if ('oneOf' in condition) {
    const options = condition.oneOf.map(option);
    const last = options.pop() ?? '';
    return `${title} — ${options.length === 0 ? last : `${options.join(', ')} или ${last}`}`;
  }
  if ('startsWith' in condition) return `${title} начинается с «${condition.startsWith}»`;
  if ('containsAny' in condition) {
    const words = condition.containsAny.map((word) => `«${word}»`);
    return `в столбце ${title} есть ${words.join(' или ')}`;
  }
  if ('atLeast' in condition) return `${title} не меньше ${option(condition.atLeast)}`;
  if ('atMost' in condition) return `${title} не больше ${option(condition.atMost)}`;
  if ('filled' in condition) return `столбец ${title} ${condition.filled ? 'заполнен' : 'пуст'}`;
  if ('notAfter' in condition) {
    return `${title} не позже, чем «${titles.column(table, condition.notAfter)}»`;
  }
  if ('between' in condition) {
    const [from, to] = condition.between;
    return from === undefined
      ? `${title} не позже ${formatDate(to)}`
      : `${title} с ${formatDate(from)} по ${formatDate(to)}`;
  }
  const years = condition.withinYears;
  return `от даты ${title} до конца полугодия не больше ${option(years)} ${plural(years, 'года', 'лет', 'лет')}`;
}

/**
 * The filter of a measure in Russian words, one condition after another: «Роль» — учитель и при этом «Стаж» не
 * меньше 5.
 * No conditions: an empty text.
 */
export function conditionWords(
  conditions: readonly Condition[] | undefined,
  table: string,
  titles: Titles,
): string {
  return (conditions ?? [])
    .map((condition) => conditionWord(condition, table, titles))
    .join(' и при этом ');
}
