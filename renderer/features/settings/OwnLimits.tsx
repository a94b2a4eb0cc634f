import { settingsTexts } from '../../../shared/language/settings.ts';
import type { DisclosureRule } from '../../../shared/model/disclosure.ts';
import { NumberField } from './NumberField.tsx';
import { readWhole } from './read-number.ts';
import styles from './OwnLimits.module.css';

const counts = ['respondents', 'cell', 'complement'] as const;

/** The four numbers of a rule of one's own. */
export function OwnLimits(props: {
  readonly rule: DisclosureRule;
  readonly onChange: (rule: DisclosureRule, about: string) => void;
}) {
  const { rule, onChange } = props;
  const { limits, limitsHelp, badCount, badShare } = settingsTexts.disclosure;
  return (
    <div className={styles.limits}>
      {counts.map((limit) => (
        <NumberField
          key={limit}
          label={limits[limit]}
          help={limitsHelp[limit]}
          wrong={badCount}
          value={rule[limit]}
          read={(text) => readWhole(text, [0, 10_000])}
          onChange={(value) => onChange({ ...rule, [limit]: value }, limit)}
        />
      ))}
      <NumberField
        label={limits.largestShare}
        help={limitsHelp.largestShare}
        wrong={badShare}
        value={Math.round(rule.largestShare * 100)}
        read={(text) => readWhole(text, [50, 100])}
        onChange={(value) => onChange({ ...rule, largestShare: value / 100 }, 'largestShare')}
      />
    </div>
  );
}
