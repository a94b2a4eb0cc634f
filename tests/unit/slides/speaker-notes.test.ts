import { expect, test } from 'vitest';
import { chartMarks } from '../../../shared/charts/chart-marks.ts';
import type { ChartSpec } from '../../../shared/charts/spec.ts';
import { chartStates } from '../../charts/states.ts';
import { pageOf } from '../../support/slide-documents.ts';

const states = chartStates();
const notesOf = (name: string, words = {}) => {
  const spec = states[name];
  if (!spec) throw new Error(`No chart state "${name}".`);
  return pageOf(spec, words).speakerNotes;
};

test('suggests what to say, where to point, what may be asked; gives figures and time', () => {
  const notes = notesOf('ranking, plain');
  for (const head of ['ZEG', 'WIJS AAN', 'ALS MEN VRAAGT', 'CIJFERS', 'DUUR']) expect(notes).toContain(head);
  expect(notes).toContain('Het Baken 61\u00a0% (54 tot 67\u00a0%)');
  expect(notes).toContain('Lindewaard 52\u00a0% (50 tot 54\u00a0%)');
});

test('gives the first twelve figures of a long chart and says how many more there are', () => {
  const shownIn = (spec: ChartSpec) => chartMarks(spec).filter(({ value }) => value.status === 'shown');
  // A long ranking shows its ends only, or takes several pages: each tells what stands on it.
  const long = Object.entries(states).filter(
    ([, spec]) => spec.kind !== 'ranking' && shownIn(spec).length > 12,
  );
  expect(long.length).toBeGreaterThan(0);
  for (const [name, spec] of long) {
    const figures = /CIJFERS (.*)\./.exec(notesOf(name))?.[1] ?? '';
    const [last, next] = shownIn(spec).slice(11);
    expect(figures, name).toContain(`; nog ${shownIn(spec).length - 12}`);
    expect(figures, name).toContain(`; ${last?.name ?? ''} `);
    const isNamedOnce = shownIn(spec).filter((mark) => mark.name === next?.name).length === 1;
    if (next?.detail === null && isNamedOnce) expect(figures, name).not.toContain(`; ${next.name} `);
  }
});

test('keeps the words of the user and today’s figures under them', () => {
  const notes = notesOf('ranking, plain', { speakerNotes: 'Begin met het compliment.' });
  expect(notes.startsWith('Begin met het compliment.')).toBe(true);
  expect(notes).not.toContain('WIJS AAN');
  expect(notes).toContain('CIJFERS');
});

test('names what is not shown, without a figure', () => {
  const notes = notesOf('ranking, half of it hidden');
  expect(notes).toContain('De Kade, De Terp, Schakelklas Lindewaard en Nieuw College');
  expect(notes).not.toMatch(/De Terp \d/);
});

test('calls nothing significant, better or worse where nothing was compared', () => {
  const neutral = Object.entries(states).filter(([, { comparison }]) => comparison === null);
  expect(neutral.length).toBeGreaterThan(15);
  // What people typed on a chart is theirs.
  for (const [name] of neutral.filter(([state]) => !state.includes('annotated')))
    expect(notesOf(name)).not.toMatch(/significant|beter|slechter|gunstig/i);
});

test('answers whether differences are real with the rule and what came of it', () => {
  const notes = notesOf('ranking, compared with the rest');
  expect(notes).toContain('ZEG Vaak stress: op 1 van de 9 vergeleken scholen gunstiger en op 1 ongunstiger');
  expect(notes).toContain(
    'Zijn de verschillen echt? Oordeel: tegenover de andere scholen van Lindewaard (samen 51 tot 53\u00a0%).',
  );
  expect(notes).toContain('p < 0,05 na correctie voor 9 vergelijkingen (Benjamini-Hochberg)');
  expect(notes).toContain(
    'Ongunstiger dan op de andere scholen van Lindewaard: Het Baken (10 procentpunt; p\u00a0=\u00a00,004 na correctie)',
  );
});

test('tells the speaker that the figure under a note has changed', () => {
  expect(notesOf('ranking, own school lifted out with a note')).toMatch(
    /LET OP: bij de notitie ‘Hier begon in september een mentorproject\.’ is het cijfer veranderd: was 58\s%, nu 61\s%/,
  );
});
