import type { Category } from './model.ts';
import { benchmarking } from './governance/benchmarking.ts';
import { inspection } from './governance/inspection.ts';
import { leadership } from './governance/leadership.ts';
import { objectivity } from './governance/objectivity.ts';
import { openness } from './governance/openness.ts';
import { satisfaction } from './governance/satisfaction.ts';

export const governance: Category = {
  number: '4',
  slug: 'governance',
  title: 'Управление образовательной организацией',
  groups: [leadership, openness, satisfaction, inspection, objectivity, benchmarking],
};
