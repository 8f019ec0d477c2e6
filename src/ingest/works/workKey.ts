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

/** By procedure, subject and parallel, by code unit: the same on every machine. */
export function compareWorks(a: WorkName, b: WorkName): number {
  const inOrder = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);
  return (
    inOrder(a.procedure, b.procedure) ||
    inOrder(a.subject ?? '', b.subject ?? '') ||
    a.parallel - b.parallel
  );
}

/** Where a work is spelt differently, the first spelling: the same whatever the order of the rows. */
export function firstName(a: WorkName, b: WorkName): WorkName {
  return compareWorks(a, b) <= 0 ? a : b;
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

/** @example isVpr({ procedure: ' впр весна' }) // true */
export function isVpr({ procedure }: Pick<WorkName, 'procedure'>): boolean {
  return foldText(procedure).startsWith('впр');
}
