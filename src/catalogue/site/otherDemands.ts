import type { SiteDemand } from './siteDemand.ts';

const REPORT = 'Отчёт о самообследовании';
const FRESH = 'Свежесть документов';
const CONTACT = 'Связь с родителями';
const WHOLE = 'Весь сайт';

const order = 'приказ Рособрнадзора № 1493';
const rules = 'ПП РФ № 1802';
const ours = 'предложение программы, не норматив';
const searchable = `${order}, пп. 2–4 и 22–27: текст можно найти и скопировать`;

/** Demands beside the marked elements of the subsections. */
export const otherDemands: readonly SiteDemand[] = [
  {
    code: 'report.published',
    section: REPORT,
    title: 'отчёт на сайте, ссылка на него открывается',
    clause: `приказ Минобрнауки № 462, п. 8; ${order}, п. 9`,
    caveat: 'п. 8 приказа № 462 — по тексту, который мы не сверяли с источником',
    fix: 'поставьте на странице «Документы» ссылку на отчёт с itemprop="reportEduDocLink" и откройте её сами',
  },
  {
    code: 'report.on-time',
    section: REPORT,
    title: 'отчёт размещён не позднее 20 апреля',
    clause: 'приказ Минобрнауки № 462, п. 8',
    caveat: 'п. 8 приказа № 462 — по тексту, который мы не сверяли с источником',
    fix: 'размещайте отчёт за прошлый год до 20 апреля и пишите у ссылки день размещения',
  },
  {
    code: 'report.years',
    section: REPORT,
    title: 'отчёты за три последних года',
    clause: ours,
    fix: 'верните на страницу «Документы» отчёты прошлых лет',
  },
  {
    code: 'report.clicks',
    section: REPORT,
    title: 'от главной страницы до отчёта не больше двух щелчков',
    clause: ours,
    fix: 'поставьте ссылку на отчёт или на страницу «Документы» на главную страницу',
  },
  {
    code: 'report.text',
    section: REPORT,
    title: 'текст отчёта можно найти и скопировать',
    clause: searchable,
    fix: 'вместо скана разместите файл, сохранённый из текстового редактора',
  },
  {
    code: 'report.signed',
    section: REPORT,
    title: 'отчёт подписан',
    clause: `${rules}, п. 18`,
    fix: 'подпишите файл простой электронной подписью или допишите, кто и когда утвердил отчёт',
  },
  {
    code: 'fresh.report',
    section: FRESH,
    title: 'последний отчёт — за прошлый календарный год',
    clause: 'приказ Минобрнауки № 462, п. 7',
    fix: 'разместите отчёт за прошлый год',
  },
  {
    code: 'fresh.fin-plan',
    section: FRESH,
    title: 'план ФХД — на текущий год',
    clause: `${rules}, п. 16`,
    fix: 'разместите план этого года и укажите год в тексте ссылки',
    officialOnly: true,
  },
  {
    code: 'fresh.plan',
    section: FRESH,
    title: 'учебный план — на текущий учебный год',
    clause: `${rules}, п. 16`,
    fix: 'разместите план этого учебного года и укажите год в тексте ссылки',
    officialOnly: true,
  },
  {
    code: 'fresh.calendar',
    section: FRESH,
    title: 'календарный учебный график — на текущий учебный год',
    clause: `${rules}, п. 16`,
    fix: 'разместите график этого учебного года и укажите год в тексте ссылки',
    officialOnly: true,
  },
  {
    code: 'contact.feedback',
    section: CONTACT,
    title: 'форма обратной связи и опубликованные ответы',
    clause: `${order}, п. 19 (для раздела о питании)`,
    fix: 'поставьте форму вопроса и страницу «Вопросы и ответы», назовите их так и в ссылке',
    officialOnly: true,
  },
  {
    code: 'contact.reception',
    section: CONTACT,
    title: 'часы приёма родителей',
    clause: ours,
    fix: 'напишите, в какие дни и часы принимают директор и заместители',
    officialOnly: true,
  },
  {
    code: 'contact.open-days',
    section: CONTACT,
    title: 'календарь дней открытых дверей',
    clause: ours,
    fix: 'напишите даты дней открытых дверей этого учебного года',
    officialOnly: true,
  },
  {
    code: 'site.updated',
    section: WHOLE,
    title: 'сайт обновлён не позже 10 рабочих дней после изменения сведений',
    clause: `${rules}, п. 16`,
    fix: 'обновите страницы, сведения для которых изменились',
  },
  {
    code: 'site.entry',
    section: WHOLE,
    title: 'раздел «Сведения об образовательной организации» открывается с главной страницы',
    clause: `${order}, пп. 2–4`,
    fix: 'поставьте ссылку на раздел в главное меню',
    officialOnly: true,
  },
  {
    code: 'site.map',
    section: WHOLE,
    title: 'карта сайта',
    clause: `${rules}, п. 17`,
    fix: 'сделайте страницу «Карта сайта» и поставьте на неё ссылку с этими словами',
    officialOnly: true,
  },
  {
    code: 'site.ministries',
    section: WHOLE,
    title: 'ссылки на сайты Минпросвещения и Минобрнауки',
    clause: `${rules}, п. 17`,
    fix: 'поставьте ссылки на edu.gov.ru и minobrnauki.gov.ru',
    officialOnly: true,
  },
  {
    code: 'site.bus-gov',
    section: WHOLE,
    title: 'ссылка на bus.gov.ru',
    clause: ours,
    fix: 'поставьте ссылку на страницу школы на bus.gov.ru',
    officialOnly: true,
  },
  {
    code: 'site.nok',
    section: WHOLE,
    title: 'страница о независимой оценке качества',
    clause: ours,
    fix: 'сделайте страницу «Независимая оценка качества» с результатами и планом и поставьте на неё ссылку',
    officialOnly: true,
  },
  {
    code: 'site.links',
    section: WHOLE,
    title: 'все ссылки внутри сайта открываются',
    clause: ours,
    fix: 'исправьте или уберите эти ссылки',
  },
  {
    code: 'site.text-layer',
    section: WHOLE,
    title: 'у всех файлов есть текст, который можно найти и скопировать',
    clause: searchable,
    fix: 'замените сканы файлами из текстового редактора или распознайте текст',
  },
  {
    code: 'site.personal-data',
    section: WHOLE,
    title: 'на страницах нет СНИЛС, паспортов, фамилий учеников с классом и с датой рождения',
    clause: `${rules}, п. 19; 152-ФЗ`,
    fix: 'уберите эти сведения или получите согласие на распространение',
  },
  {
    code: 'site.personal-contacts',
    section: WHOLE,
    title: 'на страницах нет личных телефонов и почты',
    clause: `${rules}, п. 19; 152-ФЗ`,
    fix: 'посмотрите сами: телефоны и почта должностных лиц разрешены, родителей и учеников — нет',
  },
  {
    code: 'site.accessible',
    section: WHOLE,
    title: 'страницы проходят проверку доступности (WCAG, уровень AA)',
    clause: 'ПП РФ № 102',
    fix: 'исправьте названные места: без этого страницу не прочтёт программа экранного доступа',
  },
];
