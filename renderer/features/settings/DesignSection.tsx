import { settingsTexts } from '../../../shared/language/settings.ts';
import { psuSchema } from '../../../shared/model/figure.ts';
import { useOperation } from '../../api/use-operation.ts';
import { CheckField } from './CheckField.tsx';
import { ChoiceCards } from './ChoiceCards.tsx';
import type { SectionProps } from './section-props.ts';
import styles from './Remark.module.css';

/** What was drawn, and out of how many. */
export function DesignSection({ settings, change }: SectionProps) {
  const texts = settingsTexts.design;
  const data = useOperation('data.list', {});
  const hasNoList =
    data.state === 'ready' && !data.value.registers.some(({ kind }) => kind === 'school-list');
  return (
    <>
      <ChoiceCards
        legend={texts.unit}
        choices={psuSchema.options.map((unit) => ({ value: unit, ...texts.units[unit] }))}
        value={settings.psu}
        onChange={(psu) => change({ psu }, 'psu')}
      />
      <div>
        <CheckField
          label={texts.finite}
          detail={texts.finiteDetail}
          checked={settings.finitePopulation}
          onChange={(finitePopulation) => change({ finitePopulation }, 'finitePopulation')}
        />
        {hasNoList && (
          <p className={styles.remark}>
            {texts.noList} <a href="#/gegevens">{texts.toData}</a>
          </p>
        )}
      </div>
    </>
  );
}
