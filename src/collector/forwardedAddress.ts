/**
 * Where a request came from: the connection's own address, or, where a proxy of the school stands in front of the
 * server, what that proxy wrote. Only the last entry is the proxy's; those before it anybody can make up.
 */
export function forwardedAddress(
  request: Request,
  address: string,
  isBehindProxy: boolean,
): string {
  if (!isBehindProxy) return address;
  const written = request.headers.get('x-forwarded-for')?.split(',').at(-1)?.trim();
  return written === undefined || written === '' ? address : written;
}
