const LOOPBACK =
  /^(?:127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[::1?\]|\[::ffff:7f[\da-f]{2}:[\da-f]+\]|(?:.+\.)?localhost)\.?$/u;

/**
 * Whether an address leads every device to itself, so that no other device gets to this one by it.
 * @example isThisComputer('http://127.1:4321/') // true
 * @param address one that `URL` can read: it writes each number of IPv4 in its one spelling.
 */
export function isThisComputer(address: string): boolean {
  return LOOPBACK.test(new URL(address).hostname);
}
