import { openCollector } from '../../src/collector/openCollector.ts';
import { serveCollector } from '../servers/serveCollector.ts';

// The real thing: a school's collector with its own checks, store and pace of mixing.
const { collect } = await openCollector({ root: process.argv[2] ?? '', now: () => new Date() });
// Every request comes from another address, as respondents do: one address would meet its ceiling.
let visitors = 0;
const { port } = await serveCollector((request) => {
  visitors += 1;
  return collect(request, `10.${visitors >> 16}.${(visitors >> 8) & 255}.${visitors & 255}`);
});
process.stdout.write(`${port}\n`);
