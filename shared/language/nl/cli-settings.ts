import { writeList, writeWhole } from '../../base/dutch-numbers.ts';
import type { DisclosureRule } from '../../model/disclosure.ts';
import type { IndicatorRule } from '../../model/workspace.ts';
import { disclosureRuleText } from './disclosure.ts';
import { exploreTexts } from './explore.ts';

/** What `wib settings` says. */
export const cliSettingsTexts = {
  action: (action: string) =>
    action === ''
      ? 'wib settings wil show of set.'
      : `wib settings kent geen ‘${action}’. Kies uit: show, set.`,
  nothingToSet:
    'Noem wat er anders moet: --organisation, --psu, --finite-population, --disclosure, --limits, --hide-unreliable, --correction, --rule, of --indicator met --lowest of --sensitive.',
  badLimit: (part: string, names: readonly string[]) =>
    `--limits wil grenzen zoals respondents=30,cell=5. Er staat ‘${part}’. Het kan voor ${writeList(names)}.`,
  limitOutside: (name: string, from: number, to: number) =>
    `--limits wil voor ${name} een getal van ${writeWhole(from)} tot en met ${writeWhole(to)}.`,
  limitsAreOwn: (rule: string) =>
    `--limits hoort bij eigen grenzen. Laat --disclosure ${rule} weg, of geef --disclosure own.`,
  ruleFirst: '--indicator hoort bij --lowest of --sensitive. Geef er een van mee.',
  indicatorFirst: '--lowest en --sensitive horen bij --indicator. Geef die ook mee.',
  unknownCodes: (codes: readonly string[]) =>
    `In deze werkmap staat geen indicator ${writeList(codes)}. Kijk met wib figures --indicator all welke er zijn.`,
  kept: 'De instellingen zijn bewaard. Alle cijfers van de werkmap volgen ze.',
  finer: (codes: readonly string[]) =>
    `Te zien voor kleinere gebieden dan gebruikelijk: ${writeList(codes)}.`,
  showsOrganisation: (name: string) => `Organisatie: ${name === '' ? 'geen' : name}`,
  showsUnit: (unit: string) => `Eenheid van de steekproef: ${unit}`,
  showsFinite: (counts: boolean) => `Eindige populatie meegerekend: ${yesOrNo(counts)}`,
  showsRule: (name: string, rule: DisclosureRule) => {
    const words = disclosureRuleText(rule);
    return `Verborgen: ${name} (${words === '' ? 'verbergt niets' : words})`;
  },
  showsUncertain: (hides: boolean) => `Te onzekere cijfers verborgen: ${yesOrNo(hides)}`,
  showsDifference: (rule: string, points: number | null) =>
    `Wat een verschil is: ${rule}${points === null ? '' : ` (${String(points).replace('.', ',')} procentpunten)`}`,
  showsCorrection: (correction: string) => `Correctie voor veel toetsen: ${correction}`,
  showsIndicator: (code: string, { lowestLevel, sensitive }: IndicatorRule) =>
    `  ${code}: ${[
      lowestLevel === null ? null : `kleinste gebied ${exploreTexts.levelOne[lowestLevel]}`,
      sensitive ? 'gevoelig' : null,
    ]
      .filter((part) => part !== null)
      .join(', ')}`,
} as const;

function yesOrNo(answer: boolean): string {
  return answer ? 'ja' : 'nee';
}
