import type { SiteSection } from '../siteSection.ts';

export const employees: SiteSection = {
  slug: 'employees',
  title: 'Педагогический состав',
  address: '/sveden/employees',
  clause: 'п. 6',
  properties: [
    {
      name: 'teachingStaff',
      title: 'педагогический работник',
      parts: [
        { name: 'fio', title: 'фамилия, имя, отчество' },
        { name: 'post', title: 'должность' },
        { name: 'teachingDiscipline', title: 'преподаваемые предметы' },
        { name: 'teachingLevel', title: 'уровень образования и квалификация' },
        { name: 'degree', title: 'учёная степень', ifAny: true },
        { name: 'academStat', title: 'учёное звание', ifAny: true },
        { name: 'qualification', title: 'повышение квалификации за 3 года' },
        { name: 'profDevelopment', title: 'профессиональная переподготовка', ifAny: true },
        { name: 'specExperience', title: 'стаж в профессиональной сфере' },
        { name: 'teachingOp', title: 'программы, в которых участвует' },
      ],
    },
  ],
};
