import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/{unit,corpus,built}/**/*.test.ts'],
    testTimeout: 20_000,
    // The usual, one less than there are, leaves one of two cores idle.
    maxWorkers: '100%',
  },
});
