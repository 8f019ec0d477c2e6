import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

/** A typeface and its files in the weights that papers and charts use. */
export interface FontFamily {
  readonly name: string;
  readonly files: readonly string[];
}

/**
 * The typefaces of every document; fonts of the machine are never used. The second one draws what the first has not:
 * Greek, signs of mathematics, ticks and arrows.
 */
export const fontFamilies: readonly [FontFamily, FontFamily] = [
  {
    name: 'Golos Text',
    files: [
      '400Regular/GolosText_400Regular.ttf',
      '500Medium/GolosText_500Medium.ttf',
      '600SemiBold/GolosText_600SemiBold.ttf',
      '700Bold/GolosText_700Bold.ttf',
    ].map((file) => resolve(`@expo-google-fonts/golos-text/${file}`)),
  },
  {
    name: 'DejaVu Sans',
    files: ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf'].map((file) =>
      resolve(`dejavu-fonts-ttf/ttf/${file}`),
    ),
  },
];

/** The one that texts are set in. */
export const FONT_FAMILY = fontFamilies[0].name;
