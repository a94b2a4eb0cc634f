import { settingsTexts } from '../../../shared/language/settings.ts';
import {
  defaultPoints,
  type ComparisonBasis,
  type DifferenceRule,
} from '../../../shared/model/comparison.ts';
import { ChoiceCards } from './ChoiceCards.tsx';
import { NumberField } from './NumberField.tsx';
import { readPoints } from './read-number.ts';
import type { SectionProps } from './section-props.ts';
import styles from './OwnLimits.module.css';

const rules = ['test', 'test-and-points', 'points', 'report'] as const;
const corrections: readonly ComparisonBasis['correction'][] = ['bh', 'bonferroni', 'none'];

/** What counts as a difference, and what is done about many tests at once. */
export function DifferenceSection({ settings, change }: SectionProps) {
  const texts = settingsTexts.differences;
  const { differenceRule } = settings;
  const points = 'points' in differenceRule ? differenceRule.points : defaultPoints;
  const choose = (kind: DifferenceRule['kind'], wanted: number) =>
    change({ differenceRule: ruleWith(kind, wanted) }, `differenceRule ${kind}`);
  return (
    <>
      <ChoiceCards
        legend={texts.rule}
        choices={rules.map((kind) => ({
          value: kind,
          ...texts.rules[kind],
          ...('points' in ruleWith(kind, points)
            ? {
                more: (
                  <div className={styles.points}>
                    <NumberField
                      label={texts.points}
                      wrong={texts.badPoints}
                      value={points}
                      read={readPoints}
                      onChange={(wanted) => choose(kind, wanted)}
                    />
                  </div>
                ),
              }
            : {}),
        }))}
        value={differenceRule.kind}
        onChange={(kind) => choose(kind, points)}
      />
      <ChoiceCards
        legend={texts.correction}
        lead={texts.correctionLead}
        choices={corrections.map((correction) => ({ value: correction, ...texts.corrections[correction] }))}
        value={settings.correction}
        onChange={(correction) => change({ correction }, 'correction')}
      />
    </>
  );
}

function ruleWith(kind: DifferenceRule['kind'], points: number): DifferenceRule {
  switch (kind) {
    case 'test-and-points':
    case 'points':
      return { kind, points };
    case 'test':
    case 'report':
      return { kind };
  }
}
