/**
 * Whom an address is counted with: itself, or the first half of an IPv6 address, since a home has all of the second.
 * @example addressGroup('2001:db8:1:2:3:4:5:6') // '2001:db8:1:2'
 */
export function addressGroup(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/iu.exec(address)?.[1];
  if (mapped !== undefined || !address.includes(':')) return mapped ?? address;
  const [start = '', end] = address.toLowerCase().split('::');
  const first = start === '' ? [] : start.split(':');
  // «::» stands for as many zeros as there is room for.
  const rest = end === undefined || end === '' ? [] : end.split(':');
  const zeros = Array.from({ length: Math.max(0, 8 - first.length - rest.length) }, () => '0');
  return [...first, ...zeros, ...rest].slice(0, 4).join(':');
}
