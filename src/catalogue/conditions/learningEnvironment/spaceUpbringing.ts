import type { AssessmentObject } from '../../model.ts';

export const spaceUpbringing: AssessmentObject = {
  number: '3.3.4',
  slug: 'space-upbringing',
  title: 'воспитательный потенциал школьного пространства',
  about: 'Помогает ли пространство школы воспитывать: музей, выставки, символика, общие дела.',
  indicators: [
    {
      key: 'events-per-class',
      title: 'Число событий в пространстве школы (музей, символика, экспозиции) на класс',
      unit: 'ед.',
      value: 'number',
      decimals: 2,
      direction: 'up',
      mode: 'formative',
      measure: {
        kind: 'ratio',
        of: { table: 'events', rows: 'all', where: [{ column: 'kind', is: 'space-event' }] },
        to: { table: 'classes', rows: 'all' },
        per: 1,
      },
      unitOfCount: 'class',
    },
    {
      key: 'expert-card',
      title: 'Экспертная карта: доля наибольшего балла',
      unit: '%',
      value: 'share',
      decimals: 0,
      direction: 'up',
      mode: 'formative',
      measure: {
        kind: 'share-of-maximum',
        table: 'environment',
        points: 'score',
        maximum: 'max',
        where: [{ column: 'object', is: 'space-upbringing' }],
      },
      unitOfCount: 'score',
    },
    {
      key: 'self-government',
      title: 'Ученическое самоуправление работает: доля согласных учеников',
      unit: '%',
      value: 'share',
      decimals: 0,
      direction: 'up',
      mode: 'formative',
      measure: {
        kind: 'top-two-box',
        items: [{ survey: 'pupils-10-11', question: 'self_government' }],
      },
      unitOfCount: 'answer',
    },
  ],
};
