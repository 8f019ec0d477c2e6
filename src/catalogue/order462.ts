/**
 * Sections of the report of самообследование. What must be assessed: приказ Минобрнауки России от 14.06.2013 № 462
 * (изм. 14.12.2017 № 1218), п. 6; the division is the one that schools' reports have. The wording of п. 6 was not
 * compared with the order.
 */

/** What the program adds to a section from the school's data; the school's own text stands before it. */
export type SectionContent =
  /** How the ВСОКО itself works: objects, surveys, coverage. */
  | 'assessment-system'
  /** What the audiences answered, and the rehearsal of НОК. */
  | 'satisfaction'
  /** Difficulties of the last term, with grounds. */
  | 'difficulties'
  /** Achievements of the last term, with grounds. */
  | 'achievements';

export interface ReportSection {
  /** Name of the school's file: `staff.md`. */
  readonly slug: string;
  readonly title: string;
  /** What the school writes there. */
  readonly about: string;
  readonly content?: SectionContent;
  /** The order demands the section: without the school's text it is named by `npm run check`. */
  readonly demanded: boolean;
}

export const order462: readonly ReportSection[] = [
  {
    slug: 'general',
    title: 'Общие сведения об организации',
    about: 'Наименование, учредитель, лицензия, режим работы, филиалы.',
    demanded: true,
  },
  {
    slug: 'management',
    title: 'Система управления организации',
    about: 'Органы управления, их решения за год, взаимодействие с родителями.',
    demanded: true,
  },
  {
    slug: 'education',
    title: 'Образовательная деятельность',
    about: 'Программы, контингент, воспитательная работа, дополнительное образование.',
    demanded: true,
  },
  {
    slug: 'results',
    title: 'Содержание и качество подготовки обучающихся',
    about: 'Успеваемость, ВПР, ОГЭ и ЕГЭ, олимпиады и конкурсы.',
    content: 'achievements',
    demanded: true,
  },
  {
    slug: 'process',
    title: 'Организация учебного процесса',
    about: 'Учебный план, календарный график, сменность, наполняемость классов.',
    demanded: true,
  },
  {
    slug: 'graduates',
    title: 'Востребованность выпускников',
    about: 'Куда поступили и где работают выпускники 9-х и 11-х классов.',
    demanded: true,
  },
  {
    slug: 'staff',
    title: 'Качество кадрового обеспечения',
    about: 'Состав, квалификация, повышение квалификации, наставничество.',
    demanded: true,
  },
  {
    slug: 'library',
    title: 'Качество учебно-методического и библиотечно-информационного обеспечения',
    about: 'Фонд, учебники, электронные ресурсы.',
    demanded: true,
  },
  {
    slug: 'facilities',
    title: 'Материально-техническая база',
    about: 'Здания, кабинеты, оборудование, доступная среда, безопасность, питание.',
    demanded: true,
  },
  {
    slug: 'assessment-system',
    title: 'Функционирование внутренней системы оценки качества образования',
    about: 'Положение о ВСОКО, что по её итогам решено и сделано.',
    content: 'assessment-system',
    demanded: true,
  },
  {
    slug: 'satisfaction',
    title: 'Удовлетворённость участников образовательных отношений',
    about: 'Как школа ответила на то, что сказали семьи, ученики, учителя и партнёры.',
    content: 'satisfaction',
    demanded: false,
  },
  {
    slug: 'problems',
    title: 'Выявленные проблемы',
    about: 'Какие трудности школа признала своими и в чём их причины.',
    content: 'difficulties',
    demanded: false,
  },
  {
    slug: 'priorities',
    title: 'Приоритеты на следующий год',
    about: 'Три–пять направлений и показатель каждого.',
    demanded: false,
  },
  {
    slug: 'measures',
    title: 'Планируемые мероприятия',
    about: 'Что, кто (должность), к какому сроку, по какому показателю видно.',
    demanded: false,
  },
];

/** Said wherever the orders are quoted from memory. */
export const ORDERS_UNVERIFIED =
  'Разделы — по приказу Минобрнауки России от 14.06.2013 № 462 (изм. от 14.12.2017 № 1218), строки показателей — по ' +
  'приложению 2 к приказу от 10.12.2013 № 1324 (изм. от 15.02.2017 № 136): по тексту приказа, сверьте с действующей ' +
  'редакцией.';
