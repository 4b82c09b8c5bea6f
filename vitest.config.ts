// Units run on every test run; the slow ones (*.long.test.ts) only with `npm run test:long`.

import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/{shared,electron,renderer,house,templates,host,bench}/**/*.test.{ts,tsx}'],
          exclude: ['**/*.long.test.*'],
        },
      },
      { test: { name: 'long', include: ['tests/**/*.long.test.{ts,tsx}'], testTimeout: 600_000 } },
    ],
  },
});
