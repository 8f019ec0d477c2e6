import { formatDate } from '../kit/format.ts';
import { accessibilityCheck } from './accessibilityCheck.ts';
import { paths } from './paths.ts';
import type { LinkView } from './view.ts';

/** The accessibility statement: what was checked, how, and what was not. */
export interface AccessibilityView {
  readonly lead: string;
  readonly pages: readonly string[];
  /** What the tests show on every one of these pages. */
  readonly shown: readonly string[];
  readonly forms: readonly string[];
  readonly limits: readonly string[];
  readonly alternative: LinkView;
}

/** The statement by ПП РФ № 102, made from the list that the tests go through. */
export function accessibilityView(): AccessibilityView {
  const { checkedOn, tool, browser, standard, widths, pages } = accessibilityCheck;
  const sorted = [...widths].sort((a, b) => a - b);
  return {
    lead:
      `Страницы проверены ${formatDate(checkedOn)} года программой ${tool} в браузере ${browser} ` +
      `(${standard}): нарушений не найдено.`,
    pages: pages.map(({ what }) => what),
    shown: [
      'правила доступности соблюдены при ширине окна 390 и 1280 пикселей, в светлых и тёмных цветах;',
      `страница не прокручивается вбок при ширине ${sorted.join(', ')} пикселей: это и окно 1280 при увеличении до 200 и 400 %;`,
      'контраст текста не ниже 4,5 : 1; цвет нигде не говорит один — рядом слово и знак;',
      'у каждой диаграммы есть вывод словами и таблица с теми же числами;',
      'на страницах отчётов нет скриптов, движения и ничего, что открывается само.',
    ],
    forms: [
      'анкету можно заполнить с клавиатуры, без мыши и без скриптов;',
      'у каждого поля есть подпись; ошибка названа словами рядом с полем и списком вверху, её читает экранный диктор;',
      'проверены три состояния: обычное, с ошибками, после отправки; увеличение до 200 %.',
    ],
    limits: [
      'с экранными дикторами (NVDA, JAWS, VoiceOver) люди страницы не проверяли;',
      'документы PDF размечены по PDF/UA-1, их доступная версия — страница отчёта с тем же содержанием;',
      'тексты, которые школа пишет сама, проверяет школа.',
    ],
    alternative: { title: 'Отчёты о самообследовании страницами', path: paths.selfAssessments },
  };
}
