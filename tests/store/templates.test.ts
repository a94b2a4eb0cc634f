import { expect, it } from 'vitest';
import {
  listRemovedTemplates,
  listTemplates,
  putBackTemplate,
  removeTemplate,
  saveTemplate,
} from '../../electron/store/templates.ts';
import { mostRemoved } from '../../electron/store/stories.ts';
import type { Template } from '../../shared/model/template.ts';
import { builtInTemplates } from '../../shared/slides/templates/built-in.ts';
import { inNewWorkspace } from './examples.ts';

function named(name: string): Template {
  const [first] = builtInTemplates;
  if (first === undefined) throw new Error('There are templates');
  return { ...first, id: name, name };
}

const namesOf = (templates: readonly Template[]) => templates.map(({ name }) => name);
const atMinute = (minute: number) => `2026-03-09T12:${String(minute).padStart(2, '0')}:00`;

it('keeps what was removed whole, out of sight, until it is put back', () => {
  inNewWorkspace(({ db }) => {
    for (const name of ['Gesprek', 'Raad']) saveTemplate(db, named(name));
    removeTemplate(db, 'Raad', atMinute(0));
    expect(namesOf(listTemplates(db))).toEqual(['Gesprek']);
    expect(listRemovedTemplates(db)).toEqual([named('Raad')]);
    expect(putBackTemplate(db, 'Raad')).toBe(true);
    expect(listTemplates(db)).toEqual([named('Gesprek'), named('Raad')]);
    expect(putBackTemplate(db, 'Raad')).toBe(false);
  });
});

it('lists the last removed first, and forgets those beyond as many as are kept', () => {
  inNewWorkspace(({ db }) => {
    const names = Array.from({ length: mostRemoved + 2 }, (_, at) => `Sjabloon ${String(at)}`);
    for (const [at, name] of names.entries()) {
      saveTemplate(db, named(name));
      removeTemplate(db, name, atMinute(at));
    }
    expect(namesOf(listRemovedTemplates(db))).toEqual([...names].reverse().slice(0, mostRemoved));
    expect(putBackTemplate(db, 'Sjabloon 0')).toBe(false);
  });
});
