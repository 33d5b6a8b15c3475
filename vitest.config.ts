import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/{unit,corpus,built}/**/*.test.ts'],
    testTimeout: 20_000,
  },
});
