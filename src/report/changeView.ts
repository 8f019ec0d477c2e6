import type { Change } from '../assessment/measurement.ts';
import type { Indicator } from '../catalogue/model.ts';
import type { ChangeView } from './view.ts';
import { differenceText } from './valueText.ts';
import { pValueText } from './pValueText.ts';

const NOTHING: Readonly<Record<Extract<Change, { kind: 'none' }>['reason'], string>> = {
  'first-term': 'первое полугодие, сравнить не с чем',
  'no-previous': 'за прошлое полугодие значения нет',
  'no-value': 'сравнивать нечего',
  'not-shown': 'скрыто: значение одного из полугодий не показано',
};

/** «выросло на 3 п. п.», «стало «да»»: a proven or counted change as the end of a sentence. */
export function movedWords(indicator: Indicator, { text, words }: ChangeView): string {
  return indicator.value === 'yes-no' ? words : `${words} на ${text.replace(/^[+−]/, '')}`;
}

/** Why two terms are not subtracted. */
export const BROKEN_WORDS: Readonly<Record<Extract<Change, { kind: 'broken' }>['reason'], string>> =
  {
    wording: 'вопрос изменён, сравнивать нельзя',
  };

function qualityOf(indicator: Indicator, verdict: 'up' | 'down'): ChangeView['quality'] {
  if (indicator.direction === 'target') return 'neutral';
  return indicator.direction === verdict ? 'better' : 'worse';
}

/** «от +0,4 до +5,8 п. п.; p = 0,023; q = 0,041». A census and a statistic without an interval have none. */
function testText(
  indicator: Indicator,
  { interval, test }: Extract<Change, { kind: 'difference' }>,
): string | undefined {
  if (interval === undefined || test === undefined) return undefined;
  const [low, high] = [interval.low, interval.high].map((end) => differenceText(indicator, end));
  return `95\u00A0% интервал от ${low} до ${high}; p\u00A0${pValueText(test.p)}; q\u00A0${pValueText(test.q)}`;
}

/** The change since the previous term in words and sign; unproven changes carry no direction. */
export function changeView(indicator: Indicator, change: Change): ChangeView {
  if (change.kind === 'none') {
    return { text: '—', words: NOTHING[change.reason], direction: 'none', quality: 'neutral' };
  }
  if (change.kind === 'broken') {
    return { text: '—', words: BROKEN_WORDS[change.reason], direction: 'none', quality: 'neutral' };
  }
  const test = testText(indicator, change);
  return { ...verdictView(indicator, change), ...(test === undefined ? {} : { test }) };
}

function verdictView(
  indicator: Indicator,
  change: Extract<Change, { kind: 'difference' }>,
): ChangeView {
  const text = differenceText(indicator, change.difference);
  const yesNo = indicator.value === 'yes-no';
  switch (change.verdict) {
    case 'up': {
      const words = yesNo ? 'стало «да»' : 'выросло';
      return { text, words, direction: 'up', quality: qualityOf(indicator, 'up') };
    }
    case 'down': {
      const words = yesNo ? 'стало «нет»' : 'снизилось';
      return { text, words, direction: 'down', quality: qualityOf(indicator, 'down') };
    }
    case 'same':
      return { text, words: 'без изменений', direction: 'flat', quality: 'neutral' };
    case 'untested':
      return { text, words: 'без проверки: интервала нет', direction: 'flat', quality: 'neutral' };
    case 'unproven':
      return { text, words: 'изменение не доказано', direction: 'flat', quality: 'neutral' };
  }
}
