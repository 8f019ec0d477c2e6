import { choice, code, date, numberUpTo, text, wholeUpTo, yesNo } from '../cellKinds.ts';
import type { TableColumn } from '../description.ts';
import { staffRoles } from '../staffRoles.ts';

/** Columns of the staff table about the employee and the post. */
export const staffPerson: readonly TableColumn[] = [
  {
    name: 'code',
    title: 'Код сотрудника',
    aliases: ['Код', 'Код педагога', 'Табельный код'],
    cell: code,
    required: true,
    about: 'Код вместо имени, один на все полугодия. На страницы сайта он не попадает.',
  },
  {
    name: 'role',
    title: 'Роль',
    aliases: ['Категория персонала', 'Группа должностей'],
    cell: choice(staffRoles),
    required: true,
    about: 'Кем работает: учитель, руководитель, педагог-психолог и другие слова из списка.',
  },
  {
    name: 'position',
    title: 'Должность',
    aliases: ['Должность по штату', 'Наименование должности'],
    cell: text,
    about: 'Должность по штатному расписанию, если нужна вам самим.',
  },
  {
    name: 'rate',
    title: 'Ставка',
    aliases: ['Доля ставки', 'Объём ставки', 'Ставок'],
    cell: numberUpTo(3),
    about: 'Сколько ставок занимает: 1; 0,5; 1,25.',
  },
  {
    name: 'category',
    title: 'Квалификационная категория',
    aliases: ['Категория', 'Кв. категория'],
    cell: choice([
      { value: 'none', title: 'нет', aliases: ['без категории', 'не имеет'] },
      {
        value: 'suitable',
        title: 'соответствие',
        aliases: ['соответствие занимаемой должности', 'СЗД'],
      },
      { value: 'first', title: 'первая', aliases: ['первая категория', '1', 'I'] },
      { value: 'highest', title: 'высшая', aliases: ['высшая категория'] },
      { value: 'methodist', title: 'педагог-методист' },
      { value: 'mentor', title: 'педагог-наставник' },
    ]),
    about: 'Результат аттестации; «педагог-методист» и «педагог-наставник» — вместо высшей.',
  },
  {
    name: 'education',
    title: 'Образование',
    aliases: ['Уровень образования'],
    cell: choice([
      { value: 'higher', title: 'высшее', aliases: ['высшее образование', 'ВО'] },
      {
        value: 'vocational',
        title: 'среднее профессиональное',
        aliases: ['СПО', 'среднее специальное'],
      },
      { value: 'other', title: 'иное', aliases: ['среднее общее', 'другое'] },
    ]),
    about: 'Высшее, среднее профессиональное или иное.',
  },
  {
    name: 'pedagogical',
    title: 'Педагогическое образование',
    aliases: ['Образование педагогической направленности', 'Пед. образование'],
    cell: yesNo,
    about: '«да», если образование педагогической направленности.',
  },
  {
    name: 'experience',
    title: 'Педагогический стаж, лет',
    aliases: ['Педагогический стаж', 'Стаж', 'Пед. стаж'],
    cell: wholeUpTo(75),
    about: 'Сколько полных лет педагогического стажа.',
  },
  {
    name: 'age',
    title: 'Возраст, лет',
    aliases: ['Возраст', 'Полных лет'],
    cell: { type: 'whole', min: 16, max: 100 },
    about: 'Сколько полных лет сотруднику (для показателей 1.31 и 1.32 приказа № 1324).',
  },
  {
    name: 'awards',
    title: 'Награды',
    aliases: ['Число наград', 'Ведомственные и государственные награды'],
    cell: wholeUpTo(50),
    about: 'Сколько ведомственных и государственных наград.',
  },
  {
    name: 'left_at',
    title: 'Дата увольнения',
    aliases: ['Уволен', 'Дата ухода'],
    cell: date,
    about: 'Заполняют тем, кто ушёл за это полугодие: строка остаётся в таблице.',
  },
  {
    name: 'left_own',
    title: 'Ушёл по своей воле',
    aliases: ['По собственному желанию', 'Увольнение по собственному желанию'],
    cell: yesNo,
    about: '«да», если сотрудник ушёл по собственному желанию.',
  },
];
