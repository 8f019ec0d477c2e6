import type { Level } from './model.ts';

/** A level of the единая система оценки качества образования, as the source's table draws it. */
export interface EsokoLevel {
  readonly level: Level;
  readonly title: string;
  /** Spelling of the source. */
  readonly bodies: readonly string[];
  readonly procedures: readonly string[];
  /** How we read the line. */
  readonly reading: string;
}

export const esoko: readonly EsokoLevel[] = [
  {
    level: 'federal',
    title: 'Федеральный',
    bodies: ['ФИОКО', 'ФИПИ', 'Рособрнадзор'],
    procedures: [
      'ЕГЭ',
      'ОГЭ',
      'ВПР',
      'НИКО',
      'Оценка функциональной грамотности по модели PISA',
      'аккредитационный мониторинг',
    ],
    reading:
      'С 1 сентября 2024 года постановление № 556 оставляет четыре федеральных мероприятия; ВПР пишут все классы, кроме 1–3, 9 и 11.',
  },
  {
    level: 'regional',
    title: 'Региональный',
    bodies: ['СПбРЦОКОиИТ'],
    procedures: [
      'Мониторинговые исследования регионального уровня',
      'Независимая оценка качества подготовки обучающихся',
    ],
    reading: 'Городской центр — СПбЦОКОиИТ; не сверено с источником.',
  },
  {
    level: 'district',
    title: 'Районный',
    bodies: ['РЦОКО ИМЦ'],
    procedures: ['Мониторинговые исследования районного уровня'],
    reading: 'Районный центр оценки качества образования при ИМЦ; не сверено с источником.',
  },
  {
    level: 'school',
    title: 'ОО',
    bodies: ['ВСОКО'],
    procedures: ['Внутришкольные мониторинги'],
    reading: 'Уровень этой программы.',
  },
];
