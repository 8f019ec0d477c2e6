import { html } from '../form/html.ts';
import { renderAct } from './renderAct.ts';

/** What a tab shows when the survey goes on in another one. */
export function renderTaken(): string {
  return html` <section class="panel" tabindex="-1">
    <h1>Опрос открыт в другой вкладке</h1>
    <p>Ответы сохранены, продолжить можно там или здесь.</p>
    <p class="acts">${renderAct('reload', 'Продолжить здесь', false)}</p>
  </section>`.text;
}
