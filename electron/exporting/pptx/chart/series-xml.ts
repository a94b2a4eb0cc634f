import { noBreakSpace } from '../../../../shared/base/dutch-numbers.ts';
import { percentSign } from '../../../../shared/base/percent-style.ts';
import { fewSchoolsTexts } from '../../../../shared/language/nl/few-schools.ts';
import { palette } from '../../../../shared/slides/palette.ts';
import { line, noFill, noLine, solidFill } from '../fills.ts';
import { escapeXml } from '../xml.ts';
import { columnRange, columnValues, headReference } from './sheet.ts';
import type { Sheet } from './sheet.ts';
import { offset } from './value-columns.ts';

/** Name of a series: the head of its column. */
export function seriesName(sheet: Sheet, column: number): string {
  return `<c:tx><c:strRef><c:f>${headReference(column)}</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${escapeXml(sheet.head[column] ?? '')}</c:v></c:pt></c:strCache></c:strRef></c:tx>`;
}

export function categories(sheet: Sheet, column: number): string {
  const { length } = sheet.rows;
  return `<c:cat><c:strRef><c:f>${columnRange(column, length)}</c:f><c:strCache><c:ptCount val="${length}"/>${names(sheet, column)}</c:strCache></c:strRef></c:cat>`;
}

/** Names on as many levels, from the outer column to the inner one; PowerPoint wants the inner level first. */
export function nestedCategories(sheet: Sheet, columns: number): string {
  const last = columnRange(columns - 1, sheet.rows.length).split(':')[1] ?? '';
  const [first = ''] = columnRange(0, sheet.rows.length).split(':');
  const levels = Array.from(
    { length: columns },
    (_, index) => `<c:lvl>${names(sheet, columns - 1 - index)}</c:lvl>`,
  );
  return `<c:cat><c:multiLvlStrRef><c:f>${first}:${last}</c:f><c:multiLvlStrCache><c:ptCount val="${sheet.rows.length}"/>${levels.join('')}</c:multiLvlStrCache></c:multiLvlStrRef></c:cat>`;
}

function names(sheet: Sheet, column: number): string {
  return columnValues(sheet, column)
    .map((value, index) =>
      value === null ? '' : `<c:pt idx="${index}"><c:v>${escapeXml(String(value))}</c:v></c:pt>`,
    )
    .join('');
}

export function values(sheet: Sheet, column: number): string {
  return `<c:val>${numbers(sheet, column)}</c:val>`;
}

function numbers(sheet: Sheet, column: number): string {
  return blockNumbers(sheet, column, sheet.rows.length);
}

/** The first `count` numbers of a column. */
export function blockNumbers(sheet: Sheet, column: number, count: number): string {
  const points = columnValues(sheet, column)
    .slice(0, count)
    .map((value, index) => (value === null ? '' : `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`));
  return `<c:numRef><c:f>${columnRange(column, count)}</c:f><c:numCache><c:formatCode>0.0</c:formatCode><c:ptCount val="${count}"/>${points.join('')}</c:numCache></c:numRef>`;
}

/** The interval: from the percentage down and up by what the sheet says, not the same on both sides. */
export function errorBars(sheet: Sheet, first: number, colour: string = palette.ink, points = 1.75): string {
  const [plus, minus] = [numbers(sheet, first + offset.plus), numbers(sheet, first + offset.minus)];
  return uprightErrorBars(plus, minus, colour, points);
}

/** Both lengths as references to the sheet. */
export function uprightErrorBars(plus: string, minus: string, colour: string, points: number): string {
  return `<c:errBars><c:errDir val="y"/><c:errBarType val="both"/><c:errValType val="cust"/><c:noEndCap val="0"/><c:plus>${plus}</c:plus><c:minus>${minus}</c:minus><c:spPr>${noFill}${line(colour, points)}</c:spPr></c:errBars>`;
}

/** A bar that looks otherwise than its series: chosen, lifted out or stepped back. */
export function dataPoint(index: number, look: string): string {
  return `<c:dPt><c:idx val="${index}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/>${look}</c:dPt>`;
}

export interface LabelLook {
  readonly size: number;
  readonly colour: string;
  readonly isBold: boolean;
  /** Left out: with a percent sign. */
  readonly hasSign?: boolean;
  /** There for means: with one decimal and no sign. */
  readonly measure?: 'mean' | undefined;
}

export type LabelPlace = 'inBase' | 't' | 'b' | 'l' | 'r';

/**
 * Percentages at the marks of one series, with a sign where few schools carry them; marks that are not named have none.
 * `shifts` moves some of them down from their place (up where negative), in parts of the height of the chart.
 */
export function dataLabels(
  places: ReadonlyMap<number, LabelPlace>,
  look: LabelLook,
  unsure: ReadonlySet<number>,
  shifts: ReadonlyMap<number, number> = new Map(),
): string {
  const isMean = look.measure === 'mean';
  const unit = isMean || look.hasSign === false ? '' : `&quot;${percentSign()}&quot;`;
  const before = `&quot;${fewSchoolsTexts.sign}${noBreakSpace}&quot;`;
  const inner = (place: LabelPlace, index: number) =>
    `<c:numFmt formatCode="${unsure.has(index) ? before : ''}${isMean ? '0.0' : '0'}${unit}" sourceLinked="0"/><c:spPr>${noFill}${noLine}</c:spPr>${lineLook(look)}<c:dLblPos val="${place}"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`;
  const shifted = (by: number | undefined) =>
    by === undefined
      ? ''
      : `<c:layout><c:manualLayout><c:x val="0"/><c:y val="${by.toFixed(4)}"/></c:manualLayout></c:layout>`;
  const labels = [...places].map(
    ([index, place]) =>
      `<c:dLbl><c:idx val="${index}"/>${shifted(shifts.get(index))}${inner(place, index)}</c:dLbl>`,
  );
  return `<c:dLbls>${labels.join('')}<c:spPr>${noFill}${noLine}</c:spPr><c:showLegendKey val="0"/><c:showVal val="0"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>${shifts.size > 0 ? noLeaderLines : ''}</c:dLbls>`;
}

/** A label that moved would get a line to its mark, on top of the interval. */
const noLeaderLines =
  '<c:extLst><c:ext uri="{CE6537A1-D6FC-4f65-9D91-7224C49458BB}" xmlns:c15="http://schemas.microsoft.com/office/drawing/2012/chart"><c15:showLeaderLines val="0"/></c:ext></c:extLst>';

/** A label at a mark stays on one line: a program that wraps it in a small chart would part a figure from its sign. */
export function lineLook(look: LabelLook): string {
  return textLook(look, ' wrap="none"');
}

export function textLook({ size, colour, isBold }: LabelLook, wrap = ''): string {
  return `<c:txPr><a:bodyPr${wrap}/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${Math.round(size * 100)}" b="${isBold ? 1 : 0}">${solidFill(colour)}</a:defRPr></a:pPr><a:endParaRPr lang="nl-NL"/></a:p></c:txPr>`;
}
