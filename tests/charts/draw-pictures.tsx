import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { drawSingleChart } from '../../electron/exporting/picture/single-chart.tsx';
import { layOutPicture } from '../../shared/drawing/picture/picture-layout.ts';
import { defaultHouseStyle, paletteSchema } from '../../shared/model/house-style.ts';
import { readAsset } from '../support/read-asset.ts';
import { name } from './draw-gallery.tsx';
import { chartStates } from './states.ts';

/** Every chart state as the files a user gets, SVG and PNG; answers how many states there are. */
export async function drawPictures(folder: string, palette: string): Promise<number> {
  const houseStyle = { ...defaultHouseStyle, palette: paletteSchema.parse(palette) };
  await mkdir(folder, { recursive: true });
  const states = Object.entries(chartStates());
  for (const [state, spec] of states) {
    const layout = layOutPicture(spec, 'report', { fictitious: '', owner: 'GGD Voorbeeldregio', logo: null });
    if (layout === null) throw new Error(`"${state}" does not fit a report, which is as high as the chart.`);
    for (const format of ['svg', 'png'] as const) {
      const looks = { layout: { ...layout, scale: 1 }, format, background: 'white' } as const;
      const picture = await drawSingleChart(spec, { ...looks, houseStyle }, readAsset);
      await writeFile(path.join(folder, `${name(state)}.${format}`), picture);
    }
  }
  return states.length;
}
