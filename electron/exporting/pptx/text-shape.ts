import type { TextElement, TextRun } from '../../../shared/slides/document.ts';
import { hangOf, layOutText } from '../../../shared/slides/text-layout.ts';
import { bullet, isPoint } from '../../../shared/slides/written-text.ts';
import { line, noFill, noLine, solidFill } from './fills.ts';
import { identity } from './shape-identity.ts';
import { emu, escapeXml } from './xml.ts';

const alignments = { left: 'l', center: 'ctr', right: 'r' } as const;
const anchors = { top: 't', middle: 'ctr', bottom: 'b' } as const;

/** Which place of a layout a text of some role is in, as `p:ph` says it; all others are text boxes. */
export type TextPlaces = Partial<Readonly<Record<TextElement['role'], string>>>;

/** A text box or a place of the layout, in sizes times the `scale` of its letter. */
export function textShape(element: TextElement, id: number, scale: number, places: TextPlaces): string {
  const { name, role, fill, outline, anchor } = element;
  const ofLayout = places[role];
  const ground = fill === undefined ? noFill : solidFill(fill);
  const edge = outline ? line(outline.colour, outline.width, outline.dashed ? 'dash' : 'solid') : noLine;
  const look = ofLayout !== undefined && fill === undefined ? '' : ground + edge;
  return `<p:sp><p:nvSpPr>${identity(id, name)}<p:cNvSpPr${ofLayout === undefined ? ' txBox="1"/>' : '><a:spLocks noGrp="1"/></p:cNvSpPr>'}<p:nvPr>${ofLayout === undefined ? '' : `<p:ph ${ofLayout}/>`}</p:nvPr></p:nvSpPr><p:spPr>${place(element.frame)}${outlineOf(element)}${look}</p:spPr><p:txBody><a:bodyPr wrap="${wrapOf(element)}" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0" anchor="${anchors[anchor]}"><a:noAutofit/></a:bodyPr><a:lstStyle/>${element.paragraphs.map((runs) => paragraph(runs, element, scale)).join('')}</p:txBody></p:sp>`;
}

function outlineOf({ role, hasRoundEnds }: TextElement): string {
  if (hasRoundEnds)
    return '<a:prstGeom prst="roundRect"><a:avLst><a:gd name="adj" fmla="val 50000"/></a:avLst></a:prstGeom>';
  return `<a:prstGeom prst="${role === 'tag' ? 'roundRect' : 'rect'}"><a:avLst/></a:prstGeom>`;
}

/** A label of one line keeps to it, in whatever font a computer has. */
function wrapOf(element: TextElement): 'none' | 'square' {
  const { role, paragraphs, fill } = element;
  const isLabel = role === 'label' || role === 'tag' || role === 'slide-number';
  return isLabel && fill === undefined && layOutText(element).length === paragraphs.length
    ? 'none'
    : 'square';
}

export function place({ x, y, w, h }: TextElement['frame']): string {
  return `<a:xfrm><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(w)}" cy="${emu(h)}"/></a:xfrm>`;
}

/** A point is one of PowerPoint's own, so that who adds a line adds a point. */
function paragraph(runs: readonly TextRun[], element: TextElement, scale: number): string {
  const after = element.paragraphGap
    ? `<a:spcAft><a:spcPts val="${element.paragraphGap * 100}"/></a:spcAft>`
    : '';
  const hang = emu(hangOf(runs, element.size * scale));
  const [place, sign] = isPoint(runs)
    ? [` marL="${hang}" indent="-${hang}"`, '<a:buFont typeface="Arial"/><a:buChar char="•"/>']
    : ['', ''];
  const words = isPoint(runs) ? withoutBullet(runs) : runs;
  return `<a:p><a:pPr${place} algn="${alignments[element.align]}">${after}${sign}</a:pPr>${words.map((run) => textRun(run, element, scale)).join('')}</a:p>`;
}

function withoutBullet(runs: readonly TextRun[]): readonly TextRun[] {
  return runs.map((run, index) => (index === 0 ? { ...run, text: run.text.slice(bullet.length) } : run));
}

function textRun(run: TextRun, element: TextElement, scale: number): string {
  const look = runLook(run, element, scale);
  const [whole, before = '', number = '', after = ''] =
    (element.role === 'slide-number' && run.bold !== true && /^(\D*)(\d+)(.*)$/su.exec(run.text)) || [];
  if (whole === undefined) return plainRun(run.text, look);
  // A field: who moves a slide gets its new number.
  const field = `<a:fld id="{8C2F4A3B-5D1E-4C6A-9B7F-2E3D4C5B6A79}" type="slidenum">${look}<a:t>${number}</a:t></a:fld>`;
  return plainRun(before, look) + field + plainRun(after, look);
}

function plainRun(text: string, look: string): string {
  return text === '' ? '' : `<a:r>${look}<a:t>${escapeXml(text)}</a:t></a:r>`;
}

function runLook(run: TextRun, { role, size, colour, bold }: TextElement, scale: number): string {
  return `<a:rPr lang="nl-NL" sz="${Math.round(size * scale * 100)}" b="${(run.bold ?? bold) ? 1 : 0}" dirty="0">${solidFill(run.colour ?? colour)}<a:latin typeface="${role === 'title' ? '+mj-lt' : '+mn-lt'}"/></a:rPr>`;
}
