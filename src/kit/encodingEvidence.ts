/**
 * Which 8-bit encoding makes a sample read like Russian. Windows-1251 is what Excel in Russian writes, so it wins
 * unless another one is clearly better; nothing wins when no reading looks like Russian.
 */

/** Letters by their percent in Russian texts (О. Ляшевская, С. Шаров, Частотный словарь, 2009). */
const LETTERS =
  'о10.97 е8.45 а8.01 и7.35 н6.7 т6.26 с5.47 р4.73 в4.54 л4.4 к3.49 м3.21 д2.98 п2.81';
const RARE_LETTERS =
  'у2.62 я2.01 ы1.9 ь1.74 г1.7 з1.65 б1.59 ч1.44 й1.21 х0.97 ж0.94 ш0.73 ю0.64 ц0.48 щ0.36 э0.32 ф0.26 ъ0.04 ё0.04';
const LETTER_LOG = new Map(
  `${LETTERS} ${RARE_LETTERS}`
    .split(' ')
    .map((entry) => [entry.charAt(0), Math.log(Number(entry.slice(1)) / 100)]),
);
const FREQUENT_PAIRS = new Set(
  'ст но то на ен ов ни ра во ко ро ос ал ер го пр ре ли ка та не ет де по от ол ор ом ан ат ел ес ль ть ри ва ин ти ле ла за из ие ия ьн нн ны ем ам ки об об до да ло ма мо од од ог ве ви ит ск вы бы уч'.split(
    ' ',
  ),
);
/** Whatever of ASCII is no letter; the other signs belong to the word, they tell a wrong reading. */
const BETWEEN_WORDS = /[\0-@[-`{-\x7F]+/;
const TYPOGRAPHIC = new Set('«»—–№…“”„’°§±€\u00A0');

// Logarithms, per sign; only their order of size matters.
const PAIR = 1.5;
const CAPITAL = -1;
const CAPITAL_AFTER_SMALL = -6;
const CYRILLIC_BESIDE_LATIN = -4;
const SIGN = -4.6;
const STRANGE = -10;
/** Average of a text that is hardly Russian any more; Russian is near −3, its mojibake below −6. */
const HARDLY_RUSSIAN = -5.5;
/** How much better another encoding must be; also what lets a sample of a few letters pass. */
const HEAD_START = 12;

const OTHERS = [
  { label: 'koi8-r', title: 'KOI8-R' },
  { label: 'ibm866', title: 'CP866 (DOS)' },
  { label: 'x-mac-cyrillic', title: 'Mac Cyrillic' },
  { label: 'iso-8859-5', title: 'ISO 8859-5' },
] as const;

/** Another encoding is named by its title where it reads well. */
export type Verdict = 'windows-1251' | { readonly similar?: string };

/** The sample holds bytes above 127 and what stands beside them; an empty one is no evidence: Windows-1251. */
export function judgeCyrillic(sample: Uint8Array): Verdict {
  const own = scoreRussian(sample, 'windows-1251');
  const ownTotal = own.total + HEAD_START;
  const [best] = OTHERS.map(({ label, title }) => ({ title, ...scoreRussian(sample, label) })).sort(
    (a, b) => b.total - a.total,
  );
  if (best !== undefined && best.total > ownTotal && best.total > best.signs * HARDLY_RUSSIAN) {
    return { similar: best.title };
  }
  return ownTotal >= own.signs * HARDLY_RUSSIAN ? 'windows-1251' : {};
}

/** Likelihood of the signs above 127 read in this encoding; a word counts once, repeating it proves nothing. */
function scoreRussian(sample: Uint8Array, label: string): { total: number; signs: number } {
  const text = new TextDecoder(label).decode(sample);
  let total = 0;
  let signs = 0;
  for (const word of new Set(text.split(BETWEEN_WORDS))) {
    for (let i = 0; i < word.length; i++) {
      if (word.charCodeAt(i) < 128) continue;
      signs++;
      total += scoreSign(word.charAt(i), word.charAt(i - 1), word.charAt(i + 1));
    }
  }
  return { total, signs };
}

function scoreSign(sign: string, before: string, after: string): number {
  const small = sign.toLowerCase();
  const letter = LETTER_LOG.get(small);
  if (letter === undefined) return TYPOGRAPHIC.has(sign) ? SIGN : STRANGE;
  let score = letter;
  if (FREQUENT_PAIRS.has(before.toLowerCase() + small)) score += PAIR;
  if (sign !== small && LETTER_LOG.has(before)) score += CAPITAL_AFTER_SMALL;
  if (sign !== small && before === '') score += CAPITAL;
  if (/[a-z]/i.test(before) || /[a-z]/i.test(after)) score += CYRILLIC_BESIDE_LATIN;
  return score;
}
