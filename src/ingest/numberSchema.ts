import { z } from 'zod';

const DECIMAL_COMMA = /^-?\d+,\d+$/;

/** A number of `school.yaml`. YAML knows `2.5` alone; whoever keeps tables in a Russian Excel writes «2,5». */
export const numberSchema = z.preprocess(
  (found) =>
    typeof found === 'string' && DECIMAL_COMMA.test(found)
      ? Number(found.replace(',', '.'))
      : found,
  z.number({ error: 'число без единиц, например 75 или 2,5' }),
);
