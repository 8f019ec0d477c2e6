import type { ChoiceOption } from './description.ts';

/** Levels of the ЕСОКО, as a procedure's row names them. */
export const levels: readonly ChoiceOption[] = [
  { value: 'federal', title: 'федеральный', aliases: ['всероссийский', 'РФ'] },
  { value: 'regional', title: 'региональный', aliases: ['городской', 'город', 'субъект РФ'] },
  { value: 'district', title: 'районный', aliases: ['район', 'муниципальный'] },
  { value: 'school', title: 'школьный', aliases: ['ОО', 'школа', 'внутришкольный'] },
];
