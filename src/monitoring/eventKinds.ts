import type { ChoiceOption } from './description.ts';

/** What may stand in the column «Вид события». */
export const eventKinds: readonly ChoiceOption[] = [
  { value: 'open-day', title: 'день открытых дверей', aliases: ['открытые двери', 'ДОД'] },
  {
    value: 'reception',
    title: 'приём родителей (часов за месяц)',
    aliases: ['приём родителей', 'приём'],
  },
  { value: 'appeal', title: 'обращение', aliases: ['обращение родителей', 'заявление'] },
  { value: 'complaint', title: 'жалоба' },
  { value: 'prescription', title: 'предписание', aliases: ['предписание надзора'] },
  {
    value: 'violation',
    title: 'нарушение на адресном мониторинге',
    aliases: ['нарушение', 'нарушение на мониторинге'],
  },
  {
    value: 'council-decision',
    title: 'решение совета родителей',
    aliases: ['решение совета', 'решение управляющего совета'],
  },
  {
    value: 'message',
    title: 'сообщение в соцсетях',
    aliases: ['сообщение', 'комментарий в соцсетях'],
  },
  {
    value: 'posts',
    title: 'публикации за неделю',
    aliases: ['публикации в соцсетях', 'публикации'],
  },
  {
    value: 'conflict',
    title: 'спор в комиссии по урегулированию',
    aliases: ['конфликт', 'комиссия по урегулированию споров'],
  },
  {
    value: 'space-event',
    title: 'событие в пространстве школы',
    aliases: ['выставка', 'экспозиция', 'событие музея'],
  },
  {
    value: 'partner-programme',
    title: 'программа помощи другой школе',
    aliases: ['программа адресной помощи', 'партнёрская программа'],
  },
  { value: 'journal-check', title: 'проверка журнала', aliases: ['проверка электронного журнала'] },
  { value: 'contest', title: 'конкурс', aliases: ['олимпиада', 'соревнование'] },
];
