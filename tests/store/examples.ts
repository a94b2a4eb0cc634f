import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openWorkspace, type OpenWorkspace } from '../../electron/store/open-workspace.ts';
import { connectorAt } from '../../shared/model/annotation.ts';
import type { DeliveryContent, PublishedCell, WaveColumn } from '../../shared/model/columns.ts';
import type { Indicator } from '../../shared/model/indicator.ts';
import type { PopulationContent, SchoolListContent, ShapesContent } from '../../shared/model/register.ts';
import type { AnnotatedChart, Story } from '../../shared/model/story.ts';
import { requestOfEveryKind } from '../support/request-of-every-kind.ts';

/** Small contents that hold one of everything, for the tests of the store. All of it made up. */

export const noon = new Date(2026, 2, 9, 12, 0);

/** Runs `use` in a folder of its own, with the path of a workspace that does not exist yet. */
export function inTemporaryFolder<Value>(use: (path: string, folder: string) => Value): Value {
  const folder = mkdtempSync(join(tmpdir(), 'wib-store-'));
  try {
    return use(join(folder, 'Regio.wib'), folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs `use` on a new empty workspace. */
export function inNewWorkspace<Value>(use: (workspace: OpenWorkspace) => Value): Value {
  return inTemporaryFolder((path) => {
    const workspace = mustOpen(path, { create: { name: 'Regio' } });
    try {
      return use(workspace);
    } finally {
      workspace.close();
    }
  });
}

export function mustOpen(
  path: string,
  options: { create?: { name: string }; readonly?: boolean; now?: Date } = {},
): OpenWorkspace {
  const { now = noon, ...rest } = options;
  const result = openWorkspace(path, { ...rest, now: () => now });
  if (!result.ok) throw new Error(`${result.issue.kind}: ${result.issue.title}`);
  return result.value;
}

export const happiness: Indicator = {
  code: 'EBGLK3S1',
  label: 'Meestal gelukkig',
  definition: 'leerlingen die meestal (heel) gelukkig zijn',
  theme: 'Geluk',
  direction: 'high',
  origin: 'national',
  population: 'leerlingen van klas 2 en 4',
  versions: [{ version: 1, columns: ['EBGLK3S1'], fromWave: 2019, breakReason: null }],
};

export const ownIndicator: Indicator = {
  code: 'eigenvraag',
  label: 'eigenvraag',
  definition: '',
  theme: 'Eigen vragen',
  direction: 'neutral',
  origin: 'own',
  population: '',
  versions: [{ version: 1, columns: ['eigenvraag'], fromWave: null, breakReason: null }],
};

const plainColumn = {
  label: '',
  indicator: null,
  missingCodes: [],
  notApplicableCodes: [],
  valueLabels: [],
} as const;

/** Four pupils of two schools in two municipalities. */
export const microdataColumns: readonly WaveColumn[] = [
  {
    ...plainColumn,
    name: 'Gemeentecode',
    index: 0,
    role: 'municipality',
    content: { kind: 'coded', values: Uint8Array.of(0, 0, 1, 1), codes: ['GM9901', 'GM9902'] },
  },
  {
    ...plainColumn,
    name: 'Schoolcode',
    index: 1,
    role: 'school',
    missingCodes: ['9'],
    content: { kind: 'coded', values: Uint8Array.of(1, 1, 2, 0), codes: ['9', '901', '902', '903'] },
  },
  {
    ...plainColumn,
    name: 'weegfactor',
    index: 2,
    role: 'weight',
    content: { kind: 'number', values: Float64Array.of(0.5, 1.25, Number.NaN, 2) },
  },
  {
    name: 'EBGLK3S1',
    index: 4,
    label: 'Gelukkig',
    role: 'indicator',
    indicator: { code: 'EBGLK3S1', version: 1 },
    missingCodes: ['9'],
    notApplicableCodes: ['8'],
    valueLabels: [
      { code: '0', label: 'Nee' },
      { code: '1', label: 'Ja' },
    ],
    content: { kind: 'coded', values: Uint8Array.of(0, 1, 2, 255), codes: ['0', '1', '9'] },
  },
  {
    ...plainColumn,
    name: 'eigenvraag',
    index: 5,
    role: 'indicator',
    indicator: { code: 'eigenvraag', version: 1 },
    content: { kind: 'coded', values: Uint8Array.of(1, 1, 0, 0), codes: ['0', '1'] },
  },
];

export const microdata: DeliveryContent = {
  kind: 'microdata',
  title: 'Gezondheidsmonitor Jeugd 2023',
  fileName: 'gmj_2023.csv',
  hash: 'a'.repeat(64),
  bytes: 321,
  layout: { kind: 'spss-csv', delimiter: ';', decimal: ',', encoding: 'utf-8-bom' },
  mappingJson: '{"year":2023}',
  fictitious: true,
  population: 'klas 2 en 4',
  warnings: [
    { kind: 'weight-invalid', title: 'Eén rij heeft geen weegfactor.', next: 'Kijk in het bestand.' },
  ],
  areas: [
    { code: 'REGIO', level: 'region', name: 'GGD Verzonnen', parent: null, known: true },
    { code: 'GM9901', level: 'municipality', name: 'Bovendam', parent: 'REGIO', known: true },
    { code: 'GM9902', level: 'municipality', name: 'Benedendam', parent: 'REGIO', known: true },
  ],
  schools: [
    { code: '901', name: 'De Oever', municipality: 'GM9901', district: null },
    { code: '902', name: 'De Kade', municipality: 'GM9902', district: null },
  ],
  indicators: [happiness, ownIndicator],
  waves: [
    {
      wave: 2023,
      rows: 4,
      setAside: [{ reason: 'geen weegfactor', rows: 1 }],
      weightColumn: 'weegfactor',
      levelWeights: { region: 'weegfactor' },
      columns: microdataColumns,
    },
  ],
  cells: [],
};

export const loneliness: Indicator = {
  ...ownIndicator,
  code: 'Eenzaam_3',
  label: 'Eenzaam',
  theme: 'Gepubliceerd',
  direction: 'low',
  origin: 'published',
  versions: [{ version: 1, columns: ['Eenzaam_3'], fromWave: 2024, breakReason: null }],
};

export const publishedCells: readonly PublishedCell[] = [
  cell('Eenzaam_3', 'NL01', 48.25),
  cell('Eenzaam_3', 'CG01', null),
  cell('EBGLK3S1', 'NL01', 77),
];

export const published: DeliveryContent = {
  ...microdata,
  kind: 'aggregate',
  title: 'StatLine 00000NED',
  fileName: '00000NED_TypedDataSet.csv',
  hash: 'b'.repeat(64),
  fictitious: false,
  population: '',
  warnings: [],
  areas: [
    { code: 'NL01', level: 'country', name: 'Nederland', parent: null, known: true },
    { code: 'CG01', level: 'region', name: 'CG01', parent: null, known: false },
  ],
  schools: [],
  indicators: [happiness, loneliness],
  waves: [],
  cells: publishedCells,
};

const registerFile = {
  hash: 'c'.repeat(64),
  bytes: 99,
  layout: { kind: 'spss-csv', delimiter: ';', decimal: ',', encoding: 'utf-8' },
  mappingJson: '{}',
  fictitious: true,
  population: '',
  warnings: [],
} as const;

/** Says of De Oever that it has another name and place, and of a third school that it is there. */
export const schoolList: SchoolListContent = {
  ...registerFile,
  kind: 'school-list',
  title: 'Scholenlijst',
  fileName: 'scholen.csv',
  areas: [{ code: 'GM9903', level: 'municipality', name: 'Overdam', parent: null, known: true }],
  schools: [
    {
      code: '901',
      name: 'De Nieuwe Oever',
      municipality: 'GM9903',
      district: null,
      brin: '99ZZ00',
      enrolment: { klas2: 120, klas4: 96, year: 2025 },
    },
    { code: '903', name: 'De Steiger', municipality: 'GM9901', district: null, brin: null, enrolment: null },
  ],
};

export const population: PopulationContent = {
  ...registerFile,
  kind: 'population',
  title: 'Bevolking',
  fileName: 'bevolking.csv',
  hash: 'd'.repeat(64),
  areas: [{ code: 'GM9904', level: 'municipality', name: 'Verdam', parent: null, known: true }],
  counts: [
    { areaCode: 'GM9901', year: 2023, number: 7512 },
    { areaCode: 'GM9904', year: 2023, number: 0 },
  ],
};

/** Two municipalities side by side: squares that share a side. */
export const municipalMap: ShapesContent = {
  ...registerFile,
  kind: 'shapes',
  title: 'Kaart van gemeenten 2023',
  fileName: 'kaart.geojson',
  hash: 'e'.repeat(64),
  areas: [],
  level: 'municipality',
  year: 2023,
  shapes: [
    { code: 'GM9901', name: 'Elzermonde', rings: [[3.5, 54, 3.6, 54, 3.6, 54.1, 3.5, 54.1]] },
    { code: 'GM9904', name: 'Bremmerveld', rings: [[3.6, 54, 3.7, 54, 3.7, 54.1, 3.6, 54.1]] },
  ],
};

function cell(indicator: string, areaCode: string, percent: number | null): PublishedCell {
  return { indicator, areaCode, wave: 2024, percent, n: null, lower: null, upper: null };
}

const total = { groupVariable: null, group: null } as const;

export const rankingChart: AnnotatedChart = {
  id: 'chart-1',
  request: {
    kind: 'ranking',
    indicator: 'EBGLK3S1',
    wave: 2023,
    level: 'school',
    within: 'GM9901',
    reference: { level: 'municipality', code: 'GM9901' },
    order: 'high-first',
  },
  headline: 'Twee scholen vallen op',
  interpretation: 'Zie ook het gesprek van maart.',
  annotations: [
    connectorAt(
      'note-1',
      { indicator: 'EBGLK3S1', level: 'school', areaCode: '901', wave: 2023, ...total },
      77.125,
      'Startte in 2022 met ‘Welbevinden op School’',
    ),
    connectorAt(
      'note-2',
      {
        indicator: 'EBGLK3S1',
        level: 'school',
        areaCode: '902',
        wave: 2023,
        groupVariable: 'gender',
        group: '2',
      },
      null,
      'Nog niet te tonen',
    ),
  ],
  chosen: { indicator: 'EBGLK3S1', level: 'school', areaCode: '901', wave: 2023, ...total },
};

const ofMunicipality = {
  indicator: 'EBGLK3S1',
  level: 'municipality',
  areaCode: 'GM9902',
  wave: 2023,
  ...total,
} as const;

export const story: Story = {
  id: 'story-1',
  title: 'Voor de wethouder',
  area: { level: 'municipality', code: 'GM9901' },
  slides: [
    {
      kind: 'title',
      id: 's1',
      headline: 'Hoe gaat het?',
      subtitle: 'Bovendam, 2023',
      speakerNotes: 'Welkom',
    },
    { kind: 'chart', id: 's2', section: 'Waar en wie', chart: rankingChart, speakerNotes: '' },
    {
      kind: 'chart',
      id: 's3',
      section: '',
      chart: {
        ...rankingChart,
        id: 'chart-2',
        request: {
          kind: 'trend',
          indicator: 'EBGLK3S1',
          areas: [
            { level: 'municipality', code: 'GM9902' },
            { level: 'municipality', code: 'GM9901' },
          ],
          waves: [2023, 2019],
          reference: null,
        },
        annotations: [],
        chosen: null,
      },
      speakerNotes: 'Let op de breuk',
    },
    {
      kind: 'chart',
      id: 's4',
      section: '',
      // The same chart id as s2: a copied slide.
      chart: {
        ...rankingChart,
        request: {
          kind: 'bars',
          indicator: 'EBGLK3S1',
          wave: 2023,
          area: { level: 'region', code: 'REGIO' },
          reference: null,
          by: 'gender',
        },
      },
      speakerNotes: '',
    },
  ],
  changedAt: '2026-03-09T12:00:00',
};

/** A slide for every kind of chart, each with a note at an answer category and a mean lifted out. */
export const storyOfEveryKind: Story = {
  id: 'story-2',
  title: 'Van alles een',
  area: null,
  slides: Object.values(requestOfEveryKind).map((request) => ({
    kind: 'chart',
    id: request.kind,
    section: '',
    chart: {
      id: `chart-${request.kind}`,
      request,
      headline: '',
      interpretation: '',
      annotations: [
        connectorAt(`note-${request.kind}`, { ...ofMunicipality, category: '3' }, 12.5, 'Vooral ‘soms’'),
      ],
      chosen: { ...ofMunicipality, measure: 'mean' },
    },
    speakerNotes: '',
  })),
  changedAt: '2026-03-09T12:01:00',
};
