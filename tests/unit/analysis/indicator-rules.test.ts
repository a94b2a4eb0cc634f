import { describe, expect, it } from 'vitest';
import { exploreOptions } from '../../../electron/analysis/explore-options.ts';
import { writeSettings } from '../../../electron/store/settings.ts';
import type { MicrodataWave } from '../../../shared/model/columns.ts';
import { defaultSettings, type WorkspaceSettings } from '../../../shared/model/workspace.ts';
import { ask, figureOf, indicatorColumn, microdata, times, wave, workspaceWith } from './workspace.ts';

/** Two schools of 60 of whom 8 and 25 say yes, to a question that is sensitive and to one that is not. */
function twoSchools(): MicrodataWave {
  const answers = times(8, 1, 52, 0, 25, 1, 35, 0);
  return wave(2025, [
    indicatorColumn('SOMBER', answers),
    indicatorColumn('SPORT', answers),
    { name: 'Schoolcode', role: 'school', values: times(60, 'A', 60, 'B') },
  ]);
}

function withRules(settings: Partial<WorkspaceSettings>) {
  const { reader, db } = workspaceWith([microdata([twoSchools()])]);
  writeSettings(db, { ...defaultSettings, ...settings });
  return reader;
}

const areas = [{ level: 'school' as const }];
const sensitive = { SOMBER: { lowestLevel: null, sensitive: true } };

describe('rules of one indicator', () => {
  it('hide fewer than ten answers of a sensitive indicator, and what would give them away', () => {
    const table = ask(withRules({ indicatorRules: sensitive }), { indicators: ['SOMBER'], areas });
    expect(figureOf(table, 'A').value).toEqual({ status: 'hidden', reason: 'few-answers' });
    expect(figureOf(table, 'B').value).toEqual({ status: 'hidden', reason: 'protects-another-figure' });
    expect(table.disclosureRule).toBe('minder dan 30 leerlingen of minder dan 10 met hetzelfde antwoord');
    expect(table.disclosure.cell).toBe(10);
  });

  it('leave the other indicators of the question as they are, and say both limits', () => {
    const table = ask(withRules({ indicatorRules: sensitive }), { indicators: 'all', areas });
    const statusOf = (indicator: string) =>
      table.figures
        .filter(({ key }) => key.indicator === indicator)
        .map(({ key, value }) => `${key.areaCode} ${value.status}`);
    expect(statusOf('SOMBER')).toEqual(['A hidden', 'B hidden']);
    expect(statusOf('SPORT')).toEqual(['A shown', 'B shown']);
    expect(table.disclosureRule).toBe(
      'minder dan 30 leerlingen of minder dan 5 met hetzelfde antwoord (bij gevoelige onderwerpen: 10)',
    );
    expect(table.disclosure.cell).toBe(5);
  });

  it('keep an indicator above its lowest level, and offer no smaller one', () => {
    const rules = { SPORT: { lowestLevel: 'region', sensitive: false } } as const;
    const reader = withRules({ indicatorRules: rules });
    expect(figureOf(ask(reader, { indicators: ['SPORT'], areas }), 'A').value).toEqual({
      status: 'hidden',
      reason: 'only-at-a-higher-level',
    });
    const levelsOf = (code: string) =>
      exploreOptions(reader).indicators.find(({ indicator }) => indicator.code === code)?.levels;
    expect(levelsOf('SPORT')).toEqual(['region']);
    expect(levelsOf('SOMBER')).toEqual(['region', 'school']);
  });

  it('compare by the rule of the indicator', () => {
    const question = { indicators: ['SOMBER'], areas, compare: { with: 'rest' as const } };
    const { figures } = ask(withRules({ indicatorRules: sensitive }), question);
    expect(figures.map(({ comparison }) => comparison?.status)).not.toContain('shown');
  });

  it('hide what rests on too few effective respondents, where the workspace asks for it', () => {
    // Within a school all answer alike: two schools of twenty-five, and 50 respondents are worth two.
    const answers = times(25, 1, 25, 0);
    const alike = wave(2025, [
      indicatorColumn('SOMBER', answers),
      { name: 'Schoolcode', role: 'school', values: times(25, 'A', 25, 'B') },
    ]);
    const { reader, db } = workspaceWith([microdata([alike])], 'swing');
    const question = { indicators: ['SOMBER'], areas: [{ level: 'region' as const }] };
    expect(figureOf(ask(reader, question), 'REGIO').marks).toContain('unreliable');
    writeSettings(db, { ...defaultSettings, disclosure: 'swing', hideUnreliable: true });
    const table = ask(reader, question);
    expect(figureOf(table, 'REGIO').value).toEqual({ status: 'hidden', reason: 'few-respondents' });
    expect(table.disclosureRule).toBe('minder dan 50 leerlingen of een te onzeker cijfer');
  });
});
