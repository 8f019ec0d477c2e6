import { wholeUpTo } from '../cellKinds.ts';
import type { TableColumn } from '../description.ts';

/** Columns of the class table that count courses, hours and lessons. */
export const classLessons: readonly TableColumn[] = [
  {
    name: 'courses',
    title: 'Предметов и курсов',
    aliases: ['Предметов', 'Число курсов'],
    cell: wholeUpTo(100),
    about: 'Сколько предметов и курсов в учебном плане класса.',
  },
  {
    name: 'courses_online',
    title: 'Курсов с материалами онлайн',
    aliases: ['Курсы с размещёнными материалами'],
    cell: wholeUpTo(100),
    within: 'courses',
    about: 'У скольких из них материалы размещены для дистанционного обучения.',
  },
  {
    name: 'courses_advanced',
    title: 'Предметов с углублённым содержанием',
    aliases: ['Углублённых предметов'],
    cell: wholeUpTo(100),
    within: 'courses',
    about: 'Сколько из них изучаются углублённо.',
  },
  {
    name: 'hours_planned',
    title: 'Часов по учебному плану',
    aliases: ['Часов по плану', 'План часов'],
    cell: wholeUpTo(100_000),
    about: 'Сколько уроков должно пройти за полугодие по учебному плану.',
  },
  {
    name: 'hours_given',
    title: 'Часов дано',
    aliases: ['Часов проведено', 'Факт часов'],
    cell: wholeUpTo(100_000),
    within: 'hours_planned',
    about: 'Сколько из них проведено.',
  },
  {
    name: 'hours_off_profile',
    title: 'Часов замещено не по профилю',
    aliases: ['Замещено не по профилю'],
    cell: wholeUpTo(100_000),
    within: 'hours_given',
    about: 'Сколько проведённых уроков вёл учитель другого предмета.',
  },
  {
    name: 'lessons_planned',
    title: 'Уроков по расписанию',
    aliases: ['Уроков в расписании'],
    cell: wholeUpTo(100_000),
    about: 'Сколько уроков стояло в расписании за полугодие.',
  },
  {
    name: 'lessons_kept',
    title: 'Уроков без замен',
    aliases: ['Проведено без замен', 'Уроков по расписанию без замен'],
    cell: wholeUpTo(100_000),
    within: 'lessons_planned',
    about: 'Сколько из них прошло по расписанию, без замен и отмен.',
  },
];
