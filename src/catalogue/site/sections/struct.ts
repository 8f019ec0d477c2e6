import type { SiteSection } from '../siteSection.ts';

export const struct: SiteSection = {
  slug: 'struct',
  title: 'Структура и органы управления образовательной организацией',
  address: '/sveden/struct',
  clause: 'п. 6',
  properties: [
    {
      name: 'structOrgUprav',
      title: 'орган управления или структурное подразделение',
      parts: [
        { name: 'name', title: 'наименование подразделения' },
        { name: 'fio', title: 'руководитель подразделения' },
        { name: 'post', title: 'должность руководителя подразделения' },
        { name: 'addressStr', title: 'место нахождения подразделения' },
        { name: 'site', title: 'сайт подразделения', link: true, ifAny: true },
        { name: 'email', title: 'электронная почта подразделения', ifAny: true },
        {
          name: 'divisionClauseDocLink',
          title: 'положение о подразделении',
          link: true,
          ifAny: true,
        },
      ],
    },
    { name: 'filInfo', title: 'сведения о филиалах', ifAny: true },
    { name: 'repInfo', title: 'сведения о представительствах', ifAny: true },
  ],
};
