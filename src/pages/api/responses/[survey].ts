import type { APIRoute } from 'astro';
import { forwardedAddress } from '../../../collector/forwardedAddress.ts';
import { siteCollector } from '../../../collector/siteCollector.ts';

// A proxy on the way hides the respondents' addresses behind its own, and all would share one ceiling.
const isBehindProxy = process.env['VSOKO_PROXY'] === '1';

/** The one address of the site that is not a file: it takes answers. */
export const ALL: APIRoute = ({ request, clientAddress }) =>
  siteCollector.collect(request, forwardedAddress(request, clientAddress, isBehindProxy));
