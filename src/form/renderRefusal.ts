import { html } from './html.ts';

/** Words of a page that has no form: the survey is closed, there is no such survey, the answers could not be read. */
export function renderRefusal(title: string, message: string): string {
  return html`
    <div class="refusal" id="refusal" role="alert" tabindex="-1" autofocus>
      <h1>${title}</h1>
      <p class="intro">${message}</p>
    </div>`.text;
}
