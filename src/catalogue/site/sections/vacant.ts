import type { SiteSection } from '../siteSection.ts';

export const vacant: SiteSection = {
  slug: 'vacant',
  title: 'Вакантные места для приема (перевода) обучающихся',
  address: '/sveden/vacant',
  clause: 'п. 6',
  properties: [
    {
      name: 'vacant',
      title: 'вакантные места',
      parts: [
        { name: 'eduLevel', title: 'уровень образования' },
        { name: 'eduProf', title: 'образовательная программа' },
        { name: 'eduCourse', title: 'класс (курс)' },
        { name: 'eduForm', title: 'форма обучения' },
        { name: 'numberBFVacant', title: 'места за счёт федерального бюджета' },
        { name: 'numberBRVacant', title: 'места за счёт бюджета субъекта' },
        { name: 'numberBMVacant', title: 'места за счёт местного бюджета' },
        { name: 'numberPVacant', title: 'места по договорам' },
      ],
    },
  ],
};
