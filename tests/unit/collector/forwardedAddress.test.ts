import { describe, expect, it } from 'vitest';
import { forwardedAddress } from '../../../src/collector/forwardedAddress.ts';

const request = (forwarded?: string): Request =>
  new Request('http://school.test/', {
    headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
  });

describe('the address of a request', () => {
  it('is the connection, whatever the request says of itself', () => {
    expect(forwardedAddress(request('192.0.2.1'), '10.0.0.1', false)).toBe('10.0.0.1');
  });

  it('is what the proxy of the school wrote, not what was there before it', () => {
    const made = request('203.0.113.9, 192.0.2.1');
    expect(forwardedAddress(made, '10.0.0.1', true)).toBe('192.0.2.1');
  });

  it('is the connection where the proxy wrote nothing', () => {
    expect(forwardedAddress(request(), '10.0.0.1', true)).toBe('10.0.0.1');
    expect(forwardedAddress(request(''), '10.0.0.1', true)).toBe('10.0.0.1');
  });
});
