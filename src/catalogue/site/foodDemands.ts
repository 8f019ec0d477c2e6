import { catering } from './sections/catering.ts';
import type { SiteDemand } from './siteDemand.ts';

const clause = `приказ Рособрнадзора № 1493, ${catering.clause}; ПП РФ № 1802`;
const fix = 'добавьте на страницу питания или в папку /food и назовите этими словами';

/** What the page about food must carry in a school with primary classes, beside its marked elements. */
export const foodDemands: readonly SiteDemand[] = [
  { code: 'food.menu', title: 'ежедневное меню' },
  { code: 'food.diet', title: 'меню для детей, которым нужно лечебное или диетическое питание' },
  { code: 'food.suppliers', title: 'кто кормит и поставляет продукты' },
].map(({ code, title }) => ({
  code,
  section: catering.title,
  title: `${title} (в школах с начальными классами)`,
  clause,
  fix,
  officialOnly: true,
}));
