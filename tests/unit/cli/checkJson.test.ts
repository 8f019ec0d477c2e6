import { expect, it } from 'vitest';
import { toCheckJson } from '../../../src/cli/checkJson.ts';
import { checkFiles, EVENTS, RESPONSES, responses, SCHOOL, STAFF } from '../ingest/memorySchool.ts';

it('the files of a check are those that were read and those that were refused as a whole', async () => {
  const stray = 'data/2025-2026-1/responses/nobody.csv';
  const second = RESPONSES.replace('canteen', 'Canteen');
  const figures = 'data/self-assessment/2025/indicators.csv';
  const { log, files, refused } = await checkFiles({
    [RESPONSES]: responses('a1;2025-11-10;5;;5А'),
    [STAFF]: 'code;role\r\nС-1;"учитель',
    [EVENTS]: '',
    [stray]: responses('a1;2025-11-10;5;;5А'),
    [second]: responses('a1;2025-11-10;5;;5А'),
    [figures]: 'a;b\r\n1;2\r\n',
  });
  const json = toCheckJson(log, files, refused);
  const taken = RESPONSES < second ? RESPONSES : second;
  expect(json.files.filter((file) => !file.refused)).toEqual([
    {
      file: taken,
      refused: false,
      rows: 1,
      accepted: 1,
      rejected: 0,
      encoding: 'UTF-8',
      delimiter: ';',
    },
  ]);
  const none = { rows: null, accepted: null, rejected: null, encoding: null, delimiter: null };
  const other = taken === RESPONSES ? second : RESPONSES;
  const expected = [other, stray, STAFF, EVENTS, figures].map((file) => ({
    file,
    refused: true,
    ...none,
  }));
  const sorted = (all: readonly { readonly file: string }[]) =>
    [...all].sort((a, b) => (a.file < b.file ? -1 : 1));
  expect(sorted(json.files.filter((file) => file.refused))).toEqual(sorted(expected));
  const broken = new Set(
    json.problems.filter(({ severity }) => severity === 'error').map(({ file }) => file),
  );
  expect(broken).toEqual(new Set(expected.map(({ file }) => file)));
});

it('answers whose survey cannot be read are refused as well', async () => {
  const { refused } = await checkFiles({
    'data/school.yaml': SCHOOL.replace(/^indicators:[^]*/m, ''),
    'surveys/canteen.json': '{',
    [RESPONSES]: responses('a1;2025-11-10;5;;5А'),
  });
  expect(refused).toEqual([RESPONSES]);
});
