import { coreTexts } from '../../shared/language/nl/core.ts';
import { levels } from '../../shared/model/area.ts';
import type { AreaReference } from '../../shared/model/chart-request.ts';
import { IssueError } from '../../shared/model/issue.ts';
import type { CliCore } from './cli-core.ts';
import { findAreaCode } from './find-area-code.ts';

/** A code names one area; where a school and an area share one, the larger area is meant. */
export async function findArea(core: CliCore, asked: string): Promise<AreaReference> {
  const { areas } = await core.call('explore.options', {});
  const code = findAreaCode(areas, asked);
  for (const level of levels) {
    if (areas.some((area) => area.level === level && area.code === code)) return { level, code };
  }
  const words = coreTexts.areaGone(code);
  throw new IssueError({ kind: 'not-found', title: words.title, next: words.next });
}
