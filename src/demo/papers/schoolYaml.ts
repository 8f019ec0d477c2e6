import type { DemoHalfYear } from '../model/school.ts';
import { askedSurveys, surveyDays } from '../responses/coverage.ts';
import { respondentsOf } from '../responses/respondents.ts';

/** Surveys that are filled with one-time codes: those whose audience the school knows by number. */
const byCode = new Set(['teachers', 'councils']);

const head = `# Школа, её полугодия и опросы. Как заполнить: страница «Помощь».
name: «Демонстрационная школа»
city: Санкт-Петербург
# Данные выдуманы: об этом говорит каждая страница. Для своей школы поставьте false.
demonstration: true

# Меньше скольких человек нельзя показывать: на сайте для всех и внутри школы.
smallestGroup:
  public: 10
  internal: 5
`;

const tail = `
# Цели школы: объект.показатель и число; доли в процентах.
targets:
  subject-attainment.quality: 75
  subject-attainment.vpr-twos: 5
  metasubject-skills.reading: 80
  mentoring-outcomes.coverage: 100
  sen-methods.plans: 100
  social-infrastructure.meals: 90
  social-infrastructure.food: 70
  digital-equipment.working: 95
  broadband.speed: 100
  staff-pd.three-years: 100
  program-delivery.hours: 99
  social-feedback.reply-time: 8
  parent-satisfaction.index: 3
  parent-satisfaction.coverage: 50

# Уровни, которые школа установила сама.
norms:
  parent-collaboration.families:
    reference: решение педагогического совета, протокол № 3 от 15.01.2025
    bands:
      - { level: low, label: мало семей }
      - { level: middle, label: половина семей, from: 45 }
      - { level: high, label: большинство семей, from: 60 }

# Показатели, которые школа добавила сама.
indicators:
  - object: other-teacher-results
    key: colleague-lessons
    title: Доля учителей, посетивших за полугодие три и более урока коллег
    unit: '%'
    value: share
    measure:
      kind: share-of-rows
      table: staff
      of: [{ column: role, is: teacher }, { column: left_at, filled: false }]
      that: [{ column: visits, atLeast: 3 }]
    unitOfCount: employee
  - object: other-teacher-results
    key: joint-lessons
    title: Совместных уроков на одного учителя
    unit: ед.
    value: number
    decimals: 2
    measure:
      kind: mean
      table: staff
      of: { column: joint_lessons }
      where: [{ column: role, is: teacher }, { column: left_at, filled: false }]
    unitOfCount: employee
`;

/** `data/school.yaml` of the invented school, with the comments by which a school writes its own. */
export function renderSchoolYaml(halfYears: readonly DemoHalfYear[]): string {
  return `${head}\nterms:\n${halfYears.map(renderTerm).join('')}${tail}`;
}

function renderTerm(halfYear: DemoHalfYear): string {
  const { id, title, from, to } = halfYear.term;
  const { opens, closes } = surveyDays(halfYear.term);
  const surveys = askedSurveys.map((survey) => {
    const access = byCode.has(survey) ? 'code' : 'open';
    const population = respondentsOf(survey, halfYear).length;
    return `      ${survey}: { opens: ${opens}, closes: ${closes}, access: ${access}, population: ${population} }\n`;
  });
  return [
    `  - id: ${id}\n`,
    `    title: ${title}\n`,
    `    from: ${from}\n`,
    `    to: ${to}\n`,
    '    surveys:\n',
    ...surveys,
  ].join('');
}
