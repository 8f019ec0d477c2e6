import { describe, expect, it } from 'vitest';
import { siteDemands } from '../../../src/catalogue/site/siteDemands.ts';
import { pdf } from './pdf.ts';
import { check, open, change, encode, type SiteFiles } from './spoiledSite.ts';

const document = '/sveden/document/';
const common = '/sveden/common/';
const ustav = /<div itemprop="ustavDocLink">.*?<\/div>/s;
const fullName = '<div itemprop="fullName">Сведения школы</div>';

describe('a check of a site', () => {
  it('finds no fault in a good one, and says something of each demand', async () => {
    const { findings, cut } = await check(() => undefined);
    expect(findings.map(({ code }) => code)).toEqual(siteDemands.map(({ code }) => code));
    expect(findings.filter(({ state }) => state !== 'met')).toEqual([]);
    expect(cut).toBe(false);
  });

  it.each<[string, (files: SiteFiles) => void, readonly string[]]>([
    [
      'a subsection without a page',
      (files) => files.delete('/sveden/catering/'),
      [
        'sveden.catering',
        'sveden.catering.meals',
        'sveden.catering.meals.objName',
        'sveden.catering.meals.objAddress',
        'sveden.catering.meals.objOvz',
        'sveden.catering.health',
        'food.menu',
        'food.diet',
        'food.suppliers',
        'site.links',
      ],
    ],
    [
      'a mark that is not there',
      change(document, ustav, 'Устав'),
      ['sveden.document.ustavDocLink'],
    ],
    [
      'a mark in a comment',
      change(common, fullName, `<!-- ${fullName} -->`),
      ['sveden.common.fullName'],
    ],
    [
      'a mark in a template',
      change(common, fullName, `<template>${fullName}</template>`),
      ['sveden.common.fullName'],
    ],
    [
      'a mark under `hidden`',
      change(common, fullName, `<div hidden>${fullName}</div>`),
      ['sveden.common.fullName'],
    ],
    [
      'a mark under `display: none`',
      change(common, fullName, `<div style="color: red; display : none">${fullName}</div>`),
      ['sveden.common.fullName'],
    ],
    [
      'a mark that the page’s own sheet hides',
      change(
        common,
        fullName,
        `<style>.screen { visibility: hidden }</style><div class="screen">${fullName}</div>`,
      ),
      ['sveden.common.fullName'],
    ],
    [
      'a mark that a linked sheet hides',
      (files) => {
        change(common, '<main>', '<link rel="stylesheet" href="../../look.css"><main>')(files);
        change(common, fullName, `<div class="far">${fullName}</div>`)(files);
        files.set('/look.css', encode('@media all { .far { position: absolute; left: -9999px } }'));
      },
      ['sveden.common.fullName'],
    ],
    [
      'a document whose link is hidden',
      change(
        document,
        ustav,
        '<div itemprop="ustavDocLink">Устав <a style="font-size:0" href="/files/ustavDocLink.pdf">x</a></div>',
      ),
      ['sveden.document.ustavDocLink'],
    ],
    [
      'a link that leads nowhere',
      change(document, /href="\/files\/ustavDocLink.pdf"/, 'href="#"'),
      ['sveden.document.ustavDocLink'],
    ],
    [
      'a link without an address',
      change(document, /href="\/files\/ustavDocLink.pdf"/, 'href=""'),
      ['sveden.document.ustavDocLink'],
    ],
    [
      'a document that is not there',
      (files) => files.delete('/files/ustavDocLink.pdf'),
      ['sveden.document.ustavDocLink', 'site.links'],
    ],
    [
      'a page that came for a document',
      (files) => files.set('/files/ustavDocLink.pdf', '<p>Страница не найдена</p>'),
      ['sveden.document.ustavDocLink', 'site.links'],
    ],
    [
      'a page kept under the name of a document',
      (files) =>
        files.set('/files/ustavDocLink.pdf', encode('\ufeff\n<!DOCTYPE html><p>Ошибка 404</p>')),
      ['sveden.document.ustavDocLink', 'site.links'],
    ],
    [
      'a link to a part that is not there',
      change(common, fullName, `${fullName}<a href="#licence">Лицензия</a>`),
      ['site.links'],
    ],
    [
      'a link to a part that only a script could make',
      change(common, fullName, `${fullName}<script>draw()</script><a href="#licence">Лицензия</a>`),
      ['site.links?'],
    ],
    [
      'a promise instead of facts',
      change(common, fullName, fullName.replace('Сведения школы', 'Информация будет добавлена')),
      ['sveden.common.fullName'],
    ],
    [
      'a placeholder instead of facts',
      change(common, fullName, fullName.replace('Сведения школы', 'Данные обновляются')),
      ['sveden.common.fullName'],
    ],
    [
      'a dash instead of facts',
      change(common, fullName, fullName.replace('Сведения школы', '—')),
      ['sveden.common.fullName'],
    ],
    [
      'facts without the link to their document',
      change(document, ustav, '<div itemprop="ustavDocLink">Устав школы</div>'),
      ['sveden.document.ustavDocLink'],
    ],
    [
      'a part outside of its row',
      change(common, /(<div itemprop="uchredLaw">)(<div itemprop="nameUchred">.*?<\/div>)/, '$2$1'),
      ['sveden.common.uchredLaw.nameUchred'],
    ],
    [
      'a link that does not open',
      change(common, fullName, `${fullName}<a href="/nowhere/">Ещё</a>`),
      ['site.links'],
    ],
    [
      'a late report',
      change(document, 'размещён 15.04.2026', 'размещён 21.04.2026'),
      ['report.on-time'],
    ],
    [
      'only two years of reports',
      change(document, /<p itemprop="reportEduDocLink"><a href="\/files\/report-2023.*?<\/p>/s, ''),
      ['report.years'],
    ],
    [
      'a report that stands for another year too',
      change(document, '/files/report-2024.pdf', '/files/report-2025.pdf'),
      ['report.years'],
    ],
    [
      'no daily menu',
      change('/sveden/catering/', '<h2>Ежедневное меню</h2>', '<h2>Меню</h2>'),
      ['food.menu'],
    ],
    [
      'no diet menu',
      change('/sveden/catering/', '<h2>Меню диетического питания</h2>', ''),
      ['food.diet'],
    ],
    [
      'nobody who feeds the pupils',
      change('/sveden/catering/', '<h2>Поставщики продуктов</h2>', ''),
      ['food.suppliers'],
    ],
    ['no map of the site', change('/', 'Карта сайта', 'Карта'), ['site.map']],
    [
      'a report of the year before last as the newest',
      change(document, /<p itemprop="reportEduDocLink"><a href="\/files\/report-2025.*?<\/p>/s, ''),
      ['report.years', 'fresh.report'],
    ],
    [
      'a report three clicks away',
      (files) => {
        change('/', '<a href="/sveden/document/">Документы</a>', '')(files);
        change('/', '<li><a href="/sveden/document/">Раздел</a></li>', '')(files);
        change(common, fullName, `${fullName}<a href="/sveden/document/">Документы</a>`)(files);
      },
      ['report.clicks'],
    ],
    [
      'a report that is only a scan',
      (files) => files.set('/files/report-2025.pdf', pdf('')),
      ['report.text', 'site.text-layer'],
    ],
    [
      'a document that is only a scan',
      (files) => files.set('/files/priemDocLink.pdf', pdf('')),
      ['site.text-layer'],
    ],
    [
      'a photograph instead of a document',
      (files) => {
        change(document, '/files/priemDocLink.pdf', '/files/priem.jpg')(files);
        files.set('/files/priem.jpg', new Uint8Array([255, 216]));
      },
      ['site.text-layer'],
    ],
    [
      'a plan of an earlier year',
      change('/sveden/budget/', /(<div itemprop="finPlanDocLink">.*?на) 2026 год/s, '$1 2025 год'),
      ['fresh.fin-plan'],
    ],
    ['СНИЛС in the text', change('/nok/', 'план.', 'план. 123-456-789 01'), ['site.personal-data']],
    [
      'a pupil’s name beside a class',
      change('/nok/', 'план.', 'план. Победитель: Иванов Иван, 5А класс'),
      ['site.personal-data'],
    ],
    [
      'no link to bus.gov.ru',
      change('/', 'https://bus.gov.ru/agency/1', '/nok/'),
      ['site.bus-gov'],
    ],
    ['no link to a ministry', change('/', 'https://edu.gov.ru/', '/nok/'), ['site.ministries']],
    ['no page of НОК', change('/', 'Независимая оценка качества', 'Качество'), ['site.nok']],
    ['no hours of reception', change('/', ': вторник, 15:00–18:00', ''), ['contact.reception']],
    ['open days without dates', change('/', ': 14.02.2026 и 11 апреля', ''), ['contact.open-days']],
    [
      'open days beside numbers that are no dates',
      change('/', ': 14.02.2026 и 11 апреля', '. 4.2.6, на 0.29 больше'),
      ['contact.open-days'],
    ],
    [
      'no answers to questions',
      change('/ask/', 'Вопросы и ответы', 'Спросите'),
      ['contact.feedback'],
    ],
    ['no form for a question', change('/ask/', '<textarea></textarea>', ''), ['contact.feedback']],
  ])('finds %s, and nothing else', async (_, spoil, codes) => {
    expect(await open(spoil)).toEqual(codes);
  });

  it.each<[string, string]>([
    ['under `aria-hidden`', `<section aria-hidden="true">${fullName}</section>`],
    ['in a closed `<details>`', `<details><summary>Ещё</summary>${fullName}</details>`],
    [
      'in a part that a button of the page opens',
      `<style>.fold { display: none }</style><button aria-controls="more">Ещё</button><div class="fold" id="more">${fullName}</div>`,
    ],
    [
      'hidden on paper only',
      `<style>@media print { div { display: none } }</style><div>${fullName}</div>`,
    ],
    [
      'that a heavier rule shows again',
      `<style>main .tab.on { display: block } .tab { display: none }</style><div class="tab on">${fullName}</div>`,
    ],
  ])('counts a mark %s', async (_, markup) => {
    expect(await open(change(common, fullName, markup))).toEqual([]);
  });
});
