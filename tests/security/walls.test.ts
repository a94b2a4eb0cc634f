import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { wallBreach } from '../../build/wall-rule.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const breach = (from: string, specifier: string) => wallBreach(path.join(root, from), specifier);

describe('the wall lint', () => {
  it('keeps electron to main and preload', () => {
    expect(breach('electron/main/main.ts', 'electron')).toBeNull();
    expect(breach('electron/preload/preload.ts', 'electron')).toBeNull();
    expect(breach('electron/core/dispatch.ts', 'electron')).toMatch(/only electron\/main/);
    expect(breach('renderer/app/main.tsx', 'electron')).not.toBeNull();
  });

  it('keeps page and host apart', () => {
    expect(breach('renderer/features/start/x.tsx', '../../../electron/core/dispatch.ts')).not.toBeNull();
    expect(breach('electron/core/dispatch.ts', '../../renderer/api/door.ts')).not.toBeNull();
  });

  it('keeps microdata rooms from doors: only core may use the store and analysis', () => {
    expect(breach('electron/loopback/serve.ts', '../store/variables.ts')).not.toBeNull();
    expect(breach('electron/cli/wib.ts', '../analysis/reader.ts')).not.toBeNull();
    expect(breach('electron/main/main.ts', '../store/datasets.ts')).not.toBeNull();
    expect(breach('electron/exporting/x.ts', '../analysis/reader.ts')).not.toBeNull();
    expect(breach('electron/core/x.ts', '../store/datasets.ts')).toBeNull();
  });

  it('lets shared code run anywhere, and draw in one room only', () => {
    expect(breach('shared/statistics/x.ts', 'node:fs')).not.toBeNull();
    expect(breach('shared/charts/x.ts', 'react')).not.toBeNull();
    expect(breach('shared/drawing/x.tsx', 'react')).toBeNull();
    expect(breach('electron/store/x.ts', 'node:fs')).toBeNull();
  });

  it('keeps features apart', () => {
    expect(breach('renderer/features/start/x.tsx', '../story/StoryPage.tsx')).not.toBeNull();
    expect(breach('renderer/app/x.tsx', '../features/story/StoryPage.tsx')).toBeNull();
  });
});
