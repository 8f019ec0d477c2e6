import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

/** The one family of every document; fonts of the machine are never used. */
export const FONT_FAMILY = 'Golos Text';

/** Files of the family in the weights that papers and charts use. */
export const fontFiles: readonly string[] = [
  '400Regular/GolosText_400Regular.ttf',
  '500Medium/GolosText_500Medium.ttf',
  '600SemiBold/GolosText_600SemiBold.ttf',
  '700Bold/GolosText_700Bold.ttf',
].map((file) => resolve(`@expo-google-fonts/golos-text/${file}`));
