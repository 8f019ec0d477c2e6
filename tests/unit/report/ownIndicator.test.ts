import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { categories } from '../../../src/catalogue/catalogue.ts';
import { diskFolder } from '../../../src/ingest/diskFolder.ts';
import { indicatorSchema } from '../../../src/ingest/indicatorSchema.ts';
import { loadSchool } from '../../../src/ingest/loadSchool.ts';
import {
  amountSchema,
  conditionSchema,
  measureSchema,
  rowNumberSchema,
} from '../../../src/ingest/measureSchema.ts';
import type { FieldHelp } from '../../../src/report/ownIndicator/fieldHelp.ts';
import { measureHelp } from '../../../src/report/ownIndicator/measureHelp.ts';
import {
  amountHelp,
  conditionHelp,
  indicatorFields,
  rowNumberHelp,
} from '../../../src/report/ownIndicator/vocabulary.ts';
import { parse } from 'yaml';

const project = path.resolve(import.meta.dirname, '../../..');

/** The JSON border: what zod says of an object it reads. */
interface ObjectShape {
  readonly properties: Readonly<Record<string, { const?: string; enum?: readonly string[] }>>;
  readonly required?: readonly string[];
}
interface Shapes {
  readonly anyOf?: readonly ObjectShape[];
  readonly oneOf?: readonly ObjectShape[];
}

const shapeOf = (schema: z.ZodType): unknown => z.toJSONSchema(schema, { io: 'input' });
const choicesOf = (schema: z.ZodType): readonly ObjectShape[] => {
  const { anyOf, oneOf } = shapeOf(schema) as Shapes;
  return anyOf ?? oneOf ?? [];
};
const namesOf = ({ properties, required = [] }: ObjectShape): readonly string[] =>
  Object.keys(properties)
    .map((name) => (required.includes(name) ? name : `${name}?`))
    .sort();
const toldOf = (fields: readonly FieldHelp[]): readonly string[] =>
  fields.map(({ name, optional }) => (optional === true ? `${name}?` : name)).sort();

describe('the help about indicators of the school’s own', () => {
  const kinds = new Map(
    choicesOf(measureSchema).flatMap((shape) => {
      const { kind } = shape.properties;
      const values = kind?.enum ?? (kind?.const === undefined ? [] : [kind.const]);
      return values.map((value) => [value, namesOf(shape)] as const);
    }),
  );

  it('tells every kind of measure that is read, with its lines', () => {
    expect(kinds.size).toBe(17);
    const told = Object.entries(measureHelp).map(
      ([kind, { fields }]) => [kind, ['kind', ...toldOf(fields)].sort()] as const,
    );
    expect(Object.fromEntries(told)).toEqual(Object.fromEntries(kinds));
  });

  it('tells every line of an indicator', () => {
    expect(toldOf(indicatorFields)).toEqual(namesOf(shapeOf(indicatorSchema) as ObjectShape));
  });

  it('tells every word of the lines that have a list of words', () => {
    const about = (name: string) => indicatorFields.find((field) => field.name === name)?.about;
    const { properties } = shapeOf(indicatorSchema) as ObjectShape;
    for (const name of ['value', 'direction', 'mode', 'unitOfCount']) {
      for (const word of properties[name]?.enum ?? [name]) expect(about(name)).toContain(word);
    }
    const statistics = choicesOf(measureSchema).flatMap((shape) => {
      const kind = shape.properties['kind']?.const ?? '';
      return (shape.properties['statistic']?.enum ?? []).map((word) => [kind, word] as const);
    });
    expect(statistics.length).toBe(13);
    for (const [kind, word] of statistics) {
      const help = Object.entries(measureHelp).find(([name]) => name === kind)?.[1];
      expect(help?.fields.find(({ name }) => name === 'statistic')?.about).toContain(word);
    }
  });

  it.each([
    ['conditions', conditionHelp, conditionSchema],
    ['amounts', amountHelp, amountSchema],
    ['numbers of a row', rowNumberHelp, rowNumberSchema],
  ])('tells every form of %s', (_name, help, schema) => {
    const forms = choicesOf(schema).map((shape) => [...(shape.required ?? [])].sort().join());
    const told = help.map(({ example }) => {
      const value: unknown = parse(example);
      expect(schema.safeParse(value).success, example).toBe(true);
      return Object.keys(value as object)
        .sort()
        .join();
    });
    expect(forms.length).toBeGreaterThan(2);
    expect(told.sort()).toEqual(forms.sort());
  });

  it('has examples that are read without a word and count something from the demonstration school', async () => {
    const disk = diskFolder(project);
    const examples = Object.values(measureHelp).map(({ example }) => example);
    const survey = JSON.stringify({
      title: 'Выпускники',
      vsoko: { audience: 'выпускников', minutes: 1 },
      elements: [
        { type: 'rating', name: 'advise', title: 'Посоветуете?', rateMin: 0, rateMax: 10 },
      ],
    });
    const [head = ''] = readFileSync(path.join(project, 'data/school.yaml'), 'utf8').split(
      /^indicators:/m,
    );
    const own = `${head}indicators:\n${examples.join('')}`;
    const texts = new Map([
      ['data/school.yaml', own],
      ['surveys/graduates.json', survey],
    ]);
    const { loaded, log } = await loadSchool(
      {
        list: async () => [...new Set([...(await disk.list()), ...texts.keys()])].sort(),
        readText: (file) => {
          const text = texts.get(file);
          return text === undefined ? disk.readText(file) : Promise.resolve(text);
        },
        open: (file) => disk.open(file),
      },
      categories,
    );
    expect(log.groups().filter(({ file }) => file === 'data/school.yaml')).toEqual([]);
    expect(loaded?.school.indicators.map(({ indicator }) => indicator.measure.kind)).toEqual(
      Object.keys(measureHelp),
    );
    const facts = loaded?.facts.terms.at(-1)?.indicators;
    const absent = (loaded?.school.indicators ?? []).flatMap(({ object, indicator }) => {
      const counted = facts?.get(`${object}.${indicator.key}`);
      return counted === undefined || 'absence' in counted ? [indicator.measure.kind] : [];
    });
    // Nobody has entered the one figure or asked the one question.
    expect(absent.sort()).toEqual(['entered', 'nps']);
  });
});
