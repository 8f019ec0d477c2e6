import { wholeUpTo } from '../cellKinds.ts';
import type { TableColumn } from '../description.ts';

/** Columns of the class table about children with ОВЗ and about families. */
export const classSen: readonly TableColumn[] = [
  {
    name: 'sen',
    title: 'Учеников с ОВЗ',
    aliases: ['ОВЗ', 'Дети с ОВЗ'],
    cell: wholeUpTo(100),
    within: 'pupils',
    about: 'Сколько в классе учеников с ОВЗ (есть заключение ПМПК).',
  },
  {
    name: 'sen_program',
    title: 'С ОВЗ по АОП или ИУП',
    aliases: ['АОП/ИУП для ОВЗ', 'Обеспечены АОП'],
    cell: wholeUpTo(100),
    within: 'sen',
    about: 'Сколько из них обеспечены адаптированной программой или индивидуальным планом.',
  },
  {
    name: 'sen_extracurricular',
    title: 'С ОВЗ в дополнительном образовании',
    aliases: ['ОВЗ в кружках', 'ОВЗ: дополнительное образование'],
    cell: wholeUpTo(100),
    within: 'sen',
    about: 'Сколько учеников с ОВЗ занимаются в кружках и секциях.',
  },
  {
    name: 'sen_parents',
    title: 'Родителей детей с ОВЗ',
    aliases: ['Родители детей с ОВЗ'],
    cell: wholeUpTo(100),
    about: 'Сколько в классе родителей детей с ОВЗ.',
  },
  {
    name: 'sen_parents_consulted',
    title: 'Родителей детей с ОВЗ с консультацией',
    aliases: ['Консультации родителям ОВЗ', 'Получили консультацию'],
    cell: wholeUpTo(100),
    within: 'sen_parents',
    about: 'Сколько из них получили консультацию специалиста за полугодие.',
  },
  {
    name: 'families',
    title: 'Семей',
    aliases: ['Число семей', 'Всего семей'],
    cell: wholeUpTo(100),
    about: 'Сколько семей у учеников класса.',
  },
  {
    name: 'families_active',
    title: 'Семей в совместных делах',
    aliases: ['Активные семьи', 'Участвовали в делах класса'],
    cell: wholeUpTo(100),
    within: 'families',
    about:
      'Сколько семей за полугодие участвовали хотя бы в одном совместном деле с классом или школой.',
  },
  {
    name: 'diary_parents',
    title: 'Семей в электронном дневнике',
    aliases: ['Пользуются ЭД', 'Электронный дневник'],
    cell: wholeUpTo(100),
    within: 'families',
    about: 'В скольких семьях родители пользуются электронным дневником.',
  },
];
