import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { addressGroup } from '../../../src/collector/addressGroup.ts';
import { createLimits, usualCeilings } from '../../../src/collector/limits.ts';

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
