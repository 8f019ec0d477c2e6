import type { AssessmentObject, Indicator, ObjectTree } from './model.ts';
import { nok344n2018, type NokProfile } from './nok344n2018.ts';

/** Slugs of what is measured beside the tree of the ВСОКО. */
export const NOK_OBJECT = 'nok';
export const COVERAGE_OBJECT = 'survey-coverage';

const SHARE = {
  unit: '%',
  value: 'share',
  decimals: 1,
  direction: 'up',
  mode: 'summative',
  unitOfCount: 'answer',
} as const satisfies Partial<Indicator>;

function nokObject({ id, criteria }: NokProfile): AssessmentObject {
  const parts = criteria.flatMap(({ indicators }) => indicators.flatMap((one) => one.parts));
  return {
    number: id,
    slug: NOK_OBJECT,
    title: 'Репетиция НОК',
    about: 'Что дали бы ответы школьных анкет и проверка сайта в независимой оценке условий.',
    indicators: parts.flatMap(({ key, title, measure }): Indicator[] =>
      measure === undefined
        ? []
        : [
            {
              ...SHARE,
              key,
              title,
              measure,
              wholeSchoolOnly: true,
              ...('items' in measure ? {} : { unitOfCount: 'item' }),
            },
          ],
    ),
  };
}

/**
 * What is counted like an indicator and is none of the 72 objects: the parts of НОК, and how many of those asked
 * answered each survey.
 */
export function instruments(
  surveys: readonly { readonly id: string; readonly audience: string }[],
): ObjectTree {
  const coverage: AssessmentObject = {
    number: '',
    slug: COVERAGE_OBJECT,
    title: 'Охват опросов',
    about: 'Сколько из тех, кого спрашивали, ответили.',
    indicators: surveys.map(({ id, audience }) => ({
      ...SHARE,
      key: id,
      title: `Охват опроса ${audience}`,
      measure: { kind: 'coverage', surveys: [id] },
    })),
  };
  const group = { slug: 'instruments', number: '', title: '' };
  return { groups: [{ ...group, objects: [nokObject(nok344n2018), coverage] }] };
}
