import { expect, test } from 'vitest';
import { writePptx } from '../../../electron/exporting/pptx/write-pptx.ts';
import type { ChartKind } from '../../../shared/model/chart-request.ts';
import type { ChartSpec } from '../../../shared/charts/spec.ts';
import { chartStates } from '../../charts/states.ts';
import { unpack } from '../../support/office-file.ts';
import { drawChart } from '../../support/read-asset.ts';
import { documentOf } from '../../support/slide-documents.ts';

// A figure that few schools carry has its sign in PowerPoint too, also in the labels that follow the sheet.

const marked = /formatCode="&quot;~\u00a0&quot;0/;

test.each<readonly [ChartKind, RegExp]>([
  ['trend', marked],
  ['bars', marked],
  ['top', marked],
  ['ranking', /~\u00a0\d+\u00a0%/],
])('%s: a figure of few schools is written with its sign', async (kind, sign) => {
  const spec = Object.values(chartStates()).find((each) => each.kind === kind);
  if (!spec) throw new Error(`No state of ${kind}.`);
  expect(await chartXml(spec)).not.toMatch(/~/);
  expect(await chartXml(ofFewSchools(spec))).toMatch(sign);
});

async function chartXml(spec: ChartSpec): Promise<string> {
  const files = await unpack(await writePptx(documentOf([spec]), drawChart));
  return [...files].flatMap(([path, xml]) => (/^ppt\/charts\/[^/]+\.xml$/.test(path) ? [xml] : [])).join('');
}

function ofFewSchools(spec: ChartSpec): ChartSpec {
  return JSON.parse(JSON.stringify(spec), (_, value: unknown) =>
    typeof value === 'object' && value !== null && 'status' in value && value.status === 'shown'
      ? { ...value, fewSchools: 2 }
      : value,
  ) as ChartSpec;
}
