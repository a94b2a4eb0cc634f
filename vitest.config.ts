import { defineConfig } from 'vitest/config';

/** Nothing but functions: these share a process, so that what they import is read once and not for every file. */
const ofFunctions = [
  ...['base', 'catalogue', 'charts', 'explore', 'house-style', 'model', 'settings', 'slides'],
  ...['statistics', 'story'],
].map((folder) => `tests/unit/${folder}/**/*.test.{ts,tsx}`);

export default defineConfig({
  test: {
    globalSetup: 'tests/support/provide-sample.ts',
    environment: 'node',
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    // V8 of Node 24 can end a process when it clears away compiled wasm (electron/exporting/picture/png-maker.ts).
    execArgv: ['--no-wasm-code-gc'],
    projects: [
      {
        extends: true,
        test: {
          name: 'functions',
          include: ofFunctions,
          isolate: false,
          setupFiles: ['tests/support/as-at-the-start.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'whole',
          include: ['tests/{unit,store,contract,charts,reference,saved,security}/**/*.test.{ts,tsx}'],
          exclude: ofFunctions,
        },
      },
    ],
  },
});
