import type { AssessmentObject, Indicator } from '../catalogue/model.ts';
import { esoko, type EsokoLevel } from '../catalogue/esoko.ts';
import { normView, type NormView } from './normText.ts';
import type { SiteInput } from './siteInput.ts';
import { titleText } from './titleText.ts';
import { LEVEL_WORDS, MODE_WORDS } from './words.ts';

export interface MethodView {
  /** `<object>.<key>`: how `school.yaml` and the table of values name it. */
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly words: string;
  /** Which way is better, the mode of assessment, the level of the ЕСОКО. */
  readonly reading: string;
  readonly norm?: NormView;
  readonly note?: string;
}

export interface MethodObjectView {
  readonly slug: string;
  readonly number: string;
  readonly title: string;
  readonly aliases: readonly string[];
  readonly about: string;
  readonly indicators: readonly MethodView[];
}

export interface MethodsView {
  readonly levels: readonly EsokoLevel[];
  readonly categories: readonly {
    readonly slug: string;
    readonly number: string;
    readonly title: string;
    readonly altTitle?: string;
    readonly groups: readonly {
      readonly number: string;
      readonly title: string;
      readonly altTitle?: string;
      readonly seedParent?: string;
      readonly objects: readonly MethodObjectView[];
    }[];
  }[];
}

const DIRECTION_WORDS: Readonly<Record<Indicator['direction'], string>> = {
  up: 'чем больше, тем лучше',
  down: 'чем меньше, тем лучше',
  target: 'лучше всего — в пределах ориентира',
};

/** How an indicator is measured, in words. */
export function methodView(object: string, indicator: Indicator, words: string): MethodView {
  const { norm, level, note } = indicator;
  return {
    id: `${object}.${indicator.key}`,
    title: indicator.title,
    unit: indicator.unit,
    words,
    reading: [
      DIRECTION_WORDS[indicator.direction],
      MODE_WORDS[indicator.mode],
      ...(level === undefined ? [] : [LEVEL_WORDS[level]]),
    ].join('; '),
    ...(norm === undefined ? {} : { norm: normView(indicator, norm) }),
    ...(note === undefined ? {} : { note }),
  };
}

function objectOf(
  object: AssessmentObject,
  methods: ReadonlyMap<string, string>,
): MethodObjectView {
  return {
    slug: object.slug,
    number: object.number,
    title: titleText(object.title),
    aliases: object.aliases ?? [],
    about: object.about,
    indicators: object.indicators.map((indicator) =>
      methodView(object.slug, indicator, methods.get(`${object.slug}.${indicator.key}`) ?? ''),
    ),
  };
}

/** The whole catalogue as a methodologist reviews it. */
export function methodsView(input: SiteInput): MethodsView {
  return {
    levels: esoko,
    categories: input.categories.map((category) => ({
      slug: category.slug,
      number: category.number,
      title: titleText(category.title),
      ...(category.altTitle === undefined ? {} : { altTitle: category.altTitle }),
      groups: category.groups.map((group) => ({
        number: group.number,
        title: titleText(group.title),
        ...(group.altTitle === undefined ? {} : { altTitle: group.altTitle }),
        ...(group.seedParent === undefined ? {} : { seedParent: group.seedParent }),
        objects: group.objects.map((object) => objectOf(object, input.methods)),
      })),
    })),
  };
}
