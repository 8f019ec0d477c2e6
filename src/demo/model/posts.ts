/**
 * A kind of post and how many of it the school of size 1 has. Roles and areas are values of the table and the survey.
 */
export interface Post {
  readonly role: string;
  readonly position: string;
  /** Methodical union, as the teachers' survey names it. */
  readonly area: string;
  readonly count: number;
  /** Share of a full post. */
  readonly rate: number;
  /** There is one however large the school is. */
  readonly single?: boolean;
}

function posts(role: string, area: string, rows: readonly [string, number, number?][]): Post[] {
  return rows.map(([position, count, rate = 1]) => ({ role, position, area, count, rate }));
}

const teachers: readonly Post[] = [
  ...posts('teacher', 'primary', [['учитель начальных классов', 16]]),
  ...posts('teacher', 'russian', [['учитель русского языка и литературы', 8, 1.25]]),
  ...posts('teacher', 'foreign', [['учитель английского языка', 8]]),
  ...posts('teacher', 'maths', [
    ['учитель математики', 6, 1.25],
    ['учитель информатики', 2],
  ]),
  ...posts('teacher', 'science', [
    ['учитель физики', 2, 1.25],
    ['учитель химии', 1],
    ['учитель биологии', 2],
    ['учитель географии', 2],
  ]),
  ...posts('teacher', 'social', [['учитель истории и обществознания', 5]]),
  ...posts('teacher', 'arts', [
    ['учитель музыки', 1],
    ['учитель изобразительного искусства', 1],
    ['учитель труда (технологии)', 2],
  ]),
  ...posts('teacher', 'sport', [
    ['учитель физической культуры', 5],
    ['учитель основ безопасности и защиты Родины', 1],
  ]),
];

const leaders: readonly Post[] = [
  { role: 'leader', position: 'директор', area: 'support', count: 1, rate: 1, single: true },
  ...posts('leader', 'support', [
    ['заместитель директора по УВР', 4],
    ['заместитель директора по научно-методической работе', 1],
    ['заместитель директора по воспитательной работе', 1],
    ['заместитель директора по административно-хозяйственной работе', 1],
    ['заместитель директора по информатизации', 1],
    ['руководитель отделения дополнительного образования', 1],
    ['заведующий школьным музеем', 1],
  ]),
];

const support: readonly Post[] = [
  ...posts('psychologist', 'support', [['педагог-психолог', 2]]),
  ...posts('social-educator', 'support', [['социальный педагог', 2]]),
  ...posts('adviser', 'support', [['советник директора по воспитанию', 1]]),
  ...posts('speech-therapist', 'support', [['учитель-логопед', 1]]),
  ...posts('defectologist', 'support', [['учитель-дефектолог', 1, 0.5]]),
  ...posts('tutor', 'support', [['тьютор', 1]]),
  ...posts('methodist', 'support', [['методист', 2]]),
  ...posts('extra-educator', 'support', [['педагог дополнительного образования', 5, 0.5]]),
  ...posts('other-educator', 'support', [
    ['педагог-организатор', 1],
    ['педагог-библиотекарь', 1],
    ['воспитатель группы продлённого дня', 2],
  ]),
  ...posts('other', 'support', [
    ['секретарь', 1],
    ['лаборант', 2],
    ['инженер', 1],
    ['рабочий по обслуживанию здания', 3],
    ['гардеробщик', 2],
  ]),
];

export const allPosts: readonly Post[] = [...teachers, ...leaders, ...support];
