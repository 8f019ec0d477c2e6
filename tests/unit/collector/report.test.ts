import { describe, expect, it } from 'vitest';
import { createReport } from '../../../src/collector/report.ts';

describe('a failure inside the collector', () => {
  let now = 0;
  const written: string[] = [];
  const begin = () => {
    now = 0;
    written.length = 0;
    return createReport(
      (text) => written.push(text),
      () => now,
    );
  };

  it('is told in one line with what it means and what the system says', () => {
    const report = begin();
    report({ what: 'not-stored', error: new Error('database or disk is full\nat keep') });
    expect(written).toHaveLength(1);
    expect(written[0]).toMatch(/^Ответы не записаны[^\n]*\(database or disk is full\)\.\n$/);
  });

  it('is told by its cause where it has one', () => {
    const report = begin();
    const error = new Error('the tables of the store', { cause: new Error('ECONNREFUSED') });
    report({ what: 'not-opened', error });
    expect(written[0]).toContain('(ECONNREFUSED)');
  });

  it('is told once a minute however often it happens, and then how often', () => {
    const report = begin();
    const problem = { what: 'not-stored', error: new Error('full') } as const;
    for (let times = 0; times < 40; times += 1) report(problem);
    expect(written).toHaveLength(1);
    report({ ...problem, error: new Error('away') });
    expect(written).toHaveLength(2);
    now = 60_000;
    report(problem);
    expect(written[2]).toContain('39');
  });

  it('quotes nothing of a broken answer', () => {
    const report = begin();
    try {
      JSON.parse('Иванова, 5А');
    } catch (error) {
      report({ what: 'not-stored', error });
    }
    expect(written).toHaveLength(1);
    expect(written[0]).not.toContain('5А');
  });
});
