import { describe, expect, it } from 'vitest';
import {
  csv,
  deliverText,
  issueOf,
  proposedColumn,
  proposeText,
  waveColumn,
  waveOf,
} from './propose-text.ts';

const items = 'PBMGA302;PBMGA303;PBMGA304;PBMGA305;PBMGA306';

describe('questions with answers and scores', () => {
  it('knows a question of the national list by its name and its codes, with answers in its own order', () => {
    const text = csv('Onderzoeksjaar;EBGLK301', ['2025;1', '2025;3', '2025;5', '2025;9', '2025;'], 5);
    const column = proposedColumn(proposeText(text), 'EBGLK301');
    expect(column).toMatchObject({ role: 'question', certainty: 'sure', missingCodes: ['9'] });
    const [indicator] = deliverText(text).indicators;
    expect(indicator?.scale?.categories.map(({ code }) => code)).toEqual(['1', '2', '3', '4', '5']);
    expect(indicator?.scale?.score).toEqual({ min: 1, max: 5 });
  });

  it('leaves a national question with labels for codes a column to divide by', () => {
    const text = csv('Onderzoeksjaar;EBEGK311;EBGLK3S1', ['2025;Goed;1', '2025;Gaat wel;0'], 10);
    expect(proposedColumn(proposeText(text), 'EBEGK311').role).toBe('background');
  });

  it('takes a question of ones own by the mapping, with its answers and no mean unless it has a range', () => {
    const text = csv('Onderzoeksjaar;VR_SFEER', ['2025;1', '2025;2', '2025;3', '2025;9'], 5);
    const categories = [
      { code: '3', label: 'Fijn' },
      { code: '2', label: 'Gaat' },
      { code: '1', label: 'Naar' },
    ];
    const change = { role: 'question', label: 'Sfeer in de klas', categories, direction: 'high' } as const;
    const without = deliverText(text, { columns: { VR_SFEER: change } }).indicators[0];
    expect(without).toMatchObject({ label: 'Sfeer in de klas', direction: 'high', origin: 'own' });
    expect(without?.scale).toEqual({ categories, score: null });
    const range = { min: 1, max: 3 };
    const withRange = deliverText(text, { columns: { VR_SFEER: { ...change, ...range } } }).indicators[0];
    expect(withRange?.scale).toEqual({ categories, score: range });
  });

  it('calls a yes-or-no question of ones own what the mapping says, else makes words of its name', () => {
    const text = csv('Onderzoeksjaar;VR_KENTJGZ;VR_BUURTVEILIG', ['2025;1;0', '2025;0;1'], 10);
    const named = deliverText(text, { columns: { VR_KENTJGZ: { label: 'Kent de verpleegkundige' } } });
    expect(named.indicators.map(({ label }) => label)).toEqual(['Kent de verpleegkundige', 'Buurtveilig']);
    expect(named.indicators[0]?.definition).toContain('‘ja’ op Kent de verpleegkundige');
    expect(deliverText(text).indicators[0]?.label).toBe('VR_KENTJGZ');
  });

  it('reads a mark out of 10 with a 9 for an answer where the mapping says so', () => {
    const text = csv('Onderzoeksjaar;CIJFER', ['2025;5', '2025;7', '2025;8', '2025;9', '2025;99'], 5);
    const mapping = { columns: { CIJFER: { role: 'score' as const, min: 1, max: 10 } } };
    expect(proposedColumn(proposeText(text, mapping), 'CIJFER').missingCodes).toEqual(['99']);
    expect(deliverText(text, mapping).indicators[0]?.scale).toEqual({
      categories: [],
      score: { min: 1, max: 10 },
    });
  });

  it('finds the range of a score itself, without the codes that are no answer', () => {
    const text = csv('Onderzoeksjaar;PUNTEN', ['2025;3', '2025;14', '2025;25', '2025;99'], 5);
    const mapping = { columns: { PUNTEN: { role: 'score' as const } } };
    expect(deliverText(text, mapping).indicators[0]?.scale?.score).toEqual({ min: 3, max: 25 });
  });

  it('refuses a word in a column that is a score', () => {
    const text = csv('Onderzoeksjaar;PUNTEN', ['2025;3', '2025;veel', '2025;25'], 5);
    const issue = issueOf(text, { columns: { PUNTEN: { role: 'score' } } });
    expect(issue?.title).toBe('Er staat ‘veel’ waar een score hoort.');
  });

  it('adds up WHO-5 where all five are answered, and only there', () => {
    const rows = ['2025;5;4;3;2;1', '2025;5;5;5;5;5', '2025;5;5;5;5;9', '2025;5;5;5;5;', '2025;0;0;0;0;0'];
    const delivery = deliverText(csv(`Onderzoeksjaar;${items}`, rows));
    const { content } = waveColumn(waveOf(delivery, 2025), 'WHO5');
    if (content.kind !== 'coded') throw new Error('A score of whole numbers is coded');
    expect(Array.from(content.values, (value) => content.codes[value] ?? null)).toEqual([
      '15',
      '25',
      null,
      null,
      '0',
    ]);
    expect(delivery.indicators.find(({ code }) => code === 'WHO5')?.scale?.score).toEqual({
      min: 0,
      max: 25,
    });
  });

  it('keeps a score the file brings itself', () => {
    const delivery = deliverText(csv(`Onderzoeksjaar;${items};WHO5`, ['2025;5;4;3;2;1;20'], 3));
    const { content } = waveColumn(waveOf(delivery, 2025), 'WHO5');
    expect(content.kind === 'coded' && content.codes).toEqual(['20']);
  });

  it('makes the score of a mapping: a mean, times a factor, within its range', () => {
    const rows = ['2025;1;2;3', '2025;5;5;5', '2025;1;1;9'];
    const mhi = { code: 'KLACHTEN', label: 'Klachten', items: ['A', 'B', 'C'], min: 0, max: 100, times: 20 };
    const delivery = deliverText(csv('Onderzoeksjaar;A;B;C', rows, 2), {
      scores: [{ ...mhi, as: 'mean', direction: 'low' }],
    });
    const { content } = waveColumn(waveOf(delivery, 2025), 'KLACHTEN');
    if (content.kind !== 'coded') throw new Error('Few scores are coded');
    expect(Array.from(content.values, (value) => content.codes[value] ?? null)).toEqual([
      '40',
      '40',
      '100',
      '100',
      null,
      null,
    ]);
    expect(delivery.indicators[0]).toMatchObject({ label: 'Klachten', direction: 'low' });
  });

  it('says which questions of a score are not there', () => {
    const score = { code: 'S', label: 'S', items: ['A', 'B', 'C'], min: 0, max: 9 };
    const { warnings } = proposeText(csv('Onderzoeksjaar;A;EBGLK3S1', ['2025;1;1', '2025;2;0'], 9), {
      scores: [score],
    });
    expect(warnings.map(({ title }) => title)).toContain(
      'De score S is niet te maken: B en C staan niet in dit bestand.',
    );
  });
});
