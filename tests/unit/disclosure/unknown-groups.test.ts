import { expect, it } from 'vitest';
import { standardBreakdowns, type LatticeKey } from '../../../electron/analysis/named-lattice.ts';
import { protectResponse, type ProtectedResponse } from '../../../electron/analysis/protected-response.ts';
import type { ResponseCount } from '../../../shared/model/response.ts';
import { levels } from '../../../shared/model/area.ts';
import { readSample } from '../../support/sample-workspace.ts';

// Who is in no group of a breakdown (class, education or gender unknown) is told nowhere, but follows from a whole and
// its groups. That is accepted (docs/decisions/0030): here is how much it is, so that it never grows unseen.
const accepted: ReadonlyMap<string, number> = new Map([
  ['gender', 105],
  ['class', 160],
  ['education', 103],
]);

it('tells by subtraction how many are of unknown class, education and gender, in no more places than is accepted', async () => {
  const { workspace, policy } = await readSample();
  const told = new Map(standardBreakdowns.map((name) => [name, { few: 0, more: 0, none: 0 }]));
  for (const data of workspace.waves) {
    if (!('frame' in data)) continue;
    const response = protectResponse(workspace, data, policy);
    for (const level of levels.filter((each) => each !== 'country')) {
      for (const areaCode of data.areaCodes(level)) {
        for (const [name, counts] of told) {
          const rest = unknownIn(response, name, { level, areaCode });
          if (rest !== null) counts[rest === 0 ? 'none' : rest < policy.rule.cell ? 'few' : 'more']++;
        }
      }
    }
  }
  console.info('unknown groups in the response of the sample', Object.fromEntries(told));
  for (const [name, { few }] of told) expect(few, name).toBeLessThanOrEqual(accepted.get(name) ?? 0);
}, 120_000);

/** What is left of a whole without its groups; null where one of these is hidden. */
function unknownIn(
  response: ProtectedResponse,
  groupVariable: string,
  area: Pick<LatticeKey, 'level' | 'areaCode'>,
): number | null {
  const groups = response.named.breakdowns.find(({ name }) => name === groupVariable)?.places.keys() ?? [];
  const whole = numberOf(response.count({ ...area, groupVariable: null, group: null }));
  const parts = [...groups].map((group) => numberOf(response.count({ ...area, groupVariable, group })));
  return parts.reduce((rest, part) => (rest === null || part === null ? null : rest - part), whole);
}

function numberOf(count: ResponseCount): number | null {
  return count.status === 'shown' ? count.count : null;
}
