import { percentSign } from '../../base/percent-style.ts';
import { writeDecimal, writePercent, writeWhole } from '../../base/dutch-numbers.ts';
import type { Funnel, FunnelReference } from '../../model/funnel.ts';
import { hiddenReasonText } from './disclosure.ts';

/** How a funnel was made and how to read it, as sentences: under the chart and beside the table. */
export function explainFunnel(funnel: Funnel): string[] {
  const { reference, gap, designEffect, overdispersion, areas, question } = funnel;
  const hidden = areas.filter(({ value }) => value.status === 'hidden').length;
  return [
    ...(reference === null ? [] : [referenceText(reference, funnel)]),
    ...(gap === null ? [funnelTexts.within, funnelTexts.limits] : [funnelTexts.gaps[gap]]),
    ...(gap === null && designEffect !== null
      ? [funnelTexts.designEffect(writeDecimal(designEffect, 2))]
      : []),
    ...(overdispersion === null
      ? gap === null && question.overdispersion === true
        ? [funnelTexts.fewAreas]
        : []
      : [overdispersionText(overdispersion)]),
    ...(hidden === 0 ? [] : [funnelTexts.hidden[question.level](hidden)]),
  ];
}

function referenceText(reference: FunnelReference, { question, disclosure }: Funnel): string {
  const percent = writePercent(reference.percent);
  if (reference.kind === 'area') return funnelTexts.reference(reference.area.name, percent);
  const pooled = funnelTexts.pooled[question.level](writeWhole(reference.areas), percent);
  const { instead } = reference;
  return instead === null
    ? pooled
    : `${instead.area.name}: ${lowerFirst(hiddenReasonText(instead.reason, disclosure))} ${pooled}`;
}

function overdispersionText({ phi, between }: NonNullable<Funnel['overdispersion']>): string {
  return between > 0
    ? funnelTexts.overdispersion(writeDecimal(phi, 2), writeDecimal(between, 1))
    : funnelTexts.noOverdispersion(writeDecimal(phi, 2));
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

export const funnelTexts = {
  get within() {
    return `Binnen de trechter is een verschil wat toeval geeft. Pas buiten de grens van 99,8${percentSign()} noemen we een cijfer anders.`;
  },
  get limits() {
    return `De trechter heeft grenzen van 95${percentSign()} en 99,8${percentSign()}; hoe meer leerlingen, hoe smaller.`;
  },
  reference: (name: string, percent: string) => `Vergeleken met ${name}: ${percent}.`,
  pooled: {
    municipality: (count: string, percent: string) =>
      `Vergeleken met alle getoonde gemeenten samen (${count}): ${percent}.`,
    district: (count: string, percent: string) =>
      `Vergeleken met alle getoonde wijken samen (${count}): ${percent}.`,
    school: (count: string, percent: string) =>
      `Vergeleken met alle getoonde scholen samen (${count}): ${percent}.`,
  },
  designEffect: (effect: string) =>
    `Het ontwerpeffect is ${effect}: de mediaan van de getoonde cijfers. De grenzen rekenen met het aantal leerlingen gedeeld door dit getal.`,
  overdispersion: (phi: string, points: string) =>
    `De cijfers lopen verder uiteen dan toeval geeft (φ ${phi}). Daarom zijn de grenzen verbreed met een spreiding van ${points} procentpunt (Spiegelhalter 2005, additief, 10${percentSign()} gewinsoriseerd).`,
  noOverdispersion: (phi: string) =>
    `De cijfers lopen niet verder uiteen dan toeval geeft (φ ${phi}). De grenzen zijn niet verbreed.`,
  fewAreas: 'Met minder dan twee cijfers is niet te zien of ze verder uiteenlopen dan toeval geeft.',
  hidden: {
    municipality: (count: number) =>
      count === 1
        ? '1 gemeente is verborgen en telt nergens mee.'
        : `${writeWhole(count)} gemeenten zijn verborgen en tellen nergens mee.`,
    district: (count: number) =>
      count === 1
        ? '1 wijk is verborgen en telt nergens mee.'
        : `${writeWhole(count)} wijken zijn verborgen en tellen nergens mee.`,
    school: (count: number) =>
      count === 1
        ? '1 school is verborgen en telt nergens mee.'
        : `${writeWhole(count)} scholen zijn verborgen en tellen nergens mee.`,
  },
  gaps: {
    'nothing-shown': 'Er is geen cijfer om in de trechter te zetten.',
    'no-spread': 'In het geheel geeft niemand of iedereen dit antwoord. Dan heeft een trechter geen grenzen.',
  },
} as const;
