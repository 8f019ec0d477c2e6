import type { DemoHalfYear } from '../model/school.ts';
import { workingShares } from '../stories.ts';
import type { TableRow } from '../tableRows.ts';
import type { DemoTerm } from '../terms.ts';

/** A kind of room: required, available, equipped, area of all of them. */
type Rooms = readonly [
  item: string,
  required: number,
  available: number,
  equipped: number,
  area: number,
];

const halls: readonly (readonly [item: string, available: number, area: number])[] = [
  ['Актовый зал', 1, 210],
  ['Спортивный зал', 2, 430],
  ['Хореографический зал', 1, 74],
  ['Конференц-зал', 0, 0],
  ['Читальный зал', 1, 68],
];

const classrooms: readonly Rooms[] = [
  ['Кабинеты начальной школы', 14, 14, 13, 770],
  ['Кабинет русского языка и литературы', 4, 4, 4, 216],
  ['Кабинет математики', 4, 4, 4, 212],
  ['Кабинет английского языка', 5, 5, 4, 160],
  ['Кабинет истории и обществознания', 2, 2, 2, 108],
  ['Кабинет географии', 1, 1, 1, 58],
  ['Кабинет биологии', 1, 1, 1, 64],
  ['Кабинет химии', 1, 1, 1, 66],
  ['Кабинет физики', 2, 1, 0, 66],
  ['Кабинет информатики', 2, 2, 2, 120],
  ['Кабинет музыки', 1, 1, 1, 54],
  ['Кабинет изобразительного искусства', 1, 1, 0, 54],
  ['Мастерская', 2, 2, 1, 160],
  ['Кабинет основ безопасности и защиты Родины', 1, 1, 1, 52],
];

const sports: readonly (readonly [item: string, available: number])[] = [
  ['Спортивная площадка', 1],
  ['Футбольное поле', 1],
  ['Беговая дорожка', 1],
  ['Полоса препятствий', 1],
  ['Тренажёрный зал', 1],
];

const zones: readonly (readonly [item: string, available: number, since: number])[] = [
  ['Лаборатория естественных наук', 1, 0],
  ['Мастерская робототехники', 1, 0],
  ['Медиастудия', 1, 1],
  ['Зона настольных игр', 2, 2],
];

/** Rooms and equipment; a larger school has as many times more of them. */
export function facilitiesRows({ term, classes }: DemoHalfYear): readonly TableRow[] {
  const size = Math.max(1, Math.round(classes.length / 34));
  return [
    ...halls.map(([item, available, area]) => ({
      object: 'halls',
      item,
      required: 1,
      available,
      area: area > 0 ? area * size : undefined,
    })),
    ...sports.map(([item, available]) => ({
      object: 'sports-facilities',
      item,
      available: available * size,
    })),
    ...classrooms.map(([item, required, available, equipped, area]) => ({
      object: 'specialist-classrooms',
      item,
      required: required * size,
      available: available * size,
      equipped: equipped * size,
      area: area * size,
    })),
    ...computers(term, size),
    ...digital(term, size),
    ...zones.map(([item, available, since]) => ({
      object: 'space-development',
      item,
      available: term.index >= since ? available : 0,
    })),
    {
      object: 'space-learning',
      item: 'Рекреации',
      required: 10,
      available: 10,
      equipped: 4 + term.year,
    },
  ];
}

function computers({ year }: DemoTerm, size: number): TableRow[] {
  const desktops = 96 * size;
  const laptops = (60 + 24 * year) * size;
  return [
    {
      object: 'computers',
      item: 'Стационарные компьютеры',
      ...counts(desktops, 0.94, 0.52 - 0.14 * year),
    },
    { object: 'computers', item: 'Ноутбуки', ...counts(laptops, 0.97, 0.9) },
  ];
}

/** The equipment breaks with the years; see the stories. */
function digital({ index }: DemoTerm, size: number): TableRow[] {
  const works = workingShares[index] ?? 0;
  return [
    {
      object: 'digital-equipment',
      item: 'Интерактивные панели и проекторы',
      required: 42 * size,
      equipped: 36 * size,
      ...counts(40 * size, works, 0.45 - 0.05 * index),
    },
    { object: 'digital-equipment', item: 'Документ-камеры', ...counts(18 * size, works, 0.5) },
    {
      object: 'digital-equipment',
      item: 'Многофункциональные устройства',
      ...counts(34 * size, works, 0.6),
    },
  ];
}

function counts(available: number, works: number, fresh: number): TableRow {
  return {
    available,
    working: Math.round(available * works),
    recent: Math.round(available * fresh),
  };
}
