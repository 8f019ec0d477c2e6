import type { Indicator } from '../../../src/catalogue/model.ts';

/** An invented indicator; a test names what matters to it. */
export function indicatorOf(given: Partial<Indicator> = {}): Indicator {
  return {
    key: 'food',
    title: 'Довольны питанием',
    unit: '%',
    value: 'share',
    decimals: 0,
    direction: 'up',
    mode: 'formative',
    measure: { kind: 'top-two-box', items: [{ survey: 'parents', question: 'food' }] },
    unitOfCount: 'answer',
    ...given,
  };
}
