import { slideColours } from '../../../shared/house-style/slide-colours.ts';
import type { HouseStyle } from '../../../shared/model/house-style.ts';
import { palette } from '../../../shared/slides/palette.ts';
import { slideFonts } from './slide-fonts.ts';
import { namespaces, xmlPart } from './xml.ts';
import type { Part } from './xml.ts';

/** Letter and colours of the house style: what is drawn anew in PowerPoint takes them too. */
export function themePart(path: string, style: HouseStyle): Part {
  const { own, ownText, ownBar, other, series } = slideColours(style);
  const [first = own, second = own, , fourth = own] = series.map(({ line }) => line);
  const colour = (name: string, value: string) => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`;
  const colours = [
    colour('dk1', palette.ink),
    colour('lt1', palette.surface),
    colour('dk2', palette.ink2),
    colour('lt2', palette.panel),
    colour('accent1', own),
    colour('accent2', ownBar),
    colour('accent3', other),
    colour('accent4', first),
    colour('accent5', second),
    colour('accent6', fourth),
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
