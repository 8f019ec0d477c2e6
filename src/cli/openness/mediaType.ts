import path from 'node:path';

const TYPES: ReadonlyMap<string, string> = new Map([
  ['.html', 'text/html'],
  ['.htm', 'text/html'],
  ['.xhtml', 'application/xhtml+xml'],
  ['.pdf', 'application/pdf'],
  ['.csv', 'text/csv'],
  ['.txt', 'text/plain'],
  ['.css', 'text/css'],
  ['.js', 'text/javascript'],
  ['.json', 'application/json'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.jpg', 'image/jpeg'],
  ['.jpeg', 'image/jpeg'],
  ['.gif', 'image/gif'],
  ['.webp', 'image/webp'],
  ['.woff2', 'font/woff2'],
]);
const UNKNOWN = 'application/octet-stream';
/** How far a file is looked into. */
const START = 1024;

/** Beginnings of files that a program on a server may send; WHATWG MIME Sniffing, 7.1. */
const SIGNATURES: readonly (readonly [RegExp, string])[] = [
  [/^%PDF-/, 'application/pdf'],
  [/^\xFF\xD8\xFF/, 'image/jpeg'],
  [/^\x89PNG/, 'image/png'],
  [/^GIF8/, 'image/gif'],
  [/<!doctype html|<html[\s>]|<head[\s>]|<body[\s>]/i, 'text/html'],
];

function sniff(bytes: Uint8Array): string {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, START));
  return SIGNATURES.find(([pattern]) => pattern.test(start))?.[1] ?? UNKNOWN;
}

/**
 * Media type of a file by its name, and by how it begins where the name tells nothing: no ending, or that of a program
 * (`index.php?id=3`), whose pages and documents a copied site has under that name.
 */
export function mediaType(file: string, bytes: Uint8Array): string {
  return TYPES.get(path.extname(file).toLowerCase()) ?? sniff(bytes);
}
