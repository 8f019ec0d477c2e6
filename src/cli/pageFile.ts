import { paths } from '../report/paths.ts';

/** The file that a static host serves at an address. */
export function toPageFile(address: string): string {
  if (address === paths.notFound) return '404.html';
  return address.endsWith('/') ? `${address}index.html` : address;
}
