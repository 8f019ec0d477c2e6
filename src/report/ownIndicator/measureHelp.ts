import type { Measure } from '../../catalogue/model.ts';
import type { MeasureHelp } from './fieldHelp.ts';
import { surveyMeasures } from './surveyMeasures.ts';
import { tableMeasures } from './tableMeasures.ts';

/** Every kind of measure, in the order of the help page. */
export const measureHelp: Readonly<Record<Measure['kind'], MeasureHelp>> = {
  ...tableMeasures,
  ...surveyMeasures,
};
