import type { AssessmentObject } from '../../model.ts';

export const parentCollaboration: AssessmentObject = {
  number: '4.2.3',
  slug: 'parent-collaboration',
  title: 'совместная работа педколлектива и родителей',
  about: 'Делают ли школа и семьи что-то вместе.',
  indicators: [
    {
      key: 'families',
      title: 'Доля семей, участвовавших в одном и более совместном деле',
      unit: '%',
      value: 'share',
      decimals: 0,
      direction: 'up',
      mode: 'formative',
      measure: {
        kind: 'share-of-counts',
        table: 'classes',
        part: 'families_active',
        whole: 'families',
      },
      unitOfCount: 'family',
    },
    {
      key: 'decisions-on-time',
      title: 'Число решений совета родителей, исполненных в срок',
      unit: 'ед.',
      value: 'number',
      decimals: 0,
      direction: 'up',
      mode: 'formative',
      measure: {
        kind: 'count',
        of: {
          table: 'events',
          rows: 'all',
          where: [
            { column: 'kind', is: 'council-decision' },
            { column: 'done_at', notAfter: 'due' },
          ],
        },
      },
      unitOfCount: 'figure',
    },
    {
      key: 'voice',
      title: 'Родители участвуют в решениях школы: доля согласных',
      unit: '%',
      value: 'share',
      decimals: 0,
      direction: 'up',
      mode: 'formative',
      measure: { kind: 'top-two-box', items: [{ survey: 'parents', question: 'decisions_voice' }] },
      unitOfCount: 'answer',
    },
  ],
};
