import type { SiteSection } from '../siteSection.ts';

export const education: SiteSection = {
  slug: 'education',
  title: 'Образование',
  address: '/sveden/education',
  clause: 'п. 6',
  properties: [
    {
      name: 'eduAccred',
      title: 'реализуемая программа: уровень, форма, срок',
      parts: [
        { name: 'eduName', title: 'наименование программы' },
        { name: 'eduProf', title: 'образовательная программа' },
        { name: 'eduLevel', title: 'уровень образования' },
        { name: 'eduForm', title: 'форма обучения' },
        { name: 'learningTerm', title: 'нормативный срок обучения' },
        { name: 'eduPred', title: 'учебные предметы программы' },
        { name: 'eduPrac', title: 'практики программы', ifAny: true },
      ],
    },
    { name: 'languageEl', title: 'языки обучения', link: true },
    { name: 'eduChislenEl', title: 'численность обучающихся', link: true },
    { name: 'eduPerevodEl', title: 'результаты перевода, восстановления, отчисления', link: true },
    {
      name: 'eduOp',
      title: 'образовательная программа и её документы',
      parts: [
        { name: 'opMain', title: 'текст программы', link: true },
        { name: 'educationPlan', title: 'учебный план', link: true },
        { name: 'educationRpd', title: 'рабочие программы', link: true },
        { name: 'educationShedule', title: 'календарный учебный график', link: true },
        { name: 'methodology', title: 'методические и иные документы', link: true },
      ],
    },
    {
      name: 'accreditationDocLink',
      title: 'выписка о государственной аккредитации',
      link: true,
      ifAny: true,
    },
  ],
};
