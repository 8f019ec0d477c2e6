import { describe, expect, test } from 'vitest';
import { categories } from '../../../src/catalogue/catalogue.ts';
import type { OutsideWorks } from '../../../src/ingest/works/outsideWorks.ts';
import { loadSchool } from '../../../src/ingest/loadSchool.ts';
import { csv, MARKS, memorySchool, TERM } from '../ingest/memorySchool.ts';

const PARTICIPATION = `data/${TERM}/monitoring/participation.csv`;
const BENCHMARKS = `data/${TERM}/monitoring/benchmarks.csv`;
const HEAD =
  'Процедура;Уровень;Предмет;Класс;Код;Первичный балл;Максимальный первичный балл;Отметка;Отметка по журналу';

async function count(files: Readonly<Record<string, string>>): Promise<OutsideWorks> {
  const { loaded } = await loadSchool(memorySchool(files), categories);
  const outside = loaded?.facts.terms[0]?.outside;
  if (outside === undefined) throw new Error('nothing was counted');
  return outside;
}

const marks = (...rows: readonly string[]): Record<string, string> => ({
  [MARKS]: csv(HEAD, ...rows),
});

describe('the outside works of a term', () => {
  test('are counted as pairs of marks, scores and journal marks of who wrote and who did not', async () => {
    const { works } = await count(
      marks(
        'ВПР;федеральный;Физика;7А;У1;12;18;4;5',
        'ВПР;федеральный;Физика;7А;У2;12;18;4;5',
        'ВПР;федеральный;Физика;7Б;У3;5;18;2;3',
        'ВПР;федеральный;Физика;7Б;У4;;;;3',
      ),
    );
    expect(works).toHaveLength(1);
    expect(works[0]).toMatchObject({ procedure: 'ВПР', parallel: 7, maxima: [18] });
    expect(works[0]?.whole).toEqual({
      written: 3,
      scores: [
        [5, 1],
        [12, 2],
      ],
      marks: [
        [3, 2, 1],
        [5, 4, 2],
      ],
      journal: {
        present: [
          [3, 1],
          [5, 2],
        ],
        absent: [[3, 1]],
      },
    });
    expect(works[0]?.classes.map(({ name, part }) => [name, part.written])).toEqual([
      ['7А', 2],
      ['7Б', 1],
    ]);
  });

  test('know what each pupil has over several of them, and no code', async () => {
    const { pupils } = await count({
      ...marks(
        'ВПР;федеральный;Физика;7А;У1;12;18;3;5',
        'ВПР;федеральный;Химия;7А;У1;9;18;4;4',
        'ВПР;федеральный;Физика;7Б;У2;13;18;4;4',
        'ВПР;федеральный;Химия;7Б;У2;;;;3',
        'Итоги полугодия;;Физика;7А;У1;;;4;4',
      ),
      [BENCHMARKS]: csv(
        'Процедура;Предмет;Параллель;С кем сравнение;Средний первичный балл;Граница нижнего квартиля',
        'ВПР;Физика;7;кластер;12;13',
      ),
    });
    expect(pupils).toEqual([
      [
        {
          pairs: 1,
          absolute: 0,
          far: 0,
          absent: 1,
          absentMarks: 3,
          present: 1,
          presentMarks: 4,
          quartiles: 1,
          below: 0,
        },
        1,
      ],
      [
        {
          pairs: 2,
          absolute: 2,
          far: 1,
          absent: 0,
          absentMarks: 0,
          present: 2,
          presentMarks: 9,
          quartiles: 1,
          below: 1,
        },
        1,
      ],
    ]);
  });

  test('know the city from its distribution of scores, and the official scale', async () => {
    const { works } = await count({
      ...marks('ВПР;федеральный;Физика;7А;У1;12;18;4;5'),
      [BENCHMARKS]: csv(
        'Процедура;Предмет;Параллель;С кем сравнение;Число участников;Распределение первичных баллов, %;Балл для отметки 3;Балл для отметки 4;Балл для отметки 5',
        'ВПР;Физика;7;город;200;10: 25 12: 50 14: 25;5;9;13',
      ),
    });
    const [city] = works[0]?.benchmarks ?? [];
    expect(city).toMatchObject({ scope: 'city', mean: 12, n: 200 });
    // NumPy 2.4.6: numpy.repeat([10, 12, 14], [50, 100, 50]).std(ddof=1).
    expect(city?.deviation).toBeCloseTo(1.4177623, 6);
    expect(works[0]?.scale).toEqual([
      [3, 5],
      [4, 9],
      [5, 13],
    ]);
  });

  test('add the discrepancies of classes, one of which does not make up for another', async () => {
    const { works } = await count({
      ...marks('ВПР;федеральный;Физика;7А;У1;12;18;4;5'),
      [PARTICIPATION]: csv(
        'Процедура;Предмет;Класс;По списку;Освобождены;Участвовали',
        'ВПР;Физика;7А;25;0;20',
        'ВПР;Физика;7Б;30;5;28',
      ),
    });
    expect(works[0]?.whole.participation).toEqual({
      planned: 50,
      participated: 48,
      discrepancy: 8,
    });
  });

  test('are none of the school’s own works, nor the marks of the journal itself', async () => {
    const { works, files } = await count({
      ...marks(
        'Итоги полугодия;;Физика;7А;У1;;;4;4',
        'Единая работа;школьный;Физика;7А;У1;5;10;4;4',
        'Районная работа;районный;Физика;7А;У1;5;10;4;4',
      ),
      [PARTICIPATION]: csv(
        'Процедура;Предмет;Класс;По списку;Освобождены;Участвовали',
        'Единая работа;Физика;7А;25;0;20',
        'Районная работа;Физика;7А;25;1;22',
      ),
    });
    expect(works.map(({ procedure }) => procedure)).toEqual(['Районная работа']);
    expect(works[0]?.whole.participation).toEqual({
      planned: 24,
      participated: 22,
      discrepancy: 2,
    });
    expect(files.get('marks')?.rows).toBe(1);
  });

  test('without a level are known by the first word of their name, and no other word will do', async () => {
    const { works } = await count(
      marks(
        'ОГЭ 2026;;Физика;9А;У1;5;10;4;4',
        'ВПРок;;Физика;9А;У1;5;10;4;4',
        'Диктант;;Физика;9А;У2;5;10;4;4',
      ),
    );
    expect(works.map(({ procedure }) => procedure)).toEqual(['ОГЭ 2026']);
  });

  test('are joined with the figures of city and cluster however the name is spelt', async () => {
    const { works } = await count({
      ...marks('ВПР;федеральный;Физика;7А;У1;12;18;4;5'),
      [BENCHMARKS]: csv(
        'Процедура;Предмет;Параллель;С кем сравнение;Средний первичный балл;Стандартное отклонение;Число участников;Граница нижнего квартиля',
        'впр ;физика;7;город;9,5;3;41000;7',
        'ВПР;Физика;7;кластер;9,7;;;8',
        'ВПР;Физика;8;город;10;3;41000;7',
      ),
    });
    expect(works).toHaveLength(1);
    expect(works[0]?.benchmarks).toEqual([
      { scope: 'city', mean: 9.5, deviation: 3, n: 41000, lowerQuartile: 7 },
      { scope: 'cluster', mean: 9.7, lowerQuartile: 8 },
    ]);
  });

  test('are the same whatever the order of the rows', async () => {
    const rows = [
      'ВПР;федеральный;Физика;7А;У1;12;18;4;5',
      'впр;федеральный;Физика;7Б;У2;9;20;3;4',
      'ВПР;федеральный;Химия;8А;У3;9;20;3;4',
    ];
    const [forward, backward] = [
      await count(marks(...rows)),
      await count(marks(...rows.toReversed())),
    ];
    expect(backward).toEqual(forward);
    expect(forward.works[0]?.maxima).toEqual([18, 20]);
  });
});
