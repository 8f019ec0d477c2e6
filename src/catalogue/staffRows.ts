import type { Condition } from './model.ts';

/** Conditions that choose employees from the staff table. Those who left within the term stay in it with a date. */

const working: Condition = { column: 'left_at', filled: false };

const educator: Condition = {
  column: 'role',
  oneOf: [
    'teacher',
    'psychologist',
    'social-educator',
    'adviser',
    'speech-therapist',
    'defectologist',
    'tutor',
    'methodist',
    'extra-educator',
    'other-educator',
  ],
};

/** Педагогические работники at the end of the term. */
export const educators: readonly Condition[] = [educator, working];

/** Педагогические работники who worked in the term, with those who left. */
export const educatorsOfTerm: readonly Condition[] = [educator];

export const teachers: readonly Condition[] = [{ column: 'role', is: 'teacher' }, working];

export const leaders: readonly Condition[] = [{ column: 'role', is: 'leader' }, working];

export const employees: readonly Condition[] = [working];
