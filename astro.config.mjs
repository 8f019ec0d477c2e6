import { defineConfig } from 'astro/config';

// Where the site is written, its address and its cache come from `src/cli/build.ts`, since they depend on the school.
export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  vite: { build: { assetsInlineLimit: 0 } },
});
