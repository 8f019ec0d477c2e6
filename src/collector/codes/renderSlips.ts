import { html, Html } from '../../form/html.ts';
import { formatCount, formatDate } from '../../kit/format.ts';
import { renderCode } from './makeCodes.ts';
import { qrCode } from './qrCode.ts';
import { slipStyle } from './slipStyle.ts';

/** What a sheet of codes says. */
export interface SlipSheet {
  readonly school: string;
  /** Title of the survey. */
  readonly survey: string;
  /** Whom the slips are for: «5А», «учителя». */
  readonly group: string;
  /** Full address of the survey's page. */
  readonly address: string;
  /** Last day of the survey, `YYYY-MM-DD`. */
  readonly closes: string;
  readonly codes: readonly string[];
}

/**
 * Slips with one code each, eight on a sheet of A4, as one HTML document without scripts. A code stands behind `#`,
 * which browsers send to no server.
 */
export function renderSlips(sheet: SlipSheet): string {
  const { school, survey, group, codes } = sheet;
  const style = new Html(slipStyle);
  const page = html`<html lang="ru">
    <head>
      <meta charset="utf-8" />
      <meta
        http-equiv="Content-Security-Policy"
        content="default-src 'none'; style-src 'unsafe-inline'"
      />
      <meta name="viewport" content="width=device-width" />
      <meta name="robots" content="noindex" />
      <title>Коды: ${survey}, ${group}</title>
      <style>
        ${style}
      </style>
    </head>
    <body>
      <header>
        <h1>
          ${survey}. Коды: ${group}, ${formatCount(codes.length, ['листок', 'листка', 'листков'])}
        </h1>
        <p>${school}</p>
        <ol>
          <li>
            Напечатайте на листах А4 и разрежьте по пунктиру. Эта часть страницы не печатается.
          </li>
          <li>
            Перемешайте листки. Пусть каждый возьмёт любой сам, а нераспечатанные и оставшиеся
            уничтожьте.
          </li>
          <li>
            Не записывайте, кому какой код достался: от этого зависит, что ответы останутся
            анонимными.
          </li>
          <li>После печати удалите этот файл: на нём все коды группы.</li>
        </ol>
      </header>
      <main>${codes.map((code) => slip(sheet, code))}</main>
    </body>
  </html>`;
  return `<!doctype html>\n${page.text}\n`;
}

function slip({ school, survey, group, address, closes }: SlipSheet, code: string): Html {
  const printed = renderCode(code);
  const picture = qrCode(`${address}#code=${code}`, `QR-код: адрес опроса и код ${printed}`);
  return html`<section>
    <div class="way">
      ${picture}
      <p class="code">${printed}</p>
    </div>
    <div class="words">
      <h2>${survey}</h2>
      <p>Наведите камеру телефона на рисунок. Или откройте страницу</p>
      <p class="address">${breakable(address)}</p>
      <p>и введите код. Ответить можно один раз, до ${formatDate(closes)} года включительно.</p>
      <p>
        Код нужен только затем, чтобы никто не ответил дважды. Когда ответ приходит, код удаляется:
        узнать по нему, чей это ответ, нельзя.
      </p>
      <p class="source">${school} · ${group}</p>
    </div>
  </section>`;
}

/** The address without its protocol, which may be broken after each slash. */
function breakable(address: string): readonly Html[] {
  const parts = address.replace(/^https?:\/\//u, '').split(/(?<=\/)/u);
  return parts.map((part) => html`${part}<wbr />`);
}
