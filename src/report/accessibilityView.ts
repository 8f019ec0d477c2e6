import { formatCount, formatDate, type NounForms } from '../kit/format.ts';
import { accessibilityCheck } from './accessibilityCheck.ts';
import {
  accessibilityRecord,
  type AccessibilityRecord,
  type RecordedPage,
} from './accessibilityRecord.ts';
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

const SCHEMES: Readonly<Record<string, string>> = { light: 'светлых', dark: 'тёмных' };
const PAGES: NounForms = ['страница', 'страницы', 'страниц'];
const VIOLATIONS: NounForms = ['нарушение', 'нарушения', 'нарушений'];

function listed(words: readonly (string | number)[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? `${last}` : `${words.slice(0, -1).join(', ')} и ${last}`;
}

/** Names of pages by their addresses; an address that the list has no more stands for itself. */
function nameOf(address: string): string {
  return accessibilityCheck.pages.find((page) => page.address === address)?.what ?? address;
}

function namesOf(pages: readonly RecordedPage[]): string {
  return pages.map(({ address }) => nameOf(address)).join(', ');
}

function rulesText({ pages, ruleWidths, schemes }: AccessibilityRecord): string {
  const broken = pages.filter(({ violations }) => violations > 0);
  const how =
    `при ширине окна ${listed(ruleWidths)} пикселей, ` +
    `в ${listed(schemes.map((scheme) => SCHEMES[scheme] ?? scheme))} цветах`;
  return broken.length === 0
    ? `правила доступности соблюдены ${how};`
    : `правила доступности проверены ${how}; нарушены на страницах: ${namesOf(broken)};`;
}

function widthsText({ pages, widths }: AccessibilityRecord): string {
  const wide = pages.filter(({ sideways }) => sideways.length > 0);
  const sorted = [...widths].sort((a, b) => a - b);
  return wide.length === 0
    ? `страница не прокручивается вбок при ширине ${sorted.join(', ')} пикселей: это и окно 1280 при увеличении до 200 и 400\u00A0%;`
    : `при ширине ${sorted.join(', ')} пикселей вбок прокручиваются: ${namesOf(wide)};`;
}

/**
 * The statement by ПП РФ № 102, made from what the tests found.
 * @param record of another check than the committed one, for tests.
 */
export function accessibilityView(
  record: AccessibilityRecord = accessibilityRecord,
): AccessibilityView {
  const { browser, standard } = accessibilityCheck;
  const { checkedOn, tool, pages } = record;
  const found = pages.reduce((sum, { violations }) => sum + violations, 0);
  return {
    lead:
      `Страницы проверены ${formatDate(checkedOn)} года программой ${tool} в браузере ${browser} ` +
      `(${standard}). Проверено на демонстрационной школе: ${formatCount(pages.length, PAGES)}, ` +
      `${found === 0 ? 'нарушений не найдено' : formatCount(found, VIOLATIONS)}.`,
    pages: pages.map(({ address }) => nameOf(address)),
    shown: [
      rulesText(record),
      widthsText(record),
      'контраст текста не ниже 4,5 : 1; цвет нигде не говорит один — рядом слово и знак;',
      'у каждой диаграммы есть вывод словами и таблица с теми же числами;',
      'на страницах отчётов нет скриптов, движения и ничего, что открывается само.',
    ],
    forms: [
      'анкету можно заполнить с клавиатуры, без мыши и без скриптов;',
      'у каждого поля есть подпись; ошибка названа словами рядом с полем и списком вверху, её читает экранный диктор;',
      'проверены три состояния: обычное, с ошибками, после отправки; увеличение до 200\u00A0%.',
    ],
    limits: [
      'проверена демонстрационная школа: в страницах другой школы те же разметка и стили, но другие тексты и числа;',
      'с экранными дикторами (NVDA, JAWS, VoiceOver) люди страницы не проверяли;',
      'документы PDF размечены по PDF/UA-1, их доступная версия — страница отчёта с тем же содержанием;',
      'тексты, которые школа пишет сама, проверяет школа.',
    ],
    alternative: { title: 'Отчёты о самообследовании страницами', path: paths.selfAssessments },
  };
}
