import { leadingFirst } from '../../model/leading-indicators.ts';
import type { AvailableIndicator } from '../../model/indicator.ts';
import type { TemplateChart } from '../../model/template.ts';

/** Words by which published tables and own questions say what these national names say. */
const inOtherWords: Readonly<Record<string, RegExp>> = {
  SBSSK3S6: /stress/i,
  EBGLK3S1: /gelukkig/i,
  PBMHK3S3: /psychisch|angst/i,
};

/** What a chart of a template may be about, first choice first. */
export function candidatesFor(
  { indicators: wanted, orAny = false }: Pick<TemplateChart, 'indicators' | 'orAny'>,
  indicators: readonly AvailableIndicator[],
  theme: string | null,
): readonly AvailableIndicator[] {
  // A name that is only a code says nothing on a slide.
  const named = indicators.filter(({ indicator }) => indicator.label !== indicator.code);
  if (wanted === 'all') return named.length > 0 ? named : indicators;
  if (wanted === 'theme')
    return leadingFirst(indicators.filter(({ indicator }) => indicator.theme === theme));
  const byName = wanted.flatMap((code) => indicators.filter(({ indicator }) => indicator.code === code));
  const byWords = wanted.flatMap((code) => {
    const words = inOtherWords[code];
    return words ? indicators.filter(({ indicator }) => words.test(indicator.label)) : [];
  });
  return [...new Set([...byName, ...byWords, ...(orAny ? indicators : [])])];
}

/** What was asked in the newest wave; what was asked only before comes into view when nothing was. */
export function newestOnly(indicators: readonly AvailableIndicator[]): readonly AvailableIndicator[] {
  const newest = Math.max(...indicators.flatMap(({ waves }) => waves));
  return indicators.filter(({ waves }) => waves.includes(newest));
}

/** Themes in the order in which a report tells them; those of the workspace alone come last. */
export function themesOf(indicators: readonly AvailableIndicator[]): readonly string[] {
  const found = [...new Set(newestOnly(indicators).map(({ indicator }) => indicator.theme))];
  const place = (theme: string) => {
    const at = order.indexOf(theme);
    return at < 0 ? order.length : at;
  };
  return found.sort((a, b) => place(a) - place(b));
}

const order = [
  'Geluk',
  'Stress',
  'Psychisch',
  'School',
  'Pesten',
  'Eenzaam',
  'Steun',
  'Weerbaarheid',
  'Prestatiedruk',
  'Online',
  'Toekomst',
  'Gezondheid',
  'Middelen',
  'Bewegen',
  'Thuis',
];
