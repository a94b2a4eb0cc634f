import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { subjectsOf } from '../../support/wordings.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const folder = path.join(root, 'docs/handleiding');
const guide = readFileSync(path.join(folder, 'README.md'), 'utf8');
const named = [...guide.matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g)].map(([, alt = '', file = '']) => ({
  alt,
  file,
}));

/** Every text of the Dutch interface that is always the same. */
const texts = new Set<string>();
beforeAll(async () => {
  for (const subject of subjectsOf('nl')) {
    collect(await import(path.join(root, 'shared/language/nl', `${subject}.ts`)));
  }
});

function collect(value: unknown): void {
  if (typeof value === 'string') texts.add(value);
  else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect);
}

test('has every picture it names, tells each in words, and keeps none that it does not show', () => {
  expect(named.length).toBeGreaterThan(10);
  expect(named.map(({ file }) => file).sort()).toEqual(
    readdirSync(path.join(folder, 'beelden'))
      .map((file) => `beelden/${file}`)
      .sort(),
  );
  expect(named.filter(({ alt }) => alt.length < 40)).toEqual([]);
});

test('keeps its pictures small', () => {
  const large = named.filter(({ file }) => statSync(path.join(folder, file)).size > 90 * 1024);
  expect(large).toEqual([]);
});

test('names only what stands on the screen', () => {
  const bold = [...guide.matchAll(/\*\*([^*]+)\*\*/g)].map(([, name = '']) => name);
  expect(bold.length).toBeGreaterThan(30);
  // The word that explains the rule.
  expect(bold.filter((name) => name !== 'vet' && !texts.has(name))).toEqual([]);
});

test('leads to chapters that are there', () => {
  const chapters = [...guide.matchAll(/^## (.+)$/gm)].map(([, title = '']) =>
    title.toLowerCase().replaceAll(' ', '-'),
  );
  const links = [...guide.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor = '']) => anchor);
  expect(links).toEqual(chapters);
});

test('names only commands that there are', () => {
  const help = readFileSync(path.join(root, 'shared/language/nl/cli.ts'), 'utf8');
  const commands = [...guide.matchAll(/^wib ([a-z-]+(?: [a-z]+)?) --(.+)$/gm)];
  expect(commands.length).toBeGreaterThan(1);
  for (const [, command = '', options = ''] of commands) {
    const start = help.indexOf(`wib ${command} --`);
    expect(start, command).toBeGreaterThan(0);
    const told = help.slice(start, help.indexOf('\n  wib ', start));
    for (const [option] of `--${options}`.matchAll(/--[a-z-]+/g)) expect(told).toContain(option);
  }
});
