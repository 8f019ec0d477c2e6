import node from '@astrojs/node';
import { defineConfig } from 'astro/config';

const adapter = node({ mode: 'standalone' });
const choose = adapter.hooks['astro:config:done'];

/** The server starts with a file of ours, which opens the collector. */
const serverEntrypoint = new URL('./src/server.ts', import.meta.url);

// Pages are compiled once and rendered to static files by `src/cli/`, which also says where they are written and at
// what address they will stand: that depends on the school. Only the collector's route answers on demand.
export default defineConfig({
  output: 'server',
  adapter: {
    ...adapter,
    hooks: {
      ...adapter.hooks,
      'astro:config:done': (config) =>
        choose?.({
          ...config,
          setAdapter: (chosen) => config.setAdapter({ ...chosen, serverEntrypoint }),
        }),
    },
  },
  session: false,
  // Addresses of pages end with a slash, the collector's does not: a redirect would lose the answers.
  trailingSlash: 'ignore',
  compressHTML: true,
  // The collector checks where a form comes from: the pages may lie on another host.
  security: { checkOrigin: false },
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  // The server is copied into a school's folder, where no packages lie.
  // Old phones: Safari 14 and later run the scripts; older ones get the form without them.
  vite: { build: { assetsInlineLimit: 0, target: 'es2020' }, ssr: { noExternal: true } },
});
