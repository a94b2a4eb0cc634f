import { defaultSettings } from '../../../shared/model/workspace.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { answerQuestion } from '../../../electron/analysis/answer-question.ts';
import { storeReader, type AnalysisReader } from '../../../electron/analysis/reader.ts';
import type { WorkspaceDatabase } from '../../../electron/store/database.ts';
import { saveDelivery } from '../../../electron/store/deliveries.ts';
import { openWorkspace } from '../../../electron/store/open-workspace.ts';
import { writeSettings } from '../../../electron/store/settings.ts';
import type { Area } from '../../../shared/model/area.ts';
import type {
  ColumnValues,
  DeliveryContent,
  MicrodataWave,
  PublishedCell,
  School,
  WaveColumn,
} from '../../../shared/model/columns.ts';
import type { ColumnRole, ValueLabel } from '../../../shared/model/dataset.ts';
import type { Figure, FigureQuestion, FigureTable, ShownValue } from '../../../shared/model/figure.ts';
import type { Indicator } from '../../../shared/model/indicator.ts';
import type { WorkspaceSettings } from '../../../shared/model/workspace.ts';

/** A real workspace file with these deliveries, gone when the test ends. */
export function workspaceWith(
  deliveries: readonly DeliveryContent[],
  disclosure: WorkspaceSettings['disclosure'] = 'gmj',
): { readonly reader: AnalysisReader; readonly db: WorkspaceDatabase } {
  const folder = mkdtempSync(path.join(tmpdir(), 'wib-analysis-'));
  const opened = openWorkspace(path.join(folder, 'test.wib'), {
    create: { name: 'Test' },
    now: () => new Date('2025-11-22T12:00:00Z'),
  });
  if (!opened.ok) throw new Error(opened.issue.title);
  const { db, close } = opened.value;
  onTestFinished(() => {
    close();
    rmSync(folder, { recursive: true });
  });
  writeSettings(db, { ...defaultSettings, organisation: 'GGD Test', disclosure });
  deliveries.forEach((content, i) => saveDelivery(db, content, `2025-11-22T12:00:0${i}`));
  return { reader: storeReader(db), db };
}

export function ask(reader: AnalysisReader, question: FigureQuestion): FigureTable {
  const answered = answerQuestion(reader, question);
  if (!answered.ok) throw new Error(answered.issue.title);
  return answered.value;
}

/** The figure of an area (and group) in the only wave of the table that has it. */
export function figureOf(
  table: FigureTable,
  areaCode: string,
  group: string | null = null,
  wave?: number,
): Figure {
  const figures = table.figures.filter(
    ({ key }) =>
      key.areaCode === areaCode && key.group === group && (wave === undefined || key.wave === wave),
  );
  const [figure] = figures;
  if (figure === undefined || figures.length > 1) throw new Error(`${figures.length} figures of ${areaCode}`);
  return figure;
}

export function shown(figure: Figure): ShownValue {
  if (figure.value.status !== 'shown') throw new Error(`${figure.key.areaCode} is ${figure.value.status}`);
  return figure.value;
}

/** A column as text, one entry per respondent; '' is blank. */
export interface TextColumn {
  readonly name: string;
  readonly role?: ColumnRole;
  readonly values: readonly string[];
  readonly indicator?: { readonly code: string; readonly version: number };
  readonly missingCodes?: readonly string[];
  readonly notApplicableCodes?: readonly string[];
  readonly valueLabels?: readonly ValueLabel[];
}

/** An indicator column named after its code, version 1, with 9 unknown and 8 not applicable. */
export function indicatorColumn(code: string, values: readonly string[], version = 1): TextColumn {
  return { name: code, values, indicator: { code, version }, missingCodes: ['9'], notApplicableCodes: ['8'] };
}

export function wave(year: number, columns: readonly TextColumn[]): MicrodataWave {
  return {
    wave: year,
    rows: columns[0]?.values.length ?? 0,
    setAside: [],
    weightColumn: columns.find(({ role }) => role === 'weight')?.name ?? null,
    columns: columns.map((column, index): WaveColumn => ({
      name: column.name,
      index,
      label: column.name,
      role: column.indicator === undefined ? (column.role ?? 'background') : 'indicator',
      indicator: column.indicator ?? null,
      missingCodes: column.missingCodes ?? [],
      notApplicableCodes: column.notApplicableCodes ?? [],
      valueLabels: column.valueLabels ?? [],
      content: column.role === 'weight' ? numbers(column.values) : coded(column.values),
    })),
  };
}

export function microdata(
  waves: readonly MicrodataWave[],
  known: { readonly areas?: readonly Area[]; readonly schools?: readonly School[] } = {},
): DeliveryContent {
  const columns = waves.flatMap((each) =>
    each.columns.flatMap(({ indicator }) => (indicator ? [indicator] : [])),
  );
  const codes = [...new Set(columns.map(({ code }) => code))];
  return {
    ...delivery,
    kind: 'microdata',
    hash: JSON.stringify(waves.map((each) => [each.wave, each.rows])),
    areas: known.areas ?? [],
    schools: known.schools ?? [],
    indicators: codes.map((code) =>
      indicator(
        code,
        Math.max(...columns.filter((column) => column.code === code).map(({ version }) => version)),
      ),
    ),
    waves,
  };
}

export function published(
  cells: readonly (Partial<PublishedCell> & Pick<PublishedCell, 'areaCode' | 'percent'>)[],
  areas: readonly Area[],
): DeliveryContent {
  const year = 2024;
  return {
    ...delivery,
    kind: 'aggregate',
    hash: 'published',
    areas,
    indicators: [indicator('Stress_21', 1)],
    cells: cells.map((cell) => ({
      indicator: 'Stress_21',
      wave: year,
      n: null,
      lower: null,
      upper: null,
      ...cell,
    })),
  };
}

export function area(level: Area['level'], code: string, parent: string | null = null, known = true): Area {
  return { level, code, name: `${code} naam`, parent, known };
}

/** times(3, 'a', 2, 'b') → a a a b b */
export function times(...parts: readonly (number | string)[]): string[] {
  const values: string[] = [];
  for (let i = 0; i < parts.length; i += 2) {
    for (let count = 0; count < Number(parts[i]); count++) values.push(String(parts[i + 1]));
  }
  return values;
}

function indicator(code: string, versions: number): Indicator {
  return {
    code,
    label: code,
    definition: `leerlingen met ${code}`,
    theme: 'Stress',
    direction: 'low',
    origin: 'own',
    population: 'leerlingen',
    versions: Array.from({ length: versions }, (_, i) => ({
      version: i + 1,
      columns: [code],
      fromWave: i === 0 ? null : 2025,
      breakReason: i === 0 ? null : 'De vraag is veranderd.',
    })),
  };
}

function coded(values: readonly string[]): ColumnValues {
  const codes = [...new Set(values.filter((value) => value !== ''))].sort();
  return {
    kind: 'coded',
    codes,
    values: Uint16Array.from(values, (value) => (value === '' ? 0xffff : codes.indexOf(value))),
  };
}

function numbers(values: readonly string[]): ColumnValues {
  return {
    kind: 'number',
    values: Float64Array.from(values, (value) => (value === '' ? NaN : Number(value))),
  };
}

const delivery: Omit<DeliveryContent, 'kind' | 'hash'> = {
  title: 'Gezondheidsmonitor Jeugd',
  fileName: 'monitor.csv',
  bytes: 1,
  layout: { kind: 'spss-csv', delimiter: ';', decimal: ',', encoding: 'utf-8' },
  mappingJson: '{}',
  fictitious: true,
  population: 'klas 2 en 4',
  warnings: [],
  areas: [],
  schools: [],
  indicators: [],
  waves: [],
  cells: [],
};
