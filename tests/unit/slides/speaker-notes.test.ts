import { describe, expect, it } from 'vitest';
import { chartStates } from '../../charts/states.ts';
import { documentOf, onlyPage } from '../../support/slide-documents.ts';

const states = Object.entries(chartStates());

describe('speaker notes', () => {
  it.each(states)('%s: say, point, answer, figures, time', (_, spec) => {
    const { speakerNotes } = onlyPage(documentOf([spec]));
    const heads = speakerNotes.match(/^(ZEG|WIJS AAN|ALS MEN VRAAGT|CIJFERS|DUUR)/gm);
    expect(heads).toEqual(['ZEG', 'WIJS AAN', 'ALS MEN VRAAGT', 'CIJFERS', 'DUUR']);
  });

  it.each(states)('%s: judge nothing before there are tests', (_, spec) => {
    const { speakerNotes } = onlyPage(documentOf([spec]));
    expect(speakerNotes).not.toMatch(/significant|gunstig|slechter|beter|hoger dan|lager dan/i);
  });

  it('give the figures with their intervals', () => {
    expect(notesOf('ranking, plain')).toContain('Het Baken 61\u00a0% (54 tot 67\u00a0%)');
    expect(notesOf('ranking, plain')).toContain('Lindewaard 52\u00a0% (50 tot 54\u00a0%)');
    expect(notesOf('ranking, published figures without intervals')).toContain('Lindewaard 21\u00a0%;');
  });

  it('name what is not shown, without any number for it', () => {
    const notes = notesOf('ranking, half of it hidden');
    expect(notes).toMatch(/Niet getoond, .*: .*De Terp/);
    expect(notes).not.toMatch(/De Terp \d/);
  });

  it('keep the words of the user, and the figures of today', () => {
    const spec = chartStates()['ranking, plain'];
    const notes =
      spec && onlyPage(documentOf([spec], { speakerNotes: 'Begin met de mentoren.' })).speakerNotes;
    expect(notes).toMatch(/^Begin met de mentoren\.\n\nCIJFERS /);
    expect(notes).not.toContain('ZEG');
  });

  it('warn when the figure of a note has changed', () => {
    const spec = chartStates()['ranking, own school lifted out with a note'];
    const notes = spec && onlyPage(documentOf([spec])).speakerNotes;
    expect(notes).toContain('is het cijfer veranderd: was 58\u00a0%, nu 61\u00a0%.');
  });
});

function notesOf(name: string): string {
  const spec = chartStates()[name];
  if (!spec) throw new Error(`No chart state "${name}".`);
  return onlyPage(documentOf([spec])).speakerNotes;
}
