import { describe, expect, test } from 'vitest';
import type {
  Count,
  FooterPart,
  Side,
  SourcePart,
  TestedBy,
} from '../../../shared/charts/footer/footer-part.ts';
import { joinFooters } from '../../../shared/charts/footer/join-footers.ts';
import { against, testedBy } from '../../../shared/charts/footer/rule-parts.ts';
import { writeFooter, type FooterWords } from '../../../shared/charts/footer/write-footer.ts';
import { chartTexts } from '../../../shared/language/nl/charts.ts';
import type { Psu } from '../../../shared/model/figure.ts';

const streak: FooterPart = { kind: 'interval', text: chartTexts.streak, units: ['school'] };
const band: FooterPart = { kind: 'interval', text: chartTexts.band, units: ['school'] };
const test2: TestedBy = { rule: { kind: 'test' }, correction: 'bonferroni', family: 2, corrected: [] };

describe('sources', () => {
  test('gives each chart its n in one source, before what the streak is', () => {
    expect(joined([streak, of(2025, one(120, 'A'))], [streak, of(2025, one(118, 'A'))])).toEqual([
      'Bron: GMJ 2025 · n per cijfer = 118 tot 120 (A) · gewogen.',
      'Streep: 95\u00a0%-interval (steekproefeenheid: school).',
    ]);
  });

  test('says of whom numbers are once, and takes the waves of all into one source', () => {
    const groups = { least: 37, most: 46, each: 'groep', name: 'A' };
    const waves = { least: 150, most: 168, each: 'meting', name: 'A', isNamedAbove: true } as const;
    expect(
      joined(
        [of(2025, one(168, 'A'), one(9563, 'regio'))],
        [of(2025, groups, { least: 911, most: 911, each: 'groep', name: 'regio' })],
        [of(2021, waves)],
      ),
    ).toEqual(['Bron: GMJ 2021 en 2025 · n per cijfer = 37 tot 168 (A), 911 tot 9.563 (regio) · gewogen.']);
  });

  test('joins the numbers of a name that has brackets of its own', () => {
    expect(joined([of(2025, one(168, 'De Brug (vmbo)'))], [of(2025, one(160, 'De Brug (vmbo)'))])).toEqual([
      'Bron: GMJ 2025 · n per cijfer = 160 tot 168 (De Brug (vmbo)) · gewogen.',
    ]);
  });

  test('keeps numbers of many areas beside those of one', () => {
    const schools = { least: 229, most: 491, each: 'school' };
    expect(joined([of(2025, one(2947, 'A'), schools)], [of(2025, one(1366, 'A'))])).toEqual([
      'Bron: GMJ 2025 · n per cijfer = 1.366 tot 2.947 (A), 229 tot 491 per school · gewogen.',
    ]);
  });

  test('keeps sources apart of another monitor or another weighting', () => {
    const swing = { ...of(2024), titles: [{ name: 'Swing', waves: [2024] }] };
    expect(joined([of(2025)], [swing])).toHaveLength(2);
    expect(joined([of(2025)], [{ ...of(2025), weighting: chartTexts.unweighted }])).toHaveLength(2);
  });
});

describe('intervals', () => {
  test('explains the streak once where a band is explained with it', () => {
    expect(joined([streak], [band])).toEqual(writeFooter([band]));
  });

  test('says both where they rest on another sampling unit', () => {
    expect(joined([{ ...streak, units: ['respondent'] }], [band])).toHaveLength(1);
    expect(joined([{ ...streak, units: ['respondent'] }], [band])[0]).toMatch(/deelnemer.*school/);
    // What goes for the larger area too says what goes for the others.
    const both: FooterPart = { ...band, units: ['respondent'], unitsOfLarger: ['school'] };
    expect(joined([{ ...streak, units: ['respondent'] }], [both])).toEqual(writeFooter([both]));
  });
});

describe('rules', () => {
  const rule = (how: string) => [`Een verschil telt als p < 0,05 ${how}; anders kan het toeval zijn.`];

  test('tells a rule once with each number of comparisons, a single one among them', () => {
    expect(joined([tested(12)], [tested(1)], [tested(1204)])).toEqual(
      rule('na correctie voor 1, 12 en 1.204 vergelijkingen (Bonferroni)'),
    );
    expect(joined([tested(1)])).toEqual(rule('(1 vergelijking)'));
  });

  test('tells what is corrected here and what with the rest of the story in one sentence', () => {
    expect(joined([tested(1, [49])], [tested(2, [2, 2])])).toEqual(
      rule('na correctie voor 2 vergelijkingen hier en 49 elders in dit verhaal (Bonferroni)'),
    );
    expect(joined([tested(6, [6, 49])], [tested(1, [1])])).toEqual(
      rule('na correctie voor 1 en 6 vergelijkingen hier en 49 elders in dit verhaal (Bonferroni)'),
    );
  });

  test('keeps rules apart that test otherwise', () => {
    const [told = ''] = joined([tested(2)], [{ kind: 'rule', tests: [{ ...test2, correction: 'none' }] }]);
    expect(told).toContain('Bonferroni');
    expect(told).toContain('niet gecorrigeerd voor 2 vergelijkingen');
  });
});

describe('sides', () => {
  const region = { other: { name: 'de regio', place: 'in de regio' }, widened: 'all' } as const;
  const mixed = { other: { name: 'A of de regio', place: 'in A of de regio' }, widened: 'some' } as const;
  const groups = { isPerGroup: true, isNotBetweenGroups: true, theirs: ' (samen 13 %)' } as const;

  test('tells what all are held against in one sentence, and once why', () => {
    expect(joined([side(region)], [side({ ...region, ...groups })])).toEqual([
      'Oordeel: tegenover de regio; elke groep tegenover dezelfde groep in de regio (samen 13 %), niet onderling. Tegenover de regio, omdat de rest van de gemeente een verborgen cijfer zou verraden.',
    ]);
  });

  test('has a shorter word for the same groups there, and for those that may be of the region', () => {
    expect(shortly([side(region)], [side({ ...mixed, ...groups })])).toEqual([
      'Oordeel: tegenover A of de regio; elke groep tegenover dezelfde groep daar, niet onderling.',
    ]);
    expect(shortly([side({ ...region, ...groups })])).toEqual([
      'Oordeel: elke groep tegenover dezelfde groep in de regio, niet onderling.',
    ]);
  });

  test('says no longer that groups are not compared where an arrow of another chart does', () => {
    const joinedGroups = { ...region, ...groups, isNotBetweenGroups: false };
    expect(shortly([side({ ...region, ...groups })], [side(joinedGroups)])).toEqual([
      'Oordeel: elke groep tegenover dezelfde groep in de regio.',
    ]);
  });
});

test('names an area that few schools carry once, and "daar" is what was named just before', () => {
  const few = (fewest: number, most: number): FooterPart => ({
    kind: 'few-schools',
    areas: [{ level: 'municipality', code: 'A', name: 'A', fewest, most }],
  });
  expect(shortly([few(3, 3)], [few(2, 3)])).toEqual([
    '~ Onzeker, want vooral van een paar scholen: A (2 tot 3).',
  ]);
  const region = { name: 'de regio', place: 'in de regio' };
  const before = { name: 'de meting ervoor', place: 'in de meting ervoor' };
  expect(
    shortly(
      [side({ other: region })],
      [side({ other: before })],
      [side({ other: region, isPerGroup: true })],
    ),
  ).toEqual([
    'Oordeel: tegenover de meting ervoor; tegenover de regio; elke groep tegenover dezelfde groep daar.',
  ]);
});

test('counts a figure without a verdict once, also where two charts have it', () => {
  const silent = (...marks: string[]): FooterPart => ({ kind: 'silent', marks, level: null });
  expect(joined([silent('a', 'b')], [silent('b', 'c')])[0]).toMatch(/^Zonder oordeel \(3\): /);
});

test('counts no area twice as two, where two charts leave the same areas without a verdict', () => {
  const silent = (...marks: string[]): FooterPart => ({ kind: 'silent', marks, level: 'district' });
  expect(joined([silent('a', 'b')], [silent('a', 'b')])[0]).toMatch(/^Zonder oordeel \(2 wijken\): /);
  expect(joined([silent('a|2023', 'b|2023')], [silent('a|2025', 'b|2025')])[0]).toMatch(
    /^Zonder oordeel \(4\): /,
  );
});

test('lets no n stand for a chart of which none is known', () => {
  const known = of(2025, one(120, 'A'));
  const unknown: FooterPart = { ...known, n: 'unknown' };
  const told = joined([known], [unknown]).join(' ');
  expect(told).toContain('n = 120 (A)');
  expect(told).toContain('aantal deelnemers niet bekend');
});

test('counts areas of few schools by their level', () => {
  const few = (level: 'municipality' | 'district', ...codes: string[]): FooterPart => ({
    kind: 'few-schools',
    areas: codes.map((code) => ({ level, code, name: code, fewest: 1, most: 1 })),
  });
  expect(shortly([few('municipality', 'A', 'B')], [few('district', 'C', 'D')])).toEqual([
    '~ Onzeker: 2 gemeenten en 2 wijken, elk vooral van 1 school.',
  ]);
});

test('calls a mean of those who were asked a mean', () => {
  const asked = (measure: 'percent' | 'mean'): FooterPart => ({
    kind: 'asked',
    people: 'leerlingen',
    labels: [],
    measure,
  });
  expect(shortly([asked('mean')])).toEqual(['Gemiddelde van de leerlingen die deze vraag kregen.']);
  expect(joined([asked('mean')])[0]).toContain('het gemiddelde is van de leerlingen');
  expect(joined([asked('percent')], [asked('mean')])).toHaveLength(2);
});

test('says what is lost to the correction and why a figure is hidden once', () => {
  const lost = (name: string, tests: number): FooterPart => ({ kind: 'lost', lost: [{ name, tests }] });
  expect(joined([lost('A', 6)], [lost('B', 9)], [lost('A', 6)])).toEqual([
    'Los getoetst zouden ‘A’ en ‘B’ als verschil tellen, na correctie voor 6 tot 9 vergelijkingen niet.',
  ]);
  const hidden = (protects: 'answer' | 'figure' | null): FooterPart => ({
    ...{ kind: 'hidden', rule: 'te weinig', protects },
  });
  expect(joined([hidden(null)], [hidden('answer')], [hidden(null)])).toEqual(writeFooter([hidden('answer')]));
  expect(joined([hidden('answer')], [hidden('figure')])).toEqual(writeFooter([hidden('figure')]));
  expect(writeFooter([hidden('figure')]).join(' ')).toContain('om een ander cijfer te beschermen');
  expect(writeFooter([hidden(null)]).join(' ')).not.toContain('beschermen');
});

test('tells of the larger areas once, where one chart says all that another does', () => {
  const part = (text: string, ...unitsOfLarger: readonly Psu[]): FooterPart => ({
    ...{ kind: 'interval', text, units: ['respondent'], unitsOfLarger },
  });
  const most = part(chartTexts.band, 'respondent', 'school');
  expect(joined([part(chartTexts.streak, 'school')], [most])).toEqual(writeFooter([most]));
  // A streak does not say what a band is.
  const lines = joined([part(chartTexts.band, 'school')], [part(chartTexts.streak, 'respondent', 'school')]);
  expect(lines.join(' ').match(/Streep|Band/g)).toHaveLength(2);
  expect(writeFooter([most], 'short').join(' ')).toContain('deelnemer, groter gebied ook school');
});

test('in short words keeps source, n, weighting, interval and rule', () => {
  const told = shortly([band, { ...of(2025, one(120, 'A')), fictitious: true }, tested(6)]).join(' ');
  for (const part of [
    'GMJ 2025',
    'n = 120 (A)',
    'gewogen',
    '95\u00a0%-interval',
    'school',
    'p < 0,05',
    'Bonferroni',
  ])
    expect(told).toContain(part);
  expect(told).not.toContain('fictieve');
});

test('in short words still says which sources are fictitious, where others are not', () => {
  const [real, made] = [of(2023, one(80, 'B')), { ...of(2025, one(120, 'A')), fictitious: true }];
  expect(writeFooter([real, made], 'short').join(' ')).toMatch(/2023 · .* GMJ 2025 \(fictief\) · /);
  expect(writeFooter([made, made], 'short').join(' ')).not.toContain('fictief');
});

function joined(...footers: readonly (readonly FooterPart[])[]): readonly string[] {
  return written(footers, 'full');
}

function shortly(...footers: readonly (readonly FooterPart[])[]): readonly string[] {
  return written(footers, 'short');
}

function written(footers: readonly (readonly FooterPart[])[], words: FooterWords): readonly string[] {
  return writeFooter(joinFooters(footers), words);
}

function of(wave: number, ...n: readonly Count[]): SourcePart {
  const titles = [{ name: 'GMJ', waves: [wave] }];
  return {
    kind: 'source',
    titles,
    fictitious: false,
    n: n.length === 0 ? null : n,
    weighting: chartTexts.weighted,
  };
}

function one(n: number, name: string): Count {
  return { least: n, most: n, name };
}

function tested(family: number, corrected: readonly number[] = []): FooterPart {
  return testedBy({ ...test2, family }, corrected);
}

function side(parts: Partial<Side>): FooterPart {
  return against({
    other: { name: '', place: '' },
    ...{ isPerGroup: false, isNotBetweenGroups: false, theirs: '', isAsIfApart: false, widened: null },
    ...parts,
  });
}
