import { writePercent, writeWhole } from '../../../../shared/base/dutch-numbers.ts';
import { percentSign } from '../../../../shared/base/percent-style.ts';
import { noFill, noLine, solidFill } from '../fills.ts';
import { escapeXml } from '../xml.ts';
import { lineLook, type LabelLook } from './series-xml.ts';

interface Labels extends LabelLook {
  readonly place: 'ctr' | 'inBase';
}

/**
 * Percentages in bars just as the drawing has them, with and without their unit. They follow the sheet;
 * only one that was rounded up or down to add to a hundred stands as it is written.
 */
export function writtenLabels(
  texts: readonly (readonly [index: number, text: string])[],
  percents: ReadonlyMap<number, number>,
  look: Labels,
): string {
  const { place } = look;
  const shown =
    '<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>';
  const labels = texts.map(([index, text]) => {
    const percent = percents.get(index) ?? 0;
    const hasUnit = text.endsWith('%');
    const plain = hasUnit ? writePercent(percent) : writeWhole(percent);
    // "regio 52 %", "~ 52 %".
    const before = text.slice(0, -plain.length);
    const follows = text.endsWith(plain) && !/\d/.test(before);
    const lead = before === '' ? '' : `&quot;${escapeXml(before)}&quot;`;
    const format = `<c:numFmt formatCode="${lead}0${hasUnit ? `&quot;${percentSign()}&quot;` : ''}" sourceLinked="0"/>`;
    return follows
      ? `<c:dLbl><c:idx val="${index}"/>${format}<c:spPr>${noFill}${noLine}</c:spPr>${lineLook(look)}<c:dLblPos val="${place}"/>${shown}</c:dLbl>`
      : `<c:dLbl><c:idx val="${index}"/>${richText(text, look)}<c:spPr>${noFill}${noLine}</c:spPr><c:dLblPos val="${place}"/>${shown}</c:dLbl>`;
  });
  const none = shown.replace('<c:showVal val="1"/>', '<c:showVal val="0"/>');
  return `<c:dLbls>${labels.join('')}<c:spPr>${noFill}${noLine}</c:spPr>${none}</c:dLbls>`;
}

function richText(text: string, { size, colour, isBold }: LabelLook): string {
  const look = `sz="${Math.round(size * 100)}" b="${isBold ? 1 : 0}"`;
  return `<c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr ${look}>${solidFill(colour)}</a:defRPr></a:pPr><a:r><a:rPr lang="nl-NL" ${look}>${solidFill(colour)}</a:rPr><a:t>${escapeXml(text)}</a:t></a:r></a:p></c:rich></c:tx>`;
}
