import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    pool: 'threads',
    maxWorkers: 2, // on two cores vitest would take one
    // The modules and the lexicon are loaded once a thread and not once a file; the core keeps no state that one file could leave for the next (test/invariants.test.ts).
    isolate: false,
    globalSetup: ['test/helpers/bundle.ts'],
  },
});
