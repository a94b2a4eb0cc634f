import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../../..');

it('has one gate, for figures and for what is made of them: no other file of the host writes one that is shown', () => {
  const files = globSync(['electron/**/*.ts', 'shared/{disclosure,statistics,model}/**/*.ts'], { cwd: root });
  expect(files.length).toBeGreaterThan(20);
  // In a type, or after `readonly`, it makes nothing.
  const makers = files.filter((file) =>
    /(?<!readonly )status: 'shown'/.test(
      readFileSync(path.join(root, file), 'utf8').replace(/^(export )?type .*;$/gm, ''),
    ),
  );
  expect(makers.map((file) => file.split(path.sep).join('/')).sort()).toEqual([
    'shared/disclosure/derived-estimate.ts',
    'shared/disclosure/gate.ts',
    'shared/disclosure/sealed-counts.ts',
  ]);
});
