import { html } from './html.ts';

/**
 * What a respondent sees once the answers are on the collector's disk, with the receipt: it proves that they arrived
 * and leads to no answers.
 */
export function renderThanks(receipt: string): string {
  return html`
    <div class="thanks" id="thanks" role="status" tabindex="-1" autofocus>
      <h1>Спасибо, ответы дошли</h1>
      <p class="intro">Школа их получила. Страницу можно закрыть.</p>
      <p class="receipt">Квитанция <strong>${receipt}</strong></p>
      <p>
        Квитанция подтверждает, что ответы приняты. Найти по ней ответы нельзя, и хранить её не обязательно.
      </p>
    </div>`.text;
}
