import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { pageHeaders } from '../../../src/collector/replyHeaders.ts';

const policy = (page: string): string => pageHeaders(page)['content-security-policy'] ?? '';

describe('the page that answers a form without a script', () => {
  it('may use the style of its head and no other', () => {
    const own = createHash('sha256').update('p{color:red}').digest('base64');
    const page =
      '<head><style>p{color:red}</style></head><body><style>p{color:blue}</style></body>';
    expect(policy(page)).toContain(`style-src 'self' 'sha256-${own}';`);
    expect(policy(page).match(/sha256/g)).toHaveLength(1);
    expect(policy(page)).not.toContain('unsafe-inline');
  });

  it('has none where the page of the survey is not there', () => {
    expect(policy('<head></head>')).toContain("style-src 'self';");
  });
});
