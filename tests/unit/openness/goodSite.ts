import type { MarkedProperty } from '../../../src/catalogue/site/siteSection.ts';
import { siteSections } from '../../../src/catalogue/site/siteSections.ts';
import { pdf } from './pdf.ts';

/** Files of a site by their address. */
export type Files = ReadonlyMap<string, string | Uint8Array>;

/** The day the good site is checked on: after 20 April, in the school year 2025/2026. */
export const today = '2026-05-20';

/** What `*` demands are answered with where the school has no such thing. */
function markUp({ name, link, ifAny }: MarkedProperty, inside = ''): string {
  const text =
    link === true ? `<a href="/files/${name}.pdf">Документ на 2026 год</a>` : 'Сведения школы';
  const shown = ifAny === true ? 'нет' : text;
  return `<div itemprop="${name}">${inside === '' ? shown : inside}</div>`;
}

function page(title: string, body: string): string {
  return `<!doctype html><html lang="ru"><head><meta charset="utf-8"><title>${title}</title></head><body><main>${body}</main></body></html>`;
}

const reports = [2025, 2024, 2023]
  .map(
    (year) =>
      `<p itemprop="reportEduDocLink"><a href="/files/report-${year}.pdf">Отчёт за ${year} год</a>, утверждён и размещён 15.04.${year + 1}</p>`,
  )
  .join('\n');

const food = `<h2>Ежедневное меню</h2><h2>Меню диетического питания</h2><h2>Поставщики продуктов</h2>`;

function sections(): [string, string][] {
  return siteSections.map(({ address, title, properties }) => {
    const body = properties.map((property) =>
      property.name === 'reportEduDocLink'
        ? reports
        : markUp(
            property,
            property.ifAny === true
              ? ''
              : (property.parts ?? []).map((part) => markUp(part)).join('<br>'),
          ),
    );
    return [
      `${address}/`,
      page(title, [...body, ...(address === '/sveden/catering' ? [food] : [])].join('\n')),
    ];
  });
}

/** A site that meets every demand. The links of its documents lead to PDF files with text. */
export function goodSite(): Map<string, string | Uint8Array> {
  const pages = new Map<string, string | Uint8Array>([
    [
      '/',
      page(
        'Школа',
        `<nav><a href="/sveden/common">Сведения об образовательной организации</a>
        <a href="/sveden/document/">Документы</a> <a href="/nok/">Независимая оценка качества</a>
        <a href="/ask/">Обратная связь</a> <a href="/map/">Карта сайта</a></nav>
        <p>Часы приёма директора: вторник, 15:00–18:00.</p>
        <p>Дни открытых дверей: 14.02.2026 и 11 апреля.</p>
        <ul>${siteSections.map(({ address }) => `<li><a href="${address}/">Раздел</a></li>`).join('')}</ul>
        <a href="https://edu.gov.ru/">Минпросвещения</a> <a href="https://minobrnauki.gov.ru/">Минобрнауки</a>
        <a href="https://bus.gov.ru/agency/1">Школа на bus.gov.ru</a>`,
      ),
    ],
    ['/map/', page('Карта сайта', '<p>Все разделы.</p>')],
    ['/nok/', page('Независимая оценка качества', '<p>Результаты и план.</p>')],
    [
      '/ask/',
      page(
        'Обратная связь',
        '<form><label>Вопрос <textarea></textarea></label></form><h2>Вопросы и ответы</h2><p>Когда каникулы? В марте.</p>',
      ),
    ],
    ...sections(),
  ]);
  const hrefs = [...pages.values()].flatMap((text) =>
    typeof text === 'string'
      ? [...text.matchAll(/href="(\/files\/[^"]+)"/g)].map(([, href]) => href ?? '')
      : [],
  );
  for (const href of hrefs) pages.set(href, pdf('This is the text of a document of the school.'));
  return pages;
}
