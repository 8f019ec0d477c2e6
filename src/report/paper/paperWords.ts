import type { Paper } from './paper.ts';

/** Words that stand in every paper, whatever its format. */

/** At the head of every sheet of a paper whose data are invented. */
export const INVENTED = 'Демонстрация: школа, люди и все числа придуманы программой';

/** The block to sign; lines to write on stand where the school has not said more. */
export const APPROVAL = {
  considered: 'РАССМОТРЕНО',
  byCouncil: 'на заседании педагогического совета',
  protocol: 'Протокол №',
  approved: 'УТВЕРЖДАЮ',
  byDirector: 'Директор школы, приказ №',
  signature: 'подпись',
  signer: 'фамилия, инициалы',
  seal: 'М. П.',
} as const;

/**
 * Where and when a paper is of, under its title.
 * @example placeLine({ city: 'Тверь', date: '2026-04-10' }) // 'Тверь, 2026'
 */
export function placeLine({ city, date }: Pick<Paper, 'city' | 'date'>): string {
  return [city, date.slice(0, 4)].filter((part) => part !== undefined).join(', ');
}
