import { DAY_AND_MONTH } from './dates.ts';
import type { CrawledPage } from './crawl.ts';
import { verdict, type Finding } from './finding.ts';
import type { SiteUnderCheck } from './siteUnderCheck.ts';
import { listAddresses } from './words.ts';

const ASK = /обратн[а-я]+ связ|задать вопрос|интернет-при[её]мн|написать (?:нам|директору)/i;
const ANSWERS = /вопросы?\s*(?:и|[-–—])\s*ответы?(?![а-я])|ответы на (?:частые )?вопросы/i;
/** A heading or a link is no longer; sentences that happen to say the words are. */
const LONGEST_NAME = 60;
const RECEPTION =
  /(?:при[её]м[а-я]* (?:родител|граждан|посетител|по личным)|(?:часы|дни|график|время) при[её]ма)[^]{0,200}?(?<![\d.])\d{1,2}[:.]\d\d(?!\d|\.\d)/i;
const OPEN_DAYS = /(?:день|дни|дня|дней) открытых дверей/i;
const OPEN_DAYS_DATED = new RegExp(`${OPEN_DAYS.source}[^]{0,80}?${DAY_AND_MONTH}`, 'i');

function addressesOf(pages: readonly CrawledPage[]): string {
  return listAddresses(pages.map(({ address }) => address));
}

function checkFeedback(pages: readonly CrawledPage[]): Finding {
  const asks = pages.filter(
    ({ page }) => page.hasForm && (ASK.test(page.title) || ASK.test(page.text)),
  );
  const answers = pages.filter(({ page }) =>
    page.text.split('\n').some((line) => line.length <= LONGEST_NAME && ANSWERS.test(line)),
  );
  const absent = [
    ...(asks.length === 0 ? ['формы обратной связи'] : []),
    ...(answers.length === 0 ? ['опубликованных ответов'] : []),
  ];
  const found = absent.length === 0 ? 'есть форма и ответы' : `нет ${absent.join(' и ')}`;
  const where = absent.length === 0 ? [...asks, ...answers] : [];
  return verdict('contact.feedback', absent.length === 0, found, addressesOf(where));
}

/** How the site lets parents reach the school: a question and its answer, hours of reception, open days. */
export function checkContacts({ crawl }: SiteUnderCheck): readonly Finding[] {
  const pages = [...crawl.pages.values()];
  const reception = pages.filter(({ page }) => RECEPTION.test(page.text));
  const named = pages.filter(({ page }) => OPEN_DAYS.test(page.text));
  const dated = named.filter(({ page }) => OPEN_DAYS_DATED.test(page.text));
  const noDays = named.length === 0 ? 'не найдены' : 'упомянуты, но дат рядом нет';
  return [
    checkFeedback(pages),
    verdict(
      'contact.reception',
      reception.length > 0,
      reception.length > 0 ? 'часы приёма названы' : 'часы приёма не найдены',
      addressesOf(reception),
    ),
    verdict(
      'contact.open-days',
      dated.length > 0,
      dated.length > 0 ? 'даты названы' : noDays,
      addressesOf(dated.length > 0 ? dated : named),
    ),
  ];
}
