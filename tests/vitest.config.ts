import { defineConfig } from 'vitest/config';

/** Milliseconds: a test that hangs is stopped, one on a busy machine is not. */
const PATIENCE = { testTimeout: 240_000, hookTimeout: 240_000 };

// `unit` runs first and in seconds; `service` starts real databases and servers; `site` builds whole sites and opens
// them in a browser. Every file has servers, stores and folders of its own.
export default defineConfig({
  test: {
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          testTimeout: 60_000,
          // They keep nothing between them: reading the program once instead of 130 times is most of the time.
          isolate: false,
        },
      },
      { test: { name: 'service', include: ['tests/service/**/*.test.ts'], ...PATIENCE } },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: ['tests/site/demoSite.ts'],
          ...PATIENCE,
        },
      },
    ],
  },
});
