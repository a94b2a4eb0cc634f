import { defaultSettings } from '../../shared/model/workspace.ts';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { saveDelivery, saveRegister } from '../../electron/store/deliveries.ts';
import { saveExportedFigures } from '../../electron/store/exported-figures.ts';
import { listStoredDatasets } from '../../electron/store/datasets.ts';
import { keepDraft } from '../../electron/store/drafts.ts';
import { appendLog } from '../../electron/store/log.ts';
import { schemaVersion } from '../../electron/store/migrate.ts';
import { keepQuestion } from '../../electron/store/questions.ts';
import { writeSettings } from '../../electron/store/settings.ts';
import { saveStory } from '../../electron/store/stories.ts';
import {
  microdata,
  municipalMap,
  mustOpen,
  population,
  published,
  schoolList,
  story,
  storyOfEveryKind,
} from '../store/examples.ts';
import { readEverything } from './read-everything.ts';

// node tests/saved/make-workspace.ts: saves a workspace of today's schema and what it holds, to stay
// beside this script for good. Never makes one again: an old file must open as it was written.
const name = join(import.meta.dirname, `workspace-schema-${schemaVersion}`);
if (existsSync(`${name}.wib`)) throw new Error(`${name}.wib is already there; saved workspaces are kept`);

const { db, close } = mustOpen(`${name}.wib`, { create: { name: 'Bewaarde regio' } });
const at = '2026-03-09T12:00:00';
writeSettings(db, { ...defaultSettings, organisation: 'GGD Verzonnen', psu: 'respondent' });
appendLog(db, { at, kind: 'import', detail: { deliveryId: saveDelivery(db, microdata, at) } });
appendLog(db, { at, kind: 'import', detail: { deliveryId: saveDelivery(db, published, at) } });
appendLog(db, { at, kind: 'import', detail: { deliveryId: saveRegister(db, schoolList, at) } });
appendLog(db, { at, kind: 'import', detail: { deliveryId: saveRegister(db, population, at) } });
appendLog(db, { at, kind: 'import', detail: { deliveryId: saveRegister(db, municipalMap, at) } });
saveStory(db, { ...story, title: 'Zoals het begon' });
saveStory(db, story);
saveStory(db, storyOfEveryKind);
const asked = { address: 'soort=trend&indicator=EBGLK3S1', sentence: 'Gelukkig in Lindewaard', askedAt: at };
keepDraft(
  db,
  {
    request: { kind: 'response', wave: 2025, level: 'school', within: null, by: null },
    ...{ headline: 'Wie deed mee', interpretation: 'Vooral klas 2', annotations: [] },
  },
  at,
);
keepQuestion(db, { ...asked, name: 'Voor de raad', favourite: true });
const told = listStoredDatasets(db).flatMap(({ datasetId, kind, wave }) => {
  const total = { indicator: 'EBGLK3S1', level: 'school', areaCode: '990101', wave } as const;
  return kind === 'microdata' ? [{ datasetId, key: { ...total, groupVariable: null, group: null } }] : [];
});
saveExportedFigures(db, told, at);
writeFileSync(`${name}.json`, `${JSON.stringify(readEverything(db), null, 2)}\n`);
close();
rmSync(`${name}.wib-lock`);
