import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listAreas } from '../../electron/store/areas.ts';
import { listDatasets, listStoredDatasets } from '../../electron/store/datasets.ts';
import { findDeliveryByHash, removeDelivery, saveDelivery } from '../../electron/store/deliveries.ts';
import { listIndicators } from '../../electron/store/indicators.ts';
import { listPublishedCells } from '../../electron/store/published.ts';
import { listSchools } from '../../electron/store/schools.ts';
import { saveStory } from '../../electron/store/stories.ts';
import { listVariables, readColumn } from '../../electron/store/variables.ts';
import {
  happiness,
  inNewWorkspace,
  loneliness,
  microdata,
  microdataColumns,
  ownIndicator,
  published,
  publishedCells,
  story,
  storyOfEveryKind,
} from './examples.ts';

const importedAt = '2026-03-09T12:00:00';

describe('a delivery of microdata', () => {
  it('comes back as it was saved', () => {
    inNewWorkspace(({ db }) => {
      const deliveryId = saveDelivery(db, microdata, importedAt);
      const [dataset, ...others] = listStoredDatasets(db);
      expect(others).toEqual([]);
      expect(dataset).toEqual({
        datasetId: 1,
        deliveryId,
        kind: 'microdata',
        wave: 2023,
        rows: 4,
        title: 'Gezondheidsmonitor Jeugd 2023',
        population: 'klas 2 en 4',
        fileName: 'gmj_2023.csv',
        hash: microdata.hash,
        importedAt,
        weightColumn: 'weegfactor',
        levelWeights: { region: 'weegfactor' },
        fictitious: true,
        setAside: [{ reason: 'geen weegfactor', rows: 1 }],
      });
      const variables = listVariables(db, 1);
      expect(variables).toEqual(
        microdataColumns.map((column, place) => ({ ...column, content: undefined, variableId: place + 1 })),
      );
      expect(variables.map(({ variableId }) => readColumn(db, variableId))).toEqual(
        microdataColumns.map(({ content }) => content),
      );
      expect(listSchools(db).map(({ name }) => name)).toEqual(['De Kade', 'De Oever']);
      expect(listAreas(db).map(({ code }) => code)).toEqual(['REGIO', 'GM9902', 'GM9901']);
      expect(listIndicators(db)).toEqual([ownIndicator, happiness]);
    });
  });

  it('is summarised with the schools and municipalities that really have rows', () => {
    inNewWorkspace(({ db }) => {
      saveDelivery(db, microdata, importedAt);
      // School 903 stands among the codes but has no row; '9' is a missing code.
      expect(listDatasets(db)).toEqual([
        {
          datasetId: 1,
          deliveryId: 1,
          kind: 'microdata',
          title: 'Gezondheidsmonitor Jeugd 2023',
          wave: 2023,
          rows: 4,
          columns: 5,
          indicators: 2,
          schools: 2,
          municipalities: 2,
          weightColumn: 'weegfactor',
          fileName: 'gmj_2023.csv',
          importedAt,
          fictitious: true,
          warnings: microdata.warnings,
        },
      ]);
    });
  });

  it('keeps per year which areas it had', () => {
    inNewWorkspace(({ db }) => {
      const [wave] = microdata.waves;
      if (wave === undefined) throw new Error('The example has no wave');
      const earlier = {
        ...wave,
        wave: 2019,
        columns: wave.columns.map((column) =>
          column.role === 'municipality'
            ? {
                ...column,
                content: { kind: 'coded', values: Uint8Array.of(0, 0, 0, 0), codes: ['GM9901'] } as const,
              }
            : column,
        ),
      };
      saveDelivery(db, { ...microdata, waves: [earlier, wave] }, importedAt);
      const years = db
        .prepare(
          `SELECT year, code FROM area_codes WHERE level IN ('region', 'municipality') ORDER BY year, code`,
        )
        .all();
      expect(years).toEqual([
        { year: 2019, code: 'GM9901' },
        { year: 2019, code: 'REGIO' },
        { year: 2023, code: 'GM9901' },
        { year: 2023, code: 'GM9902' },
        { year: 2023, code: 'REGIO' },
      ]);
    });
  });

  it('is refused when a column is not as long as the wave, and nothing is written', () => {
    inNewWorkspace(({ db }) => {
      const waves = microdata.waves.map((wave) => ({ ...wave, rows: 5 }));
      expect(() => saveDelivery(db, { ...microdata, waves }, importedAt)).toThrow('has 4 values for 5 rows');
      expect(listStoredDatasets(db)).toEqual([]);
      expect(listIndicators(db)).toEqual([]);
      expect(listAreas(db)).toEqual([]);
    });
  });
});

describe('a delivery of published percentages', () => {
  it('comes back as it was saved, empty cells too', () => {
    inNewWorkspace(({ db }) => {
      saveDelivery(db, published, importedAt);
      const byIndicatorAndArea = [publishedCells[2], publishedCells[1], publishedCells[0]];
      expect(listPublishedCells(db, { datasetId: 1 })).toEqual(byIndicatorAndArea);
      expect(listPublishedCells(db, { datasetId: 1, indicators: ['EBGLK3S1'] })).toEqual([publishedCells[2]]);
      expect(listPublishedCells(db, { datasetId: 1, indicators: [] })).toEqual([]);
      expect(listDatasets(db)).toMatchObject([
        { kind: 'aggregate', wave: 2024, rows: 2, columns: 2, indicators: 2, municipalities: 0 },
      ]);
      expect(listAreas(db)).toEqual(published.areas);
    });
  });
});

describe('finding a delivery by its bytes', () => {
  it('answers the latest one, or null', () => {
    inNewWorkspace(({ db }) => {
      expect(findDeliveryByHash(db, microdata.hash)).toBeNull();
      saveDelivery(db, microdata, importedAt);
      const again = saveDelivery(db, microdata, '2026-03-10T09:00:00');
      expect(findDeliveryByHash(db, microdata.hash)).toEqual({
        deliveryId: again,
        importedAt: '2026-03-10T09:00:00',
      });
    });
  });
});

describe('removing a delivery', () => {
  it('takes its answers and what only it knew, and leaves the rest', () => {
    inNewWorkspace(({ db }) => {
      const first = saveDelivery(db, microdata, importedAt);
      saveDelivery(db, published, importedAt);
      removeDelivery(db, first);
      expect(listStoredDatasets(db).map(({ title }) => title)).toEqual(['StatLine 00000NED']);
      expect(db.prepare('SELECT count(*) FROM answers').pluck().get()).toBe(0);
      expect(listSchools(db)).toEqual([]);
      expect(listAreas(db)).toEqual(published.areas);
      expect(listIndicators(db).map(({ code }) => code)).toEqual([happiness.code, loneliness.code]);
    });
  });

  it('takes unknown areas and published indicators with the last table that had them', () => {
    inNewWorkspace(({ db }) => {
      const once = saveDelivery(db, published, importedAt);
      const twice = saveDelivery(db, published, importedAt);
      removeDelivery(db, once);
      expect(listAreas(db)).toHaveLength(2);
      removeDelivery(db, twice);
      expect(listAreas(db)).toEqual([]);
      expect(listIndicators(db)).toEqual([happiness]);
    });
  });

  it('keeps the names a story still speaks of', () => {
    inNewWorkspace(({ db }) => {
      const deliveryId = saveDelivery(db, microdata, importedAt);
      saveStory(db, story);
      removeDelivery(db, deliveryId);
      expect(listSchools(db).map(({ code }) => code)).toEqual(['902', '901']);
      expect(listAreas(db).map(({ code }) => code)).toEqual(['REGIO', 'GM9902', 'GM9901']);
      expect(listIndicators(db).map(({ code }) => code)).toEqual([happiness.code]);
    });
  });

  it.each(storyOfEveryKind.slides)(
    'keeps every name a chart of the kind $id asks for, without notes',
    (slide) => {
      inNewWorkspace(({ db }) => {
        if (slide.kind !== 'chart') throw new Error(slide.kind);
        const deliveryId = saveDelivery(db, microdata, importedAt);
        const chart = { ...slide.chart, annotations: [], chosen: null };
        saveStory(db, { ...storyOfEveryKind, slides: [{ ...slide, chart }] });
        const asked = JSON.stringify(chart.request);
        const codes = () => [...listAreas(db), ...listIndicators(db)].map(({ code }) => code);
        const spokenOf = codes().filter((code) => asked.includes(`"${code}"`));
        removeDelivery(db, deliveryId);
        expect(spokenOf.length).toBeGreaterThan(0);
        expect(codes()).toEqual(expect.arrayContaining(spokenOf));
      });
    },
  );

  it('wipes the answers from the file and its journal', () => {
    inNewWorkspace(({ db, path }) => {
      const trace = 'een-antwoord-om-terug-te-vinden';
      const waves = microdata.waves.map((wave) => ({
        ...wave,
        columns: [
          {
            ...wave.columns[0],
            name: 'open',
            index: 0,
            label: '',
            role: 'background' as const,
            indicator: null,
            missingCodes: [],
            notApplicableCodes: [],
            valueLabels: [],
            content: { kind: 'coded' as const, values: new Uint8Array(4), codes: [trace] },
          },
        ],
      }));
      const deliveryId = saveDelivery(db, { ...microdata, waves }, importedAt);
      const holdsTrace = () => [path, `${path}-wal`].some((file) => readBytes(file).includes(trace));
      expect(holdsTrace()).toBe(true);
      removeDelivery(db, deliveryId);
      expect(holdsTrace()).toBe(false);
    });
  });
});

function readBytes(file: string): Buffer {
  return existsSync(file) ? readFileSync(file) : Buffer.alloc(0);
}
