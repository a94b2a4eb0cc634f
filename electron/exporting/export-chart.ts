import path from 'node:path';
import { failure, success } from '../../shared/base/result.ts';
import type { Result } from '../../shared/base/result.ts';
import type { ChartSpec } from '../../shared/charts/spec.ts';
import { layOutPicture } from '../../shared/drawing/picture/picture-layout.ts';
import { exportingTexts } from '../../shared/language/exporting.ts';
import { slideTexts } from '../../shared/language/nl/slides.ts';
import type { HouseStyle } from '../../shared/model/house-style.ts';
import type { PictureBackground, PictureShape } from '../../shared/model/picture-shape.ts';
import { IssueError } from '../../shared/model/issue.ts';
import type { Issue } from '../../shared/model/issue.ts';
import { safeFileName } from '../../shared/slides/safe-file-name.ts';
import type { ReadAsset } from './assets.ts';
import { writeTogether } from './write-together.ts';
import type { WrittenFile } from './write-together.ts';

export interface ChartLooks {
  readonly shape: PictureShape;
  readonly format: 'png' | 'svg';
  readonly background: PictureBackground;
  /** Whose figures these are, below the source. */
  readonly organisation: string;
  readonly houseStyle: HouseStyle;
  readonly readAsset: ReadAsset;
}

export interface ChartExport extends ChartLooks {
  readonly folder: string;
  /** Without ending; what file systems refuse is taken out. */
  readonly fileName: string;
  readonly overwrite: boolean;
}

/** One chart → one picture that carries its headline and source. */
export async function exportChart(
  spec: ChartSpec,
  options: ChartExport,
): Promise<Result<{ readonly files: readonly WrittenFile[] }, Issue>> {
  const { format, folder, overwrite } = options;
  const name = path.basename(`${safeFileName(options.fileName)}.${format}`);
  try {
    const files = await writeTogether(folder, [name], overwrite, async (write) => {
      const picture = await drawChart(spec, options);
      if (!picture.ok) throw new IssueError(picture.issue);
      await write(name, picture.value);
    });
    return success({ files });
  } catch (error) {
    if (error instanceof IssueError) return failure(error.issue);
    throw error;
  }
}

/** The same picture, not written anywhere. */
export async function drawChart(
  spec: ChartSpec,
  { shape, organisation, readAsset, ...looks }: ChartLooks,
): Promise<Result<Uint8Array | string, Issue>> {
  const words = { fictitious: slideTexts.fictitious, owner: organisation, logo: looks.houseStyle.logo };
  const layout = layOutPicture(spec, shape, words);
  if (layout === null) return failure(exportingTexts.tooManyRows());
  const { drawSingleChart } = await import('./picture/single-chart.tsx');
  return success(await drawSingleChart(spec, { layout, ...looks }, readAsset));
}
