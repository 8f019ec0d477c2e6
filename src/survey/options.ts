import type { Element, Item } from './definition.ts';
import type { Option } from './survey.ts';

/** More options than this is a mistake of the definition (a scale up to a million). */
export const mostOptions = 200;

/** Values of SurveyJS and of our surveys that stand for «no opinion» in any question. */
const noOpinion = new Set<unknown>(['hard', 'skip', 'dontknow', 'refused']);
const noOpinionTitle = /^(затрудня|не сталкива|не хочу отвечать|не могу оценить|отказываюсь)/u;

/**
 * The options of an element in the order of the definition, up to one more than `mostOptions`.
 * None where it has none or takes them from elsewhere.
 */
export function toItems(element: Element): readonly Item[] {
  if (element.type === 'rating') return ratingItems(element);
  if (element.type === 'matrix') return element.columns;
  if (element.type === 'boolean') {
    return [
      { value: element.valueFalse, text: element.labelFalse },
      { value: element.valueTrue, text: element.labelTrue },
    ];
  }
  return [
    ...element.choices,
    ...(element.showNoneItem ? [{ value: 'none', text: element.noneText }] : []),
    ...(element.showRefuseItem ? [{ value: 'refused', text: element.refuseText }] : []),
    ...(element.showDontKnowItem ? [{ value: 'dontknow', text: element.dontKnowText }] : []),
  ];
}

function ratingItems(element: Element): readonly Item[] {
  if (element.rateValues.length > 0) return element.rateValues;
  const { rateMin, rateStep, rateCount } = element;
  const top = element.rateMax ?? rateMin + (rateCount - 1) * rateStep;
  const steps = Math.min(Math.floor((top - rateMin) / rateStep), mostOptions);
  return Array.from({ length: Math.max(0, steps + 1) }, (_, step) => {
    // Steps of 0.1 would otherwise give 1.2000000000000002.
    const value = Number((rateMin + step * rateStep).toFixed(6));
    const ends =
      step === 0
        ? element.minRateDescription
        : step === steps
          ? element.maxRateDescription
          : undefined;
    return { value, text: ends ?? String(value) };
  });
}

/**
 * Options of a scale, lowest first and hard-to-say last, with points 0…1 by their numbers (turned where the item is
 * worded in reverse) and the satisfied marked: the best two of four and more, the best one of a shorter scale.
 * An item without a number is no point of a scale, so it is hard-to-say («не сталкивались»).
 * `undefined`: fewer than two numbers, so it is no scale.
 */
export function toScale(items: readonly Item[], reverse: boolean): readonly Option[] | undefined {
  const points = items
    .flatMap((item) => {
      const number = isNoOpinion(item) ? undefined : toNumber(item.value);
      return number === undefined ? [] : [{ item, number }];
    })
    .sort((a, b) => a.number - b.number);
  const [lowest, highest] = [points[0], points.at(-1)];
  if (lowest === undefined || highest === undefined || lowest.number === highest.number)
    return undefined;

  const range = highest.number - lowest.number;
  const onScale = points.map(({ item, number }, position): Option => {
    const score = reverse ? (highest.number - number) / range : (number - lowest.number) / range;
    const fromTop = reverse ? position : points.length - 1 - position;
    const positive = fromTop < 2 && score > 0.5;
    return { value: item.value, title: item.text, kind: 'substantive', score, positive };
  });
  const aside = items.filter((item) => !points.some((point) => point.item === item));
  return [...onScale, ...aside.map((item): Option => toOption(item, true))];
}

/** Plain options in the order of the definition, hard-to-say last. */
export function toPlain(items: readonly Item[]): readonly Option[] {
  const options = items.map((item) => toOption(item, isNoOpinion(item)));
  return [
    ...options.filter((option) => option.kind === 'substantive'),
    ...options.filter((option) => option.kind === 'hard-to-say'),
  ];
}

function toOption(item: Item, aside: boolean): Option {
  return { value: item.value, title: item.text, kind: aside ? 'hard-to-say' : 'substantive' };
}

function isNoOpinion(item: Item): boolean {
  return noOpinion.has(item.value) || noOpinionTitle.test(item.text.toLowerCase());
}

function toNumber(value: Item['value']): number | undefined {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && /^-?\d+(\.\d+)?$/u.test(value) ? Number(value) : undefined;
}
