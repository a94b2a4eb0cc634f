import { defaultSettings } from '../../../shared/model/workspace.ts';
import { describe, expect, test } from 'vitest';
import { countOpen, describeFile, wouldMix } from '../../../renderer/features/data/describe-file.ts';
import { listMappingRows } from '../../../renderer/features/data/mapping-rows.ts';
import type { MappingRowId } from '../../../renderer/features/data/mapping-rows.ts';
import type { ImportProposal } from '../../../shared/model/dataset.ts';
import type { WorkspaceSummary } from '../../../shared/model/workspace.ts';
import { column, proposal } from './proposal.ts';

function row(of: ImportProposal, id: MappingRowId) {
  return listMappingRows(of).find((candidate) => candidate.id === id);
}

describe('the mapping table', () => {
  test('shows the column of a role with its evidence', () => {
    const file = proposal({ columns: [column('KLAS', 'class', { evidence: '1 = klas 2' })] });
    expect(row(file, 'class')).toMatchObject({ column: 'KLAS', evidence: '1 = klas 2', found: true });
  });

  test('shows what could be expected and is not there, so that it can be chosen', () => {
    expect(row(proposal(), 'school')).toMatchObject({ column: 'niet gevonden', found: false });
    expect(row(proposal(), 'stratum')).toBeUndefined();
  });

  test('marks the weight as a question while it stands open, and names it once answered', () => {
    const option = { value: 'w', label: 'w', detail: '', advised: true };
    const open = proposal({
      columns: [column('w', 'weight'), column('v', 'weight')],
      questions: [{ id: 'weight', title: 'Welke weegfactor?', options: [option, option], free: false }],
    });
    expect(row(open, 'weight')).toMatchObject({ certainty: 'question', evidence: '2 kolommen passen' });
    const answered = { ...open, questions: [], waves: weighted(['w']) };
    expect(row(answered, 'weight')).toMatchObject({ column: 'w', certainty: 'sure' });
  });

  test('counts the weights when every wave has its own', () => {
    const file = proposal({ waves: weighted(['w2023', 'w2025']) });
    expect(row(file, 'weight')).toMatchObject({
      column: '2 kolommen, één per meting',
      evidence: 'w2023 en w2025',
    });
  });

  test('says which codes mean unknown, and in how many columns that count', () => {
    const file = proposal({
      columns: [
        column('A', 'indicator', { missingCodes: ['9'] }),
        column('B', 'indicator', { missingCodes: ['9'] }),
        column('LEEFTIJD', 'age', { missingCodes: ['99'] }),
        column('ID', 'ignore', { missingCodes: ['999'] }),
      ],
    });
    expect(row(file, 'missing')).toMatchObject({
      column: '9 en 99',
      evidence: '9 in 2 kolommen en 99 in 1 kolom',
    });
  });

  test('says where the indicators come from, and claims none where none is chosen', () => {
    const counts = (nationalIndicators: number, ownIndicators: number) =>
      row(proposal({ nationalIndicators, ownIndicators }), 'indicators');
    expect(counts(3, 2)).toMatchObject({
      column: '3 landelijke, 2 eigen',
      evidence: 'landelijke namen, en kolommen met alleen 0 en 1',
    });
    expect(counts(0, 2)).toMatchObject({ column: '2 eigen', evidence: 'kolommen met alleen 0 en 1' });
    expect(counts(0, 0)).toMatchObject({ column: 'geen indicatoren', evidence: '', certainty: null });
  });

  test('calls the one column of a published table its areas: they are of all levels', () => {
    const table = proposal({
      layout: { kind: 'statline-typed', delimiter: ';', decimal: '.', encoding: 'utf-8' },
      columns: [column('RegioS', 'municipality')],
    });
    expect(row(table, 'municipality')?.what).toBe('Gebied');
  });

  test('asks for the year where the file does not say it, and shows the answer', () => {
    const question = { id: 'year' as const, title: 'Welk jaar?', options: [], free: true };
    expect(row(proposal({ waves: [], questions: [question] }), 'wave')?.certainty).toBe('question');
    expect(row(proposal({ mapping: { year: 2024 } }), 'wave')?.column).toBe('overal 2024');
  });
});

test('a file that was read in before counts as an open question until the user says so', () => {
  const before = { deliveryId: 1, importedAt: '2026-11-20T09:12:00' };
  expect(countOpen(proposal({ importedBefore: before }), null)).toBe(1);
  expect(countOpen(proposal({ importedBefore: before, mapping: { again: true } }), null)).toBe(0);
});

test('fictional and real figures are not put together, in either direction', () => {
  const real = workspace({ waves: [2023], fictitious: false });
  const sample = workspace({ waves: [2023], fictitious: true });
  expect(wouldMix(proposal(), sample)).toBe(true);
  expect(wouldMix(proposal({ fictitious: true }), real)).toBe(true);
  expect(wouldMix(proposal(), real)).toBe(false);
  expect(wouldMix(proposal({ fictitious: true }), workspace({ waves: [], fictitious: false }))).toBe(false);
  expect(wouldMix(proposal(), null)).toBe(false);
  expect(countOpen(proposal(), sample)).toBe(1);
});

test('describes a file in one line', () => {
  expect(describeFile(proposal())).toBe(
    'monitor.csv · 1.284 rijen en 12 kolommen · uit SPSS, met codes · puntkomma’s en decimale komma · UTF-8',
  );
});

function workspace(more: Pick<WorkspaceSummary, 'waves' | 'fictitious'>): WorkspaceSummary {
  return {
    path: '/w.wib',
    name: 'w',
    schools: 0,
    municipalities: 0,
    stories: 0,
    settings: defaultSettings,
    notice: null,
    ...more,
  };
}

function weighted(columns: readonly string[]): ImportProposal['waves'] {
  return columns.map((weightColumn, index) => ({
    wave: 2023 + 2 * index,
    rows: 100,
    weightColumn,
    schools: 0,
    municipalities: 0,
    smallSchools: 0,
  }));
}
