import { plainLook, type ChartLook } from './chart-look.ts';
import { lookUp, wordFor } from './address-words.ts';

const counts = { '3': 3, '5': 5, '10': 10, '15': 15, '20': 20 } as const;

/** How a chart is shown, in the words of the address: each choice under its own name. */
const words = {
  order: ['volgorde', { hoog: 'high-first', laag: 'low-first', naam: 'name' }],
  marks: ['tekens', { punten: 'dots', staven: 'bars' }],
  most: ['rijen', counts],
  overdispersion: ['grenzen', { gewoon: false, ruimer: true }],
  topOrder: ['top', { verschil: 'difference', hoogte: 'percent' }],
  topCount: ['aantal', counts],
  groupOrder: ['verschillen', { kloof: 'gap', naam: 'name' }],
  answers: ['antwoorden', { gestapeld: 'stacked', midden: 'diverging' }],
  map: ['vorm', { kaart: 'shapes', tegels: 'tiles' }],
} as const satisfies Record<
  keyof ChartLook,
  readonly [string, Readonly<Record<string, string | number | boolean>>]
>;

export function readLook(parts: URLSearchParams): Partial<ChartLook> {
  const read = Object.entries(words).map(([part, [name, table]]) => {
    const values: Readonly<Record<string, unknown>> = table;
    return [part, lookUp(values, parts.get(name))] as const;
  });
  return Object.fromEntries(read.filter(([, value]) => value !== undefined));
}

/** Only what differs from the plain look: most addresses say nothing of it. */
export function writeLook(parts: URLSearchParams, look: ChartLook): void {
  for (const [part, [name, table]] of Object.entries(words)) {
    const value = look[part as keyof ChartLook];
    if (value !== plainLook[part as keyof ChartLook]) parts.set(name, wordFor(table, value));
  }
}
