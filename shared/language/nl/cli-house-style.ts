import { writeList } from '../../base/dutch-numbers.ts';

/** What `wib house-style` says. */
export const cliHouseStyleTexts = {
  action: (action: string) =>
    action === ''
      ? 'wib house-style wil show of set.'
      : `wib house-style kent geen ‘${action}’. Kies uit: show, set.`,
  nothingToSet: 'Noem wat er anders moet: --template, --palette, --colours, --font, --percent of --logo.',
  badColour: (part: string, roles: readonly string[]) =>
    `--colours wil kleuren zoals own=#0B5F6B, met komma’s ertussen. Er staat ‘${part}’. Het kan voor ${writeList(roles)}.`,
  coloursFirst: (palette: string) =>
    `--colours hoort bij eigen kleuren. Laat --palette ${palette} weg, of geef --palette own.`,
  kept: 'De huisstijl is bewaard. Nieuwe dia’s, plaatjes en grafieken gebruiken hem.',
  showsPalette: (name: string) => `Kleuren: ${name}`,
  showsFont: (name: string) => `Letter: ${name}`,
  showsPercent: (written: string) => `Percentages: ${written}`,
  showsLogo: (has: boolean) => `Logo: ${has ? 'ja' : 'geen'}`,
  showsTemplate: (name: string | null) => `Sjabloon: ${name ?? 'geen'}`,
  showsLayouts: (title: string, content: string) =>
    `  Titeldia op ‘${title}’, alle andere dia’s op ‘${content}’`,
} as const;
