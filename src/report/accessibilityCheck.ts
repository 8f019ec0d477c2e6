/**
 * What the tests look at before a version of the program is given out, in the demonstration school:
 * `tests/site/accessibility.test.ts` goes through this list and holds `accessibilityResult.json` to what it finds, and
 * the accessibility statement prints that result. Nothing is claimed that was not found.
 */

export interface CheckedPage {
  /** As the statement names it. */
  readonly what: string;
  /** Its address in the demonstration school, from the site's root. */
  readonly address: string;
}

export const accessibilityCheck = {
  browser: 'Chromium',
  standard: 'WCAG 2.2, уровни A и AA',
  /** Widths of the window, in pixels, at which the rules are applied, each in all of the schemes. */
  ruleWidths: [390, 1280],
  schemes: ['light', 'dark'],
  /** Widths at which no page may scroll sideways; 640 is a window of 1280 enlarged to 200 %, 320 to 400 %. */
  widths: [390, 320, 640, 1280],
  pages: [
    { what: 'главная страница', address: '/' },
    { what: 'список отчётов', address: '/reports/' },
    { what: 'обзор полугодия', address: '/reports/2025-2026-2/' },
    { what: 'репетиция НОК', address: '/reports/2025-2026-2/nok/' },
    {
      what: 'отчёт по объекту, посчитанный из анкет',
      address: '/reports/2025-2026-2/objects/parent-satisfaction/',
    },
    {
      what: 'отчёт по объекту, посчитанный из отметок',
      address: '/reports/2025-2026-2/objects/subject-attainment/',
    },
    {
      what: 'отчёт по объекту, посчитанный из работ',
      address: '/reports/2025-2026-2/objects/ci-overlap/',
    },
    { what: 'паспорт объективности', address: '/reports/2025-2026-2/objectivity/' },
    { what: 'план и решения учебного года', address: '/plan/2024-2025/' },
    { what: 'отчёт о самообследовании', address: '/self-assessment/2025/' },
    { what: 'список отчётов о самообследовании', address: '/self-assessment/' },
    { what: 'проверка сайта', address: '/openness/' },
    { what: 'методика', address: '/methods/' },
    { what: 'помощь', address: '/help/' },
    { what: 'список опросов', address: '/surveys/' },
    { what: 'паспорт данных', address: '/surveys/data-passport/' },
    { what: 'это заявление', address: '/accessibility/' },
  ] satisfies readonly CheckedPage[],
} as const;
