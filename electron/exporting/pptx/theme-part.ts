import { palette } from '../../../shared/slides/palette.ts';
import { namespaces, xmlPart } from './xml.ts';
import type { Part } from './xml.ts';

/** Calibri is on every computer with PowerPoint; the house font is not. Colours: those of the slides. */
export function themePart(path: string): Part {
  const colour = (name: string, value: string) => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`;
  const colours = [
    colour('dk1', palette.ink),
    colour('lt1', palette.surface),
    colour('dk2', palette.ink2),
    colour('lt2', palette.panel),
    colour('accent1', palette.own),
    colour('accent2', palette.ownBar),
    colour('accent3', palette.other),
    colour('accent4', palette.series[0]),
    colour('accent5', palette.series[1]),
    colour('accent6', palette.series[3]),
    colour('hlink', palette.own),
    colour('folHlink', palette.ink2),
  ];
  const fonts = (name: string) =>
    `<a:${name}><a:latin typeface="Calibri"/><a:ea typeface=""/><a:cs typeface=""/></a:${name}>`;
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const edge = (width: number) => `<a:ln w="${width}">${fill}<a:prstDash val="solid"/></a:ln>`;
  const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>';
  return xmlPart(
    path,
    'application/vnd.openxmlformats-officedocument.theme+xml',
    `<a:theme ${namespaces.a} name="Welbevinden in Beeld"><a:themeElements><a:clrScheme name="Welbevinden in Beeld">${colours.join('')}</a:clrScheme><a:fontScheme name="Welbevinden in Beeld">${fonts('majorFont')}${fonts('minorFont')}</a:fontScheme><a:fmtScheme name="Vlak"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${edge(6350)}${edge(12700)}${edge(19050)}</a:lnStyleLst><a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`,
  );
}
