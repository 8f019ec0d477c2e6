import type { Measure, SurveyItem } from './model.ts';

/**
 * НОК УОД by приказ Минтруда 31.05.2018 № 344н in the form used for schools: 2.2 (waiting) is not measured, so 2.1 and
 * 2.3 weigh 0,5 each. Formulas, weights and denominators: a working calculator of НОК; the five criteria: the order
 * itself, which the legal base now heads «Документ не применяется».
 */
export interface NokProfile {
  /** Permanent: another edition of the method is another profile. */
  readonly id: string;
  readonly title: string;
  readonly label: string;
  readonly warning: string;
  /** What «затрудняюсь ответить» does where the denominator is all who answered: regions differ. */
  readonly hardToSay: 'exclude' | 'keepInDenominator';
  readonly criteria: readonly NokCriterion[];
}

export interface NokCriterion {
  readonly number: string;
  readonly title: string;
  readonly indicators: readonly NokIndicator[];
}

export interface NokIndicator {
  readonly number: string;
  readonly title: string;
  readonly weight: number;
  readonly formula: string;
  /** The indicator is the mean of its parts, each 0…100. Empty: it is found by looking, not by asking. */
  readonly parts: readonly NokPart[];
  /** Why an indicator without parts can't be rehearsed. */
  readonly unasked?: string;
}

export interface NokPart {
  /** Permanent, unique within the profile. */
  readonly key: string;
  readonly title: string;
  /** Whom the denominator counts. */
  readonly denominator: string;
  /** Only those who used it are counted, whatever the policy for «затрудняюсь». */
  readonly users?: true;
  /** The question or the rows that stand for it, absent where there are none. */
  readonly measure?:
    | Extract<Measure, { readonly items: readonly SurveyItem[] }>
    | Extract<Measure, { readonly kind: 'share-of-rows' }>;
  /** Why there are none, where it is not for the want of a question. */
  readonly unasked?: string;
  /** Where the school's question asks about something near, not the same. */
  readonly near?: string;
}

const ALL = 'все, кто ответил на вопрос';

function satisfied(question: string): NonNullable<NokPart['measure']> {
  return { kind: 'top-two-box', items: [{ survey: 'parents', question }] };
}

/** The same rows as «Полнота раздела» of the object 4.2.1: what the check could not find out is no row of it. */
const siteFacts: NonNullable<NokPart['measure']> = {
  kind: 'share-of-rows',
  table: 'openness',
  of: [
    { column: 'demand', startsWith: 'sveden.' },
    { column: 'done', oneOf: ['yes', 'no'] },
  ],
  that: [{ column: 'done', is: 'yes' }],
};

export const nok344n2018: NokProfile = {
  id: 'nok-344n-2018',
  title: 'Единый порядок расчёта показателей, приказ Минтруда 31.05.2018 № 344н',
  label: 'репетиция по методике 344н, не официальная оценка',
  warning:
    'В правовой базе приказ № 344н отмечен «Документ не применяется», а с 15.06.2025 по 31.12.2026 граждане ' +
    'оценивают организации через Госуслуги (ПП РФ 11.06.2025 № 882). Эти числа помогают школе подготовиться, ' +
    'их нельзя выдавать за рейтинг.',
  hardToSay: 'exclude',
  criteria: [
    {
      number: '1',
      title: 'Открытость и доступность информации',
      indicators: [
        {
          number: '1.1',
          title: 'Соответствие информации на стендах и сайте',
          weight: 0.3,
          formula: '½ · (И_стенд / И_норм-стенд + И_сайт / И_норм-сайт) · 100',
          parts: [
            {
              key: '1-1-stand',
              title: 'стенды',
              denominator: 'всё, что должно быть на стендах',
              unasked: 'стенды смотрят на месте, таблицы о них нет',
            },
            {
              key: '1-1-site',
              title: 'сайт',
              denominator:
                'требования к разделу «Сведения об образовательной организации», которые проверила программа',
              users: true,
              measure: siteFacts,
              near:
                'проверка сайта (openness.csv) идёт по разметке приказа № 1493, а оператор НОК — ' +
                'по своему перечню сведений',
            },
          ],
        },
        {
          number: '1.2',
          title: 'Дистанционные способы обратной связи',
          weight: 0.3,
          formula: 'min(30 · С, 100), С — число работающих способов',
          parts: [],
          unasked:
            'оператор сам звонит, пишет и задаёт вопрос через сайт и считает, что сработало; проверка сайта ' +
            'видит только, что форма вопроса есть',
        },
        {
          number: '1.3',
          title: 'Удовлетворены открытостью, полнотой и доступностью информации',
          weight: 0.4,
          formula: '½ · (У_стенд / Ч_стенд + У_сайт / Ч_сайт) · 100',
          parts: [
            { key: '1-3-stand', title: 'стенды', denominator: 'те, кто видел стенды', users: true },
            {
              key: '1-3-site',
              title: 'сайт',
              denominator: 'те, кто был на сайте («не сталкивались» не входят)',
              users: true,
              measure: satisfied('site_current'),
            },
          ],
        },
      ],
    },
    {
      number: '2',
      title: 'Комфортность условий',
      indicators: [
        {
          number: '2.1',
          title: 'Комфортные условия',
          weight: 0.5,
          formula: '20 за каждое условие, 5 и больше — 100',
          parts: [],
          unasked: 'условия в здании смотрят на месте, таблицы о них нет',
        },
        {
          number: '2.3',
          title: 'Удовлетворены комфортностью',
          weight: 0.5,
          formula: 'У / Ч_общ · 100',
          parts: [
            {
              key: '2-3',
              title: 'комфортность',
              denominator: ALL,
              measure: satisfied('classrooms'),
              near: 'анкета спрашивает об оснащении кабинетов, а не о комфортности в целом',
            },
          ],
        },
      ],
    },
    {
      number: '3',
      title: 'Доступность для инвалидов',
      indicators: [
        {
          number: '3.1',
          title: 'Оборудование территории и помещений',
          weight: 0.3,
          formula: '20 за каждый пункт, не больше 100',
          parts: [],
          unasked: 'пандус, подъёмник и другое оборудование смотрят на месте',
        },
        {
          number: '3.2',
          title: 'Условия доступности наравне с другими',
          weight: 0.4,
          formula: '20 за каждый пункт, не больше 100',
          parts: [],
          unasked: 'помощь и условия для инвалидов проверяют на месте',
        },
        {
          number: '3.3',
          title: 'Удовлетворены доступностью',
          weight: 0.3,
          formula: 'У_дост / Ч_инв · 100',
          parts: [
            {
              key: '3-3',
              title: 'доступность',
              denominator: 'только родители детей, которых это касается',
              users: true,
              measure: satisfied('sen_support'),
              near: 'анкета спрашивает родителей детей с ОВЗ о помощи специалистов, а не инвалидов о доступности',
            },
          ],
        },
      ],
    },
    {
      number: '4',
      title: 'Доброжелательность, вежливость работников',
      indicators: [
        {
          number: '4.1',
          title: 'Первичный контакт',
          weight: 0.4,
          formula: 'У / Ч_общ · 100',
          parts: [
            {
              key: '4-1',
              title: 'первичный контакт',
              denominator: ALL,
              measure: satisfied('mutual_understanding'),
              near: 'анкета спрашивает о взаимопонимании с учителями и администрацией',
            },
          ],
        },
        {
          number: '4.2',
          title: 'Непосредственное оказание услуги',
          weight: 0.4,
          formula: 'У / Ч_общ · 100',
          parts: [
            {
              key: '4-2',
              title: 'учителя',
              denominator: ALL,
              measure: satisfied('teachers_kind'),
            },
          ],
        },
        {
          number: '4.3',
          title: 'Дистанционные формы',
          weight: 0.2,
          formula: 'У / Ч_дист · 100',
          parts: [
            {
              key: '4-3',
              title: 'обращения',
              denominator: 'те, кто обращался («не сталкивались» не входят)',
              users: true,
              measure: satisfied('quick_reply'),
              near: 'анкета спрашивает о скорости ответов на любые обращения',
            },
          ],
        },
      ],
    },
    {
      number: '5',
      title: 'Удовлетворённость условиями',
      indicators: [
        {
          number: '5.1',
          title: 'Готовы рекомендовать',
          weight: 0.3,
          formula: 'У / Ч_общ · 100',
          parts: [
            {
              key: '5-1',
              title: 'рекомендация',
              denominator: ALL,
              measure: {
                kind: 'answer-share',
                items: [{ survey: 'parents', question: 'recommend' }],
                values: ['yes'],
              },
            },
          ],
        },
        {
          number: '5.2',
          title: 'Организационные условия (график)',
          weight: 0.2,
          formula: 'У / Ч_общ · 100',
          parts: [
            {
              key: '5-2',
              title: 'график',
              denominator: ALL,
              measure: satisfied('reception'),
              near: 'анкета спрашивает, удобно ли попасть на приём к администрации',
            },
          ],
        },
        {
          number: '5.3',
          title: 'Удовлетворены в целом',
          weight: 0.5,
          formula: 'У / Ч_общ · 100',
          parts: [
            {
              key: '5-3',
              title: 'в целом',
              denominator: ALL,
              measure: satisfied('quality_overall'),
            },
          ],
        },
      ],
    },
  ],
};
