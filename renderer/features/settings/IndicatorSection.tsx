import { useState } from 'react';
import { disclosureRuleOf } from '../../../shared/disclosure/presets.ts';
import { settingsTexts } from '../../../shared/language/settings.ts';
import { useOperation } from '../../api/use-operation.ts';
import { IssueCard } from '../../ui/IssueCard.tsx';
import { matchesWords } from '../../ui/match-words.ts';
import { TextField } from '../../ui/TextField.tsx';
import { IndicatorTable } from './IndicatorTable.tsx';
import type { SectionProps } from './section-props.ts';
import styles from './IndicatorSection.module.css';

/** The subjects of the workspace, each with its own lowest level and whether it is sensitive. */
export function IndicatorSection({ settings, change }: SectionProps) {
  const texts = settingsTexts.indicators;
  const options = useOperation('explore.options', {});
  const [query, setQuery] = useState('');
  // What differed when it was asked for: a row that is set back stays, or the keyboard would lose its place.
  const [onlyThese, setOnlyThese] = useState<ReadonlySet<string> | null>(null);

  if (options.state === 'failed') return <IssueCard issue={options.issue} bare />;
  if (options.value === null) return <p role="status">{texts.loading}</p>;
  const all = options.value.indicators.map(({ indicator }) => indicator);
  if (all.length === 0) return <p>{texts.none}</p>;

  const rules = settings.indicatorRules;
  const shown = all.filter(
    ({ code, label }) => matchesWords(`${label} ${code}`, query) && (onlyThese?.has(code) ?? true),
  );
  const { cell, complement } = disclosureRuleOf(settings);
  return (
    <div className={styles.section}>
      {cell === 0 && complement === 0 && <p>{texts.noAnswerLimit}</p>}
      <div className={styles.search}>
        <TextField
          label={texts.search}
          type="search"
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
        <label>
          <input
            type="checkbox"
            checked={onlyThese !== null}
            onChange={(event) => setOnlyThese(event.target.checked ? new Set(Object.keys(rules)) : null)}
          />
          {texts.onlyChanged}
        </label>
        <p role="status">{texts.changed(all.filter(({ code }) => Object.hasOwn(rules, code)).length)}</p>
      </div>
      {shown.length > 0 ? (
        <IndicatorTable
          indicators={shown}
          rules={rules}
          onChange={(indicatorRules, about) => change({ indicatorRules }, about)}
        />
      ) : (
        <p>{query === '' ? texts.nothingChanged : texts.notFound(query)}</p>
      )}
    </div>
  );
}
