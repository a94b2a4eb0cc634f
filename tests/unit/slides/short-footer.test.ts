import { expect, test } from 'vitest';
import { sharedFooter } from '../../../shared/slides/shared-footer.ts';
import { shortFooter } from '../../../shared/slides/short-footer.ts';

const source = 'Bron: Gezondheidsmonitor Jeugd 2025 · n = 172 (Het Baken) · gewogen.';
const side = 'Oordeel: tegenover de andere scholen van Lindewaard.';
const groups = 'Oordeel: elke groep tegenover dezelfde groep op de andere scholen.';
const rule = 'Een verschil telt als p < 0,05 (1 vergelijking); anders kan het toeval zijn.';
const why = 'Tegenover de regio, omdat de rest van de gemeente een verborgen cijfer zou verraden.';
const interval = 'Streep: 95 %-betrouwbaarheidsinterval (steekproefeenheid: school).';
const hidden = '– en arcering: niet getoond bij minder dan 30 leerlingen.';
const headline = 'Kop: getoetst is de helling over 2019, 2021 en 2025.';
const sentences = [source, side, rule, groups, why, interval, hidden, headline];
const upTo = (most: number) => (told: readonly string[]) => told.length <= most;

test('says all of it where it fits', () => {
  expect(shortFooter(sentences, upTo(8))).toEqual({ told: sentences, noted: [] });
});

test('moves explanations to the notes first, the last of them first, then further verdicts, and says so', () => {
  const rest = 'De rest staat in de notities.';
  expect(shortFooter(sentences, upTo(7))).toEqual({
    told: [source, side, rule, groups, interval, hidden, rest],
    noted: [why, headline],
  });
  expect(shortFooter(sentences, upTo(6))).toEqual({
    told: [source, side, rule, interval, hidden, rest],
    noted: [groups, why, headline],
  });
});

test('tells one rule for what is corrected here and with the rest of the story', () => {
  const of = (tests: string) =>
    `Een verschil telt als p < 0,05 na correctie voor ${tests} (Benjamini-Hochberg); anders kan het toeval zijn.`;
  const footer = [
    of('42 vergelijkingen elders in dit verhaal'),
    of('4 vergelijkingen'),
    of('6 vergelijkingen'),
  ];
  expect(sharedFooter(footer.map((sentence) => ({ footer: [sentence] })))).toEqual([
    of('4 en 6 vergelijkingen hier en 42 elders in dit verhaal'),
  ]);
  const [elsewhere = ''] = footer;
  expect(sharedFooter([{ footer: [elsewhere] }])).toEqual([elsewhere]);
});

test('never moves the source, the rule, the interval or what a sign means', () => {
  const { told } = shortFooter(sentences, () => false);
  expect(told).toEqual(expect.arrayContaining([source, side, rule, interval, hidden]));
});
