import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

/** Files of the site's font in the weights that charts use. */
export const fontFiles: readonly string[] = [
  '400Regular/GolosText_400Regular.ttf',
  '500Medium/GolosText_500Medium.ttf',
  '600SemiBold/GolosText_600SemiBold.ttf',
  '700Bold/GolosText_700Bold.ttf',
].map((file) => resolve(`@expo-google-fonts/golos-text/${file}`));
