import { html, type Html } from '../form/html.ts';

/**
 * A button for `onAct`.
 * @param second whether it is not what most people want.
 */
export function renderAct(act: string, words: string, second: boolean): Html {
  const look = second ? 'button second' : 'button';
  return html`<button type="button" class="${look}" data-act="${act}">${words}</button> `;
}
