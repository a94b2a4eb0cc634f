import type { Frame } from '../../../shared/slides/document.ts';
import type { WrittenChart } from './chart/native-chart.ts';
import { writeWorkbook } from './chart/workbook.ts';
import type { ChartBelongings } from './picture-parts.ts';
import { identity } from './shape-identity.ts';
import { emu, namespaces, relationsPart, xmlPart } from './xml.ts';

interface Framed {
  readonly name: string;
  readonly altText: string;
  readonly frame: Frame;
}

/** Where a chart stands on its slide, by the id of its relation. */
export function chartFrame(framed: Framed, id: number, relation: string): string {
  const data = `<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart ${namespaces.c} r:id="${relation}"/></a:graphicData>`;
  return graphicFrame(framed, id, data);
}

/** Where a table stands on its slide. */
export function tableFrame(framed: Framed, id: number, table: string): string {
  const data = `<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table">${table}</a:graphicData>`;
  return graphicFrame(framed, id, data);
}

function graphicFrame({ name, altText, frame }: Framed, id: number, data: string): string {
  return `<p:graphicFrame><p:nvGraphicFramePr>${identity(id, name, altText)}<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr><p:xfrm><a:off x="${emu(frame.x)}" y="${emu(frame.y)}"/><a:ext cx="${emu(frame.w)}" cy="${emu(frame.h)}"/></p:xfrm><a:graphic>${data}</a:graphic></p:graphicFrame>`;
}

/** The parts of a chart: the chart itself and its workbook. `name`: "chart3_1". */
export async function chartParts(
  { chartXml, sheet }: WrittenChart,
  name: string,
  relation: string,
): Promise<ChartBelongings> {
  const path = `ppt/charts/${name}.xml`;
  return {
    relations: [{ id: relation, type: 'chart', target: `../charts/${name}.xml` }],
    parts: [
      xmlPart(path, 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml', chartXml),
      relationsPart(path, [{ id: 'rId1', type: 'package', target: `../embeddings/${name}.xlsx` }]),
      { path: `ppt/embeddings/${name}.xlsx`, content: await writeWorkbook(sheet) },
    ],
  };
}
