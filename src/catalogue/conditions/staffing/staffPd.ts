import type { AssessmentObject } from '../../model.ts';
import { educators, employees } from '../../staffRows.ts';

export const staffPd: AssessmentObject = {
  number: '3.2.2',
  slug: 'staff-pd',
  title: 'повышение квалификации',
  about: 'Регулярно ли учатся сами педагоги.',
  indicators: [
    {
      key: 'three-years',
      title: 'Доля педагогов, прошедших повышение квалификации за 3 года',
      unit: '%',
      value: 'share',
      decimals: 0,
      direction: 'up',
      mode: 'summative',
      measure: {
        kind: 'share-of-rows',
        table: 'staff',
        of: educators,
        that: [{ column: 'last_training', withinYears: 3 }],
      },
      unitOfCount: 'employee',
      norm: {
        bands: [
          { level: 'low', label: 'ниже нормы' },
          { level: 'high', label: 'в норме', from: 1 },
        ],
        source: 'normative',
        reference: '273-ФЗ, ст. 47: не реже одного раза в три года',
        unverified: true,
      },
    },
    {
      key: 'five-years',
      title: 'Доля работников, прошедших повышение квалификации за 5 лет',
      unit: '%',
      value: 'share',
      decimals: 0,
      direction: 'up',
      mode: 'summative',
      measure: {
        kind: 'share-of-rows',
        table: 'staff',
        of: employees,
        that: [{ column: 'last_training', withinYears: 5 }],
      },
      unitOfCount: 'employee',
      note: 'Педагогические и административно-хозяйственные работники, показатель 1.33 приказа № 1324.',
    },
    {
      key: 'choice',
      title: 'Могу пройти нужные мне курсы: доля согласных педагогов',
      unit: '%',
      value: 'share',
      decimals: 0,
      direction: 'up',
      mode: 'formative',
      measure: {
        kind: 'top-two-box',
        items: [{ survey: 'teachers', question: 'training_choice' }],
      },
      unitOfCount: 'answer',
    },
  ],
};
