import { lowestLevelOf } from '../../../shared/catalogue/lowest-level.ts';
import {
  isFinerThanUsual,
  lowestLevels,
  ruleOf,
  withIndicatorRule,
} from '../../../shared/catalogue/indicator-rules.ts';
import { exploreTexts } from '../../../shared/language/explore.ts';
import { settingsTexts } from '../../../shared/language/settings.ts';
import { levelSchema } from '../../../shared/model/area.ts';
import type { Indicator } from '../../../shared/model/indicator.ts';
import type { WorkspaceSettings } from '../../../shared/model/workspace.ts';
import styles from './IndicatorTable.module.css';

type Rules = WorkspaceSettings['indicatorRules'];

interface Props {
  readonly indicators: readonly Indicator[];
  readonly rules: Rules;
  readonly onChange: (rules: Rules, about: string) => void;
}

/** A row per subject. */
export function IndicatorTable({ indicators, ...rest }: Props) {
  const texts = settingsTexts.indicators;
  return (
    <div className={styles.scroller} tabIndex={0} role="region" aria-label={texts.list}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{texts.subject}</th>
            <th scope="col">{texts.lowest}</th>
            <th scope="col">{texts.sensitive}</th>
          </tr>
        </thead>
        <tbody>
          {indicators.map((indicator) => (
            <IndicatorRow key={indicator.code} indicator={indicator} {...rest} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function IndicatorRow({
  indicator: { code, label },
  rules,
  onChange,
}: Omit<Props, 'indicators'> & { readonly indicator: Indicator }) {
  const texts = settingsTexts.indicators;
  const usual = lowestLevelOf(code);
  const { lowestLevel, sensitive } = ruleOf(rules, code);
  const put = (change: Parameters<typeof withIndicatorRule>[2], what: string) =>
    onChange(withIndicatorRule(rules, code, change), `${what} ${code}`);
  return (
    <tr data-changed={Object.hasOwn(rules, code) || undefined}>
      <th scope="row">
        {label} {label !== code && <small>{code}</small>}
      </th>
      <td>
        <select
          aria-label={texts.lowestFor(label)}
          value={lowestLevel ?? usual}
          onChange={(event) => put({ lowestLevel: levelSchema.parse(event.target.value) }, 'lowestLevel')}
        >
          {lowestLevels.map((level) => (
            <option key={level} value={level}>
              {level === usual ? texts.usual(exploreTexts.levelOne[level]) : exploreTexts.levelOne[level]}
            </option>
          ))}
        </select>
        {isFinerThanUsual(rules, code) && <small className={styles.finer}>{texts.finer}</small>}
      </td>
      <td>
        <input
          type="checkbox"
          aria-label={texts.sensitiveFor(label)}
          checked={sensitive}
          onChange={(event) => put({ sensitive: event.target.checked }, 'sensitive')}
        />
      </td>
    </tr>
  );
}
