import type { ChoiceOption } from './description.ts';

/** What may stand in the column «Роль» of the staff table. */
export const staffRoles: readonly ChoiceOption[] = [
  { value: 'teacher', title: 'учитель' },
  {
    value: 'leader',
    title: 'руководитель',
    aliases: ['директор', 'заместитель директора', 'зам. директора', 'завуч'],
  },
  { value: 'psychologist', title: 'педагог-психолог', aliases: ['психолог'] },
  { value: 'social-educator', title: 'социальный педагог', aliases: ['соцпедагог'] },
  {
    value: 'adviser',
    title: 'советник директора',
    aliases: ['советник', 'советник директора по воспитанию'],
  },
  { value: 'speech-therapist', title: 'логопед', aliases: ['учитель-логопед'] },
  { value: 'defectologist', title: 'дефектолог', aliases: ['учитель-дефектолог'] },
  { value: 'tutor', title: 'тьютор' },
  { value: 'methodist', title: 'методист' },
  {
    value: 'extra-educator',
    title: 'педагог дополнительного образования',
    aliases: ['педагог доп. образования', 'ПДО'],
  },
  {
    value: 'other-educator',
    title: 'иной педагогический работник',
    aliases: [
      'воспитатель',
      'педагог-организатор',
      'педагог-библиотекарь',
      'преподаватель-организатор',
    ],
  },
  {
    value: 'other',
    title: 'иной работник',
    aliases: ['иной', 'административно-хозяйственный работник', 'не педагог'],
  },
];
