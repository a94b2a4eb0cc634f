import type { Frame } from '../../../shared/slides/document.ts';
import { grid, titleGrid } from '../../../shared/slides/grid.ts';
import { slideTexts } from '../../../shared/language/nl/slides.ts';
import type { HouseStyle } from '../../../shared/model/house-style.ts';
import { place } from './text-shape.ts';
import { themePart } from './theme-part.ts';
import { namespaces, relationsPart, xmlPart } from './xml.ts';
import type { Part } from './xml.ts';

const type = 'application/vnd.openxmlformats-officedocument.presentationml';
const root = `${namespaces.a} ${namespaces.r} ${namespaces.p}`;

/** The two layouts: that of covers, and that of all other slides. */
export const layouts = { title: 1, content: 2 } as const;

/** Slide master, its layouts and theme, and the notes master. */
export function masterParts(style: HouseStyle): readonly Part[] {
  const { layoutNames } = slideTexts;
  return [
    xmlPart('ppt/slideMasters/slideMaster1.xml', `${type}.slideMaster+xml`, slideMaster()),
    relationsPart('ppt/slideMasters/slideMaster1.xml', [
      { id: 'rId1', type: 'slideLayout', target: '../slideLayouts/slideLayout1.xml' },
      { id: 'rId2', type: 'slideLayout', target: '../slideLayouts/slideLayout2.xml' },
      { id: 'rId3', type: 'theme', target: '../theme/theme1.xml' },
    ]),
    ...layoutParts(layouts.title, 'title', layoutNames.title, coverPlaces()),
    ...layoutParts(layouts.content, 'titleOnly', layoutNames.content, titlePlace('title', grid.title, 'b')),
    themePart('ppt/theme/theme1.xml', style),
    ...notesMasterParts(style, 'ppt/theme/theme2.xml'),
  ];
}

/** The master of speaker notes, with a theme of its own. */
export function notesMasterParts(style: HouseStyle, theme: string): readonly Part[] {
  const path = 'ppt/notesMasters/notesMaster1.xml';
  return [
    xmlPart(path, `${type}.notesMaster+xml`, notesMaster()),
    relationsPart(path, [{ id: 'rId1', type: 'theme', target: `/${theme}` }]),
    themePart(theme, style),
  ];
}

const noGroup =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';
const colourMap =
  'bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"';
const background = '<p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg>';

function titlePlace(type: 'title' | 'ctrTitle', frame: Frame, anchor: 't' | 'b', style = ''): string {
  return wordsPlace(2, `type="${type}"`, slideTexts.names.title, frame, anchor, style);
}

const coverPlaces = () =>
  titlePlace('ctrTitle', titleGrid.title, 't', letters(4400)) +
  wordsPlace(3, 'type="subTitle" idx="1"', slideTexts.names.subtitle, titleGrid.subtitle, 't', letters(1800));

const letters = (size: number) => `<a:lvl1pPr><a:defRPr sz="${size}"/></a:lvl1pPr>`;

function wordsPlace(
  id: number,
  type: string,
  name: string,
  frame: Frame,
  anchor: 't' | 'b',
  style = '',
): string {
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${type}/></p:nvPr></p:nvSpPr><p:spPr>${place(frame)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr vert="horz" lIns="0" tIns="0" rIns="0" bIns="0" anchor="${anchor}"><a:normAutofit/></a:bodyPr><a:lstStyle>${style}</a:lstStyle><a:p><a:r><a:rPr lang="nl-NL"/><a:t>${name}</a:t></a:r></a:p></p:txBody></p:sp>`;
}

const levels = [
  'lvl1pPr',
  'lvl2pPr',
  'lvl3pPr',
  'lvl4pPr',
  'lvl5pPr',
  'lvl6pPr',
  'lvl7pPr',
  'lvl8pPr',
  'lvl9pPr',
];

function textStyle(size: number, isBold = false): string {
  return levels
    .map(
      (level) =>
        `<a:${level} marL="0" algn="l"><a:buNone/><a:defRPr sz="${size}" b="${isBold ? 1 : 0}"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/></a:defRPr></a:${level}>`,
    )
    .join('');
}

const slideMaster = () =>
  `<p:sldMaster ${root}><p:cSld>${background}<p:spTree>${noGroup}${titlePlace('title', grid.title, 'b')}${wordsPlace(3, 'type="body" idx="1"', slideTexts.names.content, grid.content, 't')}</p:spTree></p:cSld><p:clrMap ${colourMap}/><p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/><p:sldLayoutId id="2147483650" r:id="rId2"/></p:sldLayoutIdLst><p:txStyles><p:titleStyle>${textStyle(2700, true)}</p:titleStyle><p:bodyStyle>${textStyle(1400)}</p:bodyStyle><p:otherStyle>${textStyle(1400)}</p:otherStyle></p:txStyles></p:sldMaster>`;

function layoutParts(number: number, kind: string, name: string, places: string): readonly Part[] {
  const path = `ppt/slideLayouts/slideLayout${number}.xml`;
  return [
    xmlPart(
      path,
      `${type}.slideLayout+xml`,
      `<p:sldLayout ${root} type="${kind}" preserve="1"><p:cSld name="${name}"><p:spTree>${noGroup}${places}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`,
    ),
    relationsPart(path, [{ id: 'rId1', type: 'slideMaster', target: '../slideMasters/slideMaster1.xml' }]),
  ];
}

const picturePlace = { x: 0.83, y: 0.75, w: 5.83, h: 3.28 };
const notesPlace = { x: 0.83, y: 4.3, w: 5.83, h: 5 };

/** Picture of the slide above, the words to say below. */
export const notesPlaceholders = {
  picture: () =>
    `<p:sp><p:nvSpPr><p:cNvPr id="2" name="${slideTexts.names.slidePicture}"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg"/></p:nvPr></p:nvSpPr><p:spPr>${place(picturePlace)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:sp>`,
  notes: (paragraphs: string) =>
    `<p:sp><p:nvSpPr><p:cNvPr id="3" name="${slideTexts.names.notes}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" idx="1"/></p:nvPr></p:nvSpPr><p:spPr>${place(notesPlace)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr/><a:lstStyle/>${paragraphs}</p:txBody></p:sp>`,
} as const;

const notesMaster = () =>
  `<p:notesMaster ${root}><p:cSld>${background}<p:spTree>${noGroup}${notesPlaceholders.picture()}${notesPlaceholders.notes('<a:p><a:endParaRPr lang="nl-NL"/></a:p>')}</p:spTree></p:cSld><p:clrMap ${colourMap}/><p:notesStyle>${textStyle(1200)}</p:notesStyle></p:notesMaster>`;

/** The root every slide-like tree needs. */
export const emptyGroup = noGroup;
