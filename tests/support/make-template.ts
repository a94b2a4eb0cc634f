import JSZip from 'jszip';

export interface TemplateParts {
  /** EMU; left out: widescreen. */
  readonly size?: { readonly width: number; readonly height: number };
  readonly layouts?: readonly MadeLayout[];
  /** Six digits: the ground of the master. */
  readonly ground?: string;
  /** Beside what a template has, or in its place. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly mainType?: string;
  /** More relations of the master. */
  readonly masterRelations?: string;
  /** More shapes on the master. */
  readonly masterShapes?: string;
}

export interface MadeLayout {
  readonly name: string;
  readonly type: string;
  readonly shapes: string;
}

const office = 'http://schemas.openxmlformats.org';
const relation = `${office}/officeDocument/2006/relationships`;
const spaces = `xmlns:a="${office}/drawingml/2006/main" xmlns:r="${relation}" xmlns:p="${office}/presentationml/2006/main"`;
const kind = 'application/vnd.openxmlformats-officedocument.presentationml';

/** A place for words, in inches. */
export function placeShape(
  id: number,
  place: string,
  frame: readonly [x: number, y: number, w: number, h: number] | null,
): string {
  const [x, y, w, h] = (frame ?? [0, 0, 0, 0]).map((inches) => Math.round(inches * 914_400));
  const form =
    frame === null ? '' : `<a:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${w}" cy="${h}"/></a:xfrm>`;
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Plek ${id}"/><p:cNvSpPr/><p:nvPr><p:ph ${place}/></p:nvPr></p:nvSpPr><p:spPr>${form}</p:spPr><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="nl-NL"/></a:p></p:txBody></p:sp>`;
}

export const usualLayouts: readonly MadeLayout[] = [
  {
    name: 'Titeldia van de GGD',
    type: 'title',
    shapes:
      placeShape(2, 'type="ctrTitle"', [1, 2, 8, 1.5]) +
      placeShape(3, 'type="subTitle" idx="1"', [1, 3.7, 8, 1.2]),
  },
  {
    name: 'Alleen titel',
    type: 'titleOnly',
    shapes: placeShape(2, 'type="title"', null) + placeShape(4, 'type="sldNum" idx="12"', null),
  },
  { name: 'Leeg', type: 'blank', shapes: '' },
];

/** A presentation with one master, as PowerPoint writes it, with one slide of its own. */
export async function makeTemplate(options: TemplateParts = {}): Promise<Uint8Array> {
  const {
    size = { width: 12_192_000, height: 6_858_000 },
    layouts = usualLayouts,
    ground = 'FFFFFF',
    files = {},
    mainType = `${kind}.template.main+xml`,
    masterRelations = '',
    masterShapes = '',
  } = options;
  const tree = (shapes: string) =>
    `<p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>${shapes}</p:spTree>`;
  const w = size.width / 914_400;
  const h = size.height / 914_400;
  const places =
    placeShape(2, 'type="title"', [0.9, 0.5, w - 1.8, 0.9]) +
    placeShape(3, 'type="body" idx="1"', [0.9, 1.7, w - 1.8, h - 2.7]) +
    placeShape(4, 'type="sldNum" idx="4"', [w - 2, h - 0.6, 1.1, 0.4]);
  const rels = (rows: string) =>
    `<Relationships xmlns="${office}/package/2006/relationships">${rows}</Relationships>`;
  const row = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${relation}/${type}" Target="${target}"/>`;
  const colour = (name: string, value: string) => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`;
  const accents = ['7A003C', 'E87722', '4B4F54', '00857C', '6F5091', 'B5BD00'];
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const theme = `<a:theme xmlns:a="${office}/drawingml/2006/main" name="Huisstijl"><a:themeElements><a:clrScheme name="Huisstijl">${colour('dk1', '222222')}${colour('lt1', 'FFFFFF')}${colour('dk2', '333333')}${colour('lt2', 'EEEEEE')}${accents.map((value, index) => colour(`accent${index + 1}`, value)).join('')}${colour('hlink', '0000EE')}${colour('folHlink', '551A8B')}</a:clrScheme><a:fontScheme name="Huisstijl"><a:majorFont><a:latin typeface="Georgia"/><a:ea typeface=""/><a:cs typeface=""/></a:majorFont><a:minorFont><a:latin typeface="Verdana"/><a:ea typeface=""/><a:cs typeface=""/></a:minorFont></a:fontScheme><a:fmtScheme name="Vlak"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${'<a:ln w="9525"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln>'.repeat(3)}</a:lnStyleLst><a:effectStyleLst>${'<a:effectStyle><a:effectLst/></a:effectStyle>'.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;
  const overrides = [
    ['ppt/presentation.xml', mainType],
    ['ppt/slideMasters/slideMaster1.xml', `${kind}.slideMaster+xml`],
    ...layouts.map((_, index) => [`ppt/slideLayouts/slideLayout${index + 1}.xml`, `${kind}.slideLayout+xml`]),
    ['ppt/slides/slide1.xml', `${kind}.slide+xml`],
    ['ppt/theme/theme1.xml', 'application/vnd.openxmlformats-officedocument.theme+xml'],
  ].map(([path, type]) => `<Override PartName="/${path ?? ''}" ContentType="${type ?? ''}"/>`);
  const parts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>${overrides.join('')}</Types>`,
    '_rels/.rels': rels(row('rId1', 'officeDocument', 'ppt/presentation.xml')),
    'ppt/presentation.xml': `<p:presentation ${spaces}><p:sldMasterIdLst><p:sldMasterId id="2147483700" r:id="rId1"/></p:sldMasterIdLst><p:sldIdLst><p:sldId id="256" r:id="rId2"/></p:sldIdLst><p:sldSz cx="${size.width}" cy="${size.height}"/><p:notesSz cx="6858000" cy="9144000"/></p:presentation>`,
    'ppt/_rels/presentation.xml.rels': rels(
      row('rId1', 'slideMaster', 'slideMasters/slideMaster1.xml') + row('rId2', 'slide', 'slides/slide1.xml'),
    ),
    'ppt/slides/slide1.xml': `<p:sld ${spaces}><p:cSld>${tree('')}</p:cSld></p:sld>`,
    'ppt/slideMasters/slideMaster1.xml': `<p:sldMaster ${spaces}><p:cSld><p:bg><p:bgPr><a:solidFill><a:srgbClr val="${ground}"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>${tree(places + masterShapes)}</p:cSld><p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/><p:sldLayoutIdLst>${layouts.map((_, index) => `<p:sldLayoutId id="${2147483701 + index}" r:id="rId${index + 2}"/>`).join('')}</p:sldLayoutIdLst></p:sldMaster>`,
    'ppt/slideMasters/_rels/slideMaster1.xml.rels': rels(
      row('rId1', 'theme', '../theme/theme1.xml') +
        layouts
          .map((_, index) =>
            row(`rId${index + 2}`, 'slideLayout', `../slideLayouts/slideLayout${index + 1}.xml`),
          )
          .join('') +
        masterRelations,
    ),
    'ppt/theme/theme1.xml': theme,
  };
  for (const [index, { name, type, shapes }] of layouts.entries()) {
    parts[`ppt/slideLayouts/slideLayout${index + 1}.xml`] =
      `<p:sldLayout ${spaces} type="${type}" preserve="1"><p:cSld name="${name}">${tree(shapes)}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`;
    parts[`ppt/slideLayouts/_rels/slideLayout${index + 1}.xml.rels`] = rels(
      row('rId1', 'slideMaster', '../slideMasters/slideMaster1.xml'),
    );
  }
  const zip = new JSZip();
  for (const [path, content] of Object.entries({ ...parts, ...files })) zip.file(path, content);
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}
