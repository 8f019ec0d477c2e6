import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addressGroup } from '../../../src/collector/addressGroup.ts';
import { createLimits, usualCeilings } from '../../../src/collector/limits.ts';
import type { Limits } from '../../../src/collector/limits.ts';

const limitsOf = (answers: number) =>
  createLimits(randomBytes(32), { ...usualCeilings, answers: { points: answers, duration: 60 } });

describe('a limit', () => {
  it('is of one survey from one address', async () => {
    const limits = limitsOf(1);
    expect(await limits.takeAnswers('parents', '192.0.2.1')).toBeUndefined();
    expect(await limits.takeAnswers('parents', '192.0.2.1')).toBe(60);
    expect(await limits.takeAnswers('parents', '192.0.2.2')).toBeUndefined();
    expect(await limits.takeAnswers('teachers', '192.0.2.1')).toBeUndefined();
  });

  it('is of a home, not of each of its countless IPv6 addresses', async () => {
    const limits = limitsOf(1);
    await limits.takeAnswers('parents', '2001:db8:1:2::1');
    expect(await limits.takeAnswers('parents', '2001:db8:1:2:ffff::9')).toBe(60);
    expect(await limits.takeAnswers('parents', '2001:db8:1:3::1')).toBeUndefined();
  });

  it('lets one code be tried five times a minute, from wherever', async () => {
    const limits = limitsOf(1);
    const waits: (number | undefined)[] = [];
    for (let at = 0; at < 6; at += 1)
      waits.push(await limits.takeCode('teachers', `192.0.2.${at}`, 'A'));
    expect(waits.map((wait) => wait !== undefined)).toEqual([
      false,
      false,
      false,
      false,
      false,
      true,
    ]);
    expect(await limits.takeCode('teachers', '192.0.2.9', 'C')).toBeUndefined();
  });
});

describe('codes that are not there', () => {
  const school = ['teachers', '192.0.2.1'] as const;
  const count = async (times: number, one: () => Promise<number | undefined>) => {
    let refused = 0;
    for (let at = 0; at < times; at += 1) refused += (await one()) === undefined ? 0 : 1;
    return refused;
  };

  it('are a class of thirty that mistypes four times each, and not more', async () => {
    const limits = createLimits(randomBytes(32));
    expect(await count(120, () => limits.countWrongCode(...school))).toBe(0);
    expect(await count(10, () => limits.countWrongCode(...school))).toBe(10);
  });

  describe('once 300 were looked up', () => {
    beforeEach(() => {
      vi.useFakeTimers();
    });
    afterEach(() => {
      vi.useRealTimers();
    });
    /** Looks up another code each time. */
    const createLook = (limits: Limits) => {
      let at = 0;
      return () => limits.takeCode(...school, String((at += 1)));
    };

    it('are looked up one in two seconds, so that a right one waits no longer when the guessing ends', async () => {
      const limits = createLimits(randomBytes(32));
      const look = createLook(limits);
      expect(await count(300, look)).toBe(0);
      for (let back = 0; back < 300; back += 1) await limits.giveBackCode(...school);
      expect(await count(300, look)).toBe(0);
      expect(await count(400, look)).toBe(399);
      expect(await limits.takeCode('teachers', '192.0.2.2', 'A')).toBeUndefined();
      expect(await limits.takeCode(...school, 'right')).toBe(2);
      vi.advanceTimersByTime(2000);
      expect(await limits.takeCode(...school, 'right')).toBeUndefined();
    });

    it('are no more than 600 in ten minutes for whoever does not end', async () => {
      const limits = createLimits(randomBytes(32));
      const look = createLook(limits);
      let found = 0;
      for (let tenth = 0; tenth < 6000; tenth += 1) {
        if ((await look()) === undefined) found += 1;
        vi.advanceTimersByTime(100);
      }
      expect(found).toBeGreaterThan(500);
      expect(found).toBeLessThanOrEqual(600);
    });

    it('take no room from the answers of the same address either', async () => {
      const limits = createLimits(randomBytes(32));
      const look = createLook(limits);
      const guess = async () => {
        expect(await limits.takeAnswers(...school)).toBeUndefined();
        if ((await look()) === undefined) await limits.countWrongCode(...school);
      };
      for (let sent = 0; sent < 900; sent += 1) await guess();
    });
  });

  it('take no room from the answers of the same address', async () => {
    const limits = limitsOf(2);
    for (let sent = 0; sent < 9; sent += 1) {
      expect(await limits.takeAnswers(...school)).toBeUndefined();
      await limits.countWrongCode(...school);
    }
  });
});

it.each([
  ['192.0.2.1', '192.0.2.1'],
  ['::ffff:192.0.2.1', '192.0.2.1'],
  ['::1', '0:0:0:0'],
  ['fe80::1', 'fe80:0:0:0'],
  ['2001:DB8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['', ''],
])('%s is counted as %s', (address, group) => {
  expect(addressGroup(address)).toBe(group);
});
