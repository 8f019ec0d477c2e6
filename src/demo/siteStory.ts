/** What the check of the invented school's site found, but for what was in order. */
export interface SiteFault {
  /** A demand, and all demands below it. */
  readonly demand: string;
  /** First half-year in which it is so, from 0. */
  readonly from?: number;
  /** First half-year in which it is so no more. */
  readonly until: number;
  readonly found: string;
  readonly where?: string;
  readonly number?: number;
  /** In order, but with a number of its own. */
  readonly met?: true;
  readonly unchecked?: true;
}

/** Never in the two years. */
const never = 9;
const documents = '/sveden/document/';

/** In the second spring the site was put in order: pages of food and accessibility, the report in time. */
export const siteStory: readonly SiteFault[] = [
  {
    demand: 'sveden.catering',
    until: 2,
    found: 'страницы нет',
    where: '/sveden/catering',
  },
  {
    demand: 'food',
    until: 2,
    found: 'страницы о питании нет',
  },
  {
    demand: 'sveden.objects.purposeFacilOvz',
    until: 3,
    found: 'вместо сведений — пустое место или отговорка',
    where: '/sveden/objects/',
  },
  {
    demand: 'sveden.objects.comNetOvz',
    until: never,
    found: 'не найдено',
    where: '/sveden/objects',
  },
  {
    demand: 'sveden.employees.teachingStaff.teachingOp',
    until: 3,
    found: 'не найдено',
    where: '/sveden/employees',
  },
  {
    demand: 'sveden.education.eduPerevodEl',
    until: 3,
    found: 'сведения есть, а ссылки на документ нет',
    where: '/sveden/education/',
  },
  {
    demand: 'sveden.inter.internationalDog',
    until: never,
    found: 'не найдено; есть ли это у школы, программа не знает',
    where: '/sveden/inter',
    unchecked: true,
  },
  {
    demand: 'report.on-time',
    until: 3,
    found: 'отчёт за 2024 год размещён 24 апреля 2025 года',
    where: documents,
  },
  {
    demand: 'report.years',
    until: 3,
    found: 'нет отчётов за 2022',
    where: documents,
    number: 2,
  },
  {
    demand: 'report.clicks',
    until: 2,
    found: 'от главной страницы 3 щелчка',
    where: documents,
    number: 3,
  },
  {
    demand: 'report.text',
    until: 3,
    found: 'в файле только картинки страниц',
    where: documents,
  },
  {
    demand: 'fresh.plan',
    until: 2,
    found: 'последний названный год — 2024',
    where: '/sveden/education/',
  },
  {
    demand: 'contact.feedback',
    until: 3,
    found: 'нет опубликованных ответов',
    where: '/feedback/',
  },
  { demand: 'contact.open-days', until: 2, found: 'упомянуты, но дат рядом нет', where: '/news/' },
  { demand: 'site.updated', until: 2, found: 'рабочих дней: 17', number: 17 },
  { demand: 'site.updated', from: 2, until: 3, found: 'рабочих дней: 8', number: 8, met: true },
  { demand: 'site.updated', from: 3, until: never, found: 'рабочих дней: 4', number: 4, met: true },
  { demand: 'site.nok', until: 3, found: 'ссылки на такую страницу нет' },
  {
    demand: 'site.links',
    until: never,
    found: 'не открываются: 2',
    where: '/news/2023/ (со страницы /news/)',
    number: 2,
  },
  {
    demand: 'site.text-layer',
    until: 3,
    found: 'без текста: 6',
    where: documents,
    number: 6,
  },
  {
    demand: 'site.accessible',
    until: 3,
    found: 'браузер не найден: установите Chromium или Chrome и повторите проверку',
    unchecked: true,
  },
];
