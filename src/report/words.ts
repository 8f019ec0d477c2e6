import type { Level, Mode, NormSource, UnitOfCount } from '../catalogue/model.ts';
import type { Dimension } from '../ingest/facts.ts';

/** Forms for 1, 2 and 5 of what stands behind a value: «214 ответов». */
export const UNIT_FORMS: Readonly<Record<UnitOfCount, readonly [string, string, string]>> = {
  pupil: ['ученик', 'ученика', 'учеников'],
  family: ['семья', 'семьи', 'семей'],
  answer: ['ответ', 'ответа', 'ответов'],
  mark: ['отметка', 'отметки', 'отметок'],
  employee: ['сотрудник', 'сотрудника', 'сотрудников'],
  leader: ['руководитель', 'руководителя', 'руководителей'],
  lesson: ['урок', 'урока', 'уроков'],
  room: ['единица', 'единицы', 'единиц'],
  event: ['событие', 'события', 'событий'],
  score: ['оценка', 'оценки', 'оценок'],
  item: ['пункт', 'пункта', 'пунктов'],
  work: ['работа', 'работы', 'работ'],
  class: ['класс', 'класса', 'классов'],
  course: ['курс', 'курса', 'курсов'],
  figure: ['показатель', 'показателя', 'показателей'],
};

export const MODE_WORDS: Readonly<Record<Mode, string>> = {
  summative: 'суммативное (итоговое) оценивание',
  formative: 'формирующее оценивание',
};

export const LEVEL_WORDS: Readonly<Record<Level, string>> = {
  federal: 'федеральный уровень ЕСОКО',
  regional: 'региональный уровень ЕСОКО',
  district: 'районный уровень ЕСОКО',
  school: 'уровень образовательной организации',
};

export const NORM_SOURCE_WORDS: Readonly<Record<NormSource, string>> = {
  normative: 'нормативный документ',
  methodical: 'методика',
  school: 'решение школы',
  default: 'ориентир программы, не норматив',
};

export const DIMENSION_WORDS: Readonly<
  Record<Dimension, { readonly by: string; readonly column: string }>
> = {
  class: { by: 'по классам', column: 'Класс' },
  parallel: { by: 'по параллелям', column: 'Параллель' },
  subject: { by: 'по предметам', column: 'Предмет' },
  audience: { by: 'по участникам опроса', column: 'Участники' },
  other: { by: 'по группам', column: 'Группа' },
};
