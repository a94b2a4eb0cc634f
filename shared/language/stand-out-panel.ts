import type { FindingKind, StandOut, Unknown } from '../model/stand-out.ts';
import { bilingual } from './bilingual.ts';
import { hiddenReasonText } from './disclosure.ts';
import * as en from './en/stand-out-panel.ts';
import { chartTexts } from './nl/charts.ts';
import * as nl from './nl/stand-out-panel.ts';

export const standOutPanelTexts = bilingual(nl.standOutPanelTexts, en.standOutPanelTexts);

/** What nothing found means: that all may be chance, that nothing reaches the rule, or that nothing could be looked at. */
export function nothingFound(
  kind: FindingKind,
  { rule, ...standOut }: Pick<StandOut, 'rule' | 'comparedWith' | (typeof listOf)[FindingKind]>,
): string {
  const { none } = standOutPanelTexts;
  // Really moved, and told apart: of those nobody may say that they may be chance.
  const crossed = kind === 'trend' ? standOut.trends.crossed : 0;
  const judged = standOut[listOf[kind]].judged - crossed;
  if (kind === 'difference' && standOut.comparedWith === null) return none.noOther;
  if (judged === 0) return crossed === 0 ? none.notJudged[kind] : none.crossed(crossed);
  const told =
    rule.kind === 'test' ? none.chance(none.in[kind], judged) : none.tooSmall(none.in[kind], judged);
  return crossed === 0 ? told : `${told} ${none.crossed(crossed)}`;
}

/** Which rule and correction the findings of a kind were found by; null where nothing could be judged by any. */
export function ruleOfFindings(
  kind: FindingKind,
  { rule, correction, ...standOut }: Pick<StandOut, 'rule' | 'correction' | (typeof listOf)[FindingKind]>,
): string | null {
  const { judged, means, family } = standOut[listOf[kind]];
  // Without tests the rule would speak of intervals, which nobody held side by side.
  if (judged === 0) return null;
  const basis = { with: 'rest', rule, correction, family } as const;
  return standOutPanelTexts.rule(basis, { percents: judged > means, means: means > 0 });
}

/** Where the findings of a kind stand. */
export const listOf = { difference: 'differences', group: 'groups', trend: 'trends' } as const;

export interface UnknownPart {
  readonly title: string;
  readonly sentences: readonly string[];
}

/** What these figures do not tell, in short sentences under headings. */
export function explainUnknown({ unknown, area, wave, people, disclosure }: StandOut): UnknownPart[] {
  const texts = standOutPanelTexts.unknown;
  const parts = [
    { title: texts.notAsked(wave), sentences: notAskedSentences(unknown.notAsked) },
    {
      title: texts.withheld,
      sentences: unknown.withheld.map(
        ({ reason, labels }) => `${hiddenReasonText(reason, disclosure)} ${texts.names(labels)}.`,
      ),
    },
    { title: texts.breakdowns, sentences: unknown.breakdowns.map(breakdownSentence) },
    {
      title: texts.earlier,
      sentences: [
        ...(unknown.waves.length === 0
          ? []
          : [texts.noWaves(chartTexts.areaName(area.level, area.name), unknown.waves)]),
        ...(unknown.changed.length === 0 ? [] : [texts.changed(unknown.changed)]),
      ],
    },
    { title: texts.never, sentences: texts.neverMeasured(area.level, people) },
  ];
  return parts.filter(({ sentences }) => sentences.length > 0);
}

function notAskedSentences(notAsked: Unknown['notAsked']): string[] {
  const { wholeThemes, names } = standOutPanelTexts.unknown;
  const whole = notAsked.filter((each) => each.whole).map(({ theme }) => theme.toLowerCase());
  const parts = notAsked.filter((each) => !each.whole);
  return [
    ...(whole.length === 0 ? [] : [wholeThemes(whole)]),
    ...parts.map(({ theme, labels }) => `${theme}: ${names(labels)}.`),
  ];
}

function breakdownSentence({ label, state, hidden, of }: Unknown['breakdowns'][number]): string {
  const { breakdown } = standOutPanelTexts.unknown;
  return state === 'partly' ? breakdown.partly(label, hidden, of) : breakdown[state](label);
}
