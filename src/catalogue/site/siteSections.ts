import { budget } from './sections/budget.ts';
import { catering } from './sections/catering.ts';
import { basicFacts } from './sections/basicFacts.ts';
import { document } from './sections/document.ts';
import { education } from './sections/education.ts';
import { eduStandarts } from './sections/eduStandarts.ts';
import { employees } from './sections/employees.ts';
import { grants } from './sections/grants.ts';
import { inter } from './sections/inter.ts';
import { managers } from './sections/managers.ts';
import { objects } from './sections/objects.ts';
import { paidEdu } from './sections/paidEdu.ts';
import { struct } from './sections/struct.ts';
import { vacant } from './sections/vacant.ts';
import type { SiteSection } from './siteSection.ts';

/** The subsections of приказ Рособрнадзора № 1493, п. 6, in its order. */
export const siteSections: readonly SiteSection[] = [
  basicFacts,
  struct,
  document,
  education,
  eduStandarts,
  managers,
  employees,
  objects,
  grants,
  paidEdu,
  budget,
  vacant,
  inter,
  catering,
];
