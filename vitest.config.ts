import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/{unit,store,contract,charts,reference,saved,security}/**/*.test.{ts,tsx}'],
    globalSetup: 'tests/support/provide-sample.ts',
    environment: 'node',
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
  },
});
