import { foldText } from '../../kit/text.ts';

/** What names a work: the same procedure is not always written alike. */
export interface WorkName {
  readonly procedure: string;
  readonly subject: string | undefined;
  readonly parallel: number;
}

/**
 * One text for each work, however its name is spelt.
 * @example workKey({ procedure: ' ВПР', subject: 'Физика', parallel: 7 }) === workKey({ procedure: 'впр', subject: 'физика', parallel: 7 }) // true
 */
export function workKey({ procedure, subject = '', parallel }: WorkName): string {
  return JSON.stringify([foldText(procedure), foldText(subject), parallel]);
}

/** Procedures of the city and the country that are known by the first word of their names. */
const KNOWN_OUTSIDE = /^(впр|огэ|егэ|гвэ)(?!\p{L})/u;

/**
 * Whether somebody outside the school made the work: by its level, or where that is blank by its first word.
 * @example isOutside(undefined, 'Итоги полугодия') // false
 */
export function isOutside(level: string | undefined, procedure: string): boolean {
  return level === undefined ? KNOWN_OUTSIDE.test(foldText(procedure)) : level !== 'school';
}
