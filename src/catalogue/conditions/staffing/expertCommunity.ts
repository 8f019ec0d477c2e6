import type { AssessmentObject } from '../../model.ts';
import { teachers } from '../../staffRows.ts';

export const expertCommunity: AssessmentObject = {
  number: '3.2.9',
  slug: 'expert-community',
  title: 'участие учителей в экспертном сообществе',
  about: 'Сколько учителей работают экспертами экзаменов и в жюри.',
  indicators: [
    {
      key: 'experts',
      title: 'Доля экспертов ЕГЭ и ОГЭ, членов жюри и аттестационных комиссий',
      unit: '%',
      value: 'share',
      decimals: 0,
      direction: 'up',
      mode: 'summative',
      measure: {
        kind: 'share-of-rows',
        table: 'staff',
        of: teachers,
        that: [{ column: 'expert', is: true }],
      },
      unitOfCount: 'employee',
    },
  ],
};
