import { slideColours } from '../../../shared/house-style/slide-colours.ts';
import type { HouseStyle } from '../../../shared/model/house-style.ts';
import { palette } from '../../../shared/slides/palette.ts';
import { slideFonts } from './slide-fonts.ts';
import { themeAccents } from './theme-colours.ts';
import { namespaces, xmlPart } from './xml.ts';
import type { Part } from './xml.ts';

/** Letter and colours of the house style: what is drawn anew in PowerPoint takes them too. */
export function themePart(path: string, style: HouseStyle): Part {
  const { ownText } = slideColours(style);
  const colour = (name: string, value: string) => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`;
  const colours = [
    colour('dk1', palette.ink),
    colour('lt1', palette.surface),
    colour('dk2', palette.ink2),
    colour('lt2', palette.panel),
    ...themeAccents(style).map((accent, index) => colour(`accent${index + 1}`, accent)),
    colour('hlink', ownText),
    colour('folHlink', palette.ink2),
  ];
  const fonts = (name: string) =>
    `<a:${name}><a:latin typeface="${slideFonts[style.font].typeface}"/><a:ea typeface=""/><a:cs typeface=""/></a:${name}>`;
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const edge = (width: number) => `<a:ln w="${width}">${fill}<a:prstDash val="solid"/></a:ln>`;
  const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>';
  return xmlPart(
    path,
    'application/vnd.openxmlformats-officedocument.theme+xml',
    `<a:theme ${namespaces.a} name="Welbevinden in Beeld"><a:themeElements><a:clrScheme name="Welbevinden in Beeld">${colours.join('')}</a:clrScheme><a:fontScheme name="Welbevinden in Beeld">${fonts('majorFont')}${fonts('minorFont')}</a:fontScheme><a:fmtScheme name="Vlak"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${edge(6350)}${edge(12700)}${edge(19050)}</a:lnStyleLst><a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`,
  );
}
