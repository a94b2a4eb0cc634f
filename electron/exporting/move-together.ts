import { readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';

/** What tells a file from another of the same name; moving it changes neither. */
const traceSchema = z.object({ bytes: z.number(), changedMs: z.number() }).strict().readonly();
type Trace = z.infer<typeof traceSchema>;

const planSchema = z.array(z.object({ name: z.string(), made: traceSchema }).strict().readonly()).readonly();
type Plan = z.infer<typeof planSchema>;

/**
 * Moves files from `aside` to where they belong, earlier ones of the same name into `aside`. What goes where is written
 * down first: whatever stops this half way, `takeBack` undoes all of it.
 */
export async function moveTogether(folder: string, aside: string, names: readonly string[]): Promise<void> {
  const [only, ...more] = names;
  // One file takes the place of another in one deed of the file system.
  if (only !== undefined && more.length === 0) return rename(path.join(aside, only), path.join(folder, only));
  const plan: Plan = await Promise.all(
    names.map(async (name) => ({
      name,
      made: traceIn(await stat(path.join(aside, name))),
    })),
  );
  // On the disk before the first file moves, also when the power goes.
  await writeFile(path.join(aside, planName), JSON.stringify(plan), { flush: true });
  for (const { name } of plan) {
    const target = path.join(folder, name);
    const there = await stat(target).catch(() => null);
    // A folder does not step aside: the move fails, and is taken back.
    if (there?.isFile()) await rename(target, path.join(aside, earlierName(name)));
    await rename(path.join(aside, name), target);
  }
}

/**
 * Puts `folder` back as it was before a move from `aside` that stopped half way: every earlier file, and none of the new.
 * Nothing happens where no move began or where it came to its end. False: the earlier files stay aside, all of them,
 * because somebody put another file in the place of one. May itself be stopped and begin anew.
 */
export async function takeBack(folder: string, aside: string): Promise<boolean> {
  const waiting = new Set(await readdir(aside));
  const plan = await readPlan(aside);
  if (plan === null) return ![...waiting].some(isEarlier);
  if (!plan.some(({ name }) => waiting.has(name))) return true;
  const found = await Promise.all(
    plan.map(async ({ name, made }) => {
      const there = await traceOf(path.join(folder, name));
      const isNew = there !== null && isSame(there, made);
      return {
        name,
        isNew,
        mayComeBack: there === null || isNew,
        hasEarlier: waiting.has(earlierName(name)),
      };
    }),
  );
  const isFree = found.every(({ hasEarlier, mayComeBack }) => !hasEarlier || mayComeBack);
  for (const { name, isNew, hasEarlier } of found) {
    const target = path.join(folder, name);
    if (hasEarlier && isFree) await rename(path.join(aside, earlierName(name)), target);
    else if (isNew) await rm(target);
  }
  return isFree;
}

/** No file of an export begins with a dot. */
const planName = '.plan.json';
/** Ends the name of a file that stepped aside for one of an export. */
const earlierEnd = '.old';

function earlierName(name: string): string {
  return `${name}${earlierEnd}`;
}

/** What a file that stepped aside was called. */
export function nameOfEarlier(name: string): string {
  return name.slice(0, -earlierEnd.length);
}

export function isEarlier(name: string): boolean {
  return name.endsWith(earlierEnd);
}

/** null: no file moved, as the plan is whole before the first one does. */
async function readPlan(aside: string): Promise<Plan | null> {
  const written = await readFile(path.join(aside, planName), 'utf8').catch(() => null);
  if (written === null) return null;
  try {
    return planSchema.parse(JSON.parse(written));
  } catch {
    return null;
  }
}

async function traceOf(file: string): Promise<Trace | null> {
  const found = await stat(file).catch(() => null);
  return found && traceIn(found);
}

function traceIn({ size, mtimeMs }: { readonly size: number; readonly mtimeMs: number }): Trace {
  return { bytes: size, changedMs: mtimeMs };
}

function isSame(a: Trace, b: Trace): boolean {
  return a.bytes === b.bytes && a.changedMs === b.changedMs;
}
