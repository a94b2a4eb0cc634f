import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { coreTexts } from '../../../shared/language/core.ts';
import { datasetWords } from '../../../shared/language/nl/dataset-words.ts';
import { buildContent } from '../../importing/build-content.ts';
import { listDatasets } from '../../store/datasets.ts';
import { findDeliveryByHash } from '../../store/deliveries.ts';
import { readHandout } from '../../store/handout.ts';
import { listRegisters } from '../../store/registers.ts';
import type { OpenWorkspace } from '../../store/open-workspace.ts';
import { writeSettings, readSettings } from '../../store/settings.ts';
import type { HandlersOf } from '../handlers.ts';
import { sampleMapping } from './sample-mapping.ts';
import { makeProposal, readMonitorFile, storeDelivery } from '../importing/import-file.ts';
import type { Session } from '../session.ts';
import { refuse, unwrap } from '../trouble.ts';
import { summariseAndRemember } from '../workspace/summarise.ts';

/** The fictional region, through the same door as a real file. */
export function sampleHandlers(session: Session): HandlersOf<'sample.load'> {
  return {
    async 'sample.load'(_input, context) {
      const files = await sampleFiles(session.ports.sampleFolder);
      const parsedFiles = [];
      for (const file of files) parsedFiles.push(await readMonitorFile(session, file, context));
      const workspace = sampleWorkspace(session);
      for (const parsed of parsedFiles) {
        if (findDeliveryByHash(workspace.db, parsed.hash)) continue;
        const proposal = makeProposal(workspace, parsed, sampleMapping(parsed));
        storeDelivery(session, workspace, unwrap(buildContent(parsed, proposal)), proposal);
      }
      writeSettings(workspace.db, { ...readSettings(workspace.db), organisation: sampleOrganisation });
      return summariseAndRemember(session, workspace);
    },
  };
}

const sampleOrganisation = 'GGD Voorbeeldregio';

async function sampleFiles(folder: string): Promise<{ path: string; fileName: string }[]> {
  const names = await readdir(folder).catch(() => []);
  const files = names.filter((name) => /\.(csv|geojson)$/.test(name)).sort();
  if (files.length === 0) refuse('not-found', coreTexts.sampleMissing);
  return files.map((fileName) => ({ path: path.join(folder, fileName), fileName }));
}

/** The open workspace when it is empty or fictional already; real figures are never mixed with it. */
function sampleWorkspace(session: Session): OpenWorkspace {
  const open = session.current();
  if (open && isFictitious(open)) return open;
  return session.open(session.freePath(datasetWords.sampleName), { name: datasetWords.sampleName });
}

function isFictitious({ db }: OpenWorkspace): boolean {
  return (
    readHandout(db) === null &&
    [...listDatasets(db), ...listRegisters(db)].every(({ fictitious }) => fictitious)
  );
}
