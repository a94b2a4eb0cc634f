import { levels, type Level } from '../../shared/model/area.ts';
import { cliTexts } from '../../shared/language/nl/cli.ts';
import type { CliCore } from './cli-core.ts';
import { findAreaCode } from './find-area-code.ts';
import { say } from './say.ts';

/** --area names one area of the level itself, or the larger area they lie in. */
export async function selectAreas(core: CliCore, level: Level, asked: string | undefined) {
  if (asked === undefined) return { level };
  const { areas } = await core.call('explore.options', {});
  const code = findAreaCode(areas, asked);
  const itself = areas.some((known) => known.level === level && known.code === code);
  return itself ? { level, only: [code] } : { level, within: code };
}

/** No figures is an answer, but most often a wave or level that is not there. */
export async function sayWhatThereIs(core: CliCore): Promise<void> {
  const { waves, areas } = await core.call('explore.options', {});
  const present = levels.filter((level) => areas.some((area) => area.level === level));
  say(cliTexts.noFigures(waves, present));
}
