import { IconAlertTriangle } from '@tabler/icons-react';
import { disclosurePresets, disclosureRuleOf } from '../../../shared/disclosure/presets.ts';
import { disclosureRuleText } from '../../../shared/language/disclosure.ts';
import { looserThanUsual, settingsTexts } from '../../../shared/language/settings.ts';
import { workspaceSettingsSchema, type WorkspaceSettings } from '../../../shared/model/workspace.ts';
import { Icon } from '../../ui/Icon.tsx';
import { CheckField } from './CheckField.tsx';
import { ChoiceCards } from './ChoiceCards.tsx';
import { OwnLimits } from './OwnLimits.tsx';
import type { SectionProps } from './section-props.ts';
import styles from './DisclosureSection.module.css';

type Preset = WorkspaceSettings['disclosure'];
const presets = workspaceSettingsSchema.unwrap().shape.disclosure.options;

/** When a figure is hidden: a rule in use in the field, or limits of one's own. */
export function DisclosureSection({ settings, change }: SectionProps) {
  const texts = settingsTexts.disclosure;
  const rule = disclosureRuleOf(settings);
  const looser = looserThanUsual(rule);
  // Own limits start from the rule that was in force, and are kept when a preset is tried.
  const choose = (disclosure: Preset) =>
    change(
      disclosure === 'own' ? { disclosure, ownRule: settings.ownRule ?? rule } : { disclosure },
      'disclosure',
    );
  return (
    <>
      <ChoiceCards
        legend={texts.rule}
        choices={presets.map((preset) => ({
          value: preset,
          label: texts.presets[preset],
          detail:
            preset === 'own'
              ? ownDetail(settings)
              : texts.hiddenAt(disclosureRuleText(disclosurePresets[preset])),
          ...(preset === 'gmj' ? { remark: texts.usual } : {}),
          ...(preset === 'own'
            ? { more: <OwnLimits rule={rule} onChange={(ownRule, about) => change({ ownRule }, about)} /> }
            : {}),
        }))}
        value={settings.disclosure}
        onChange={choose}
      />
      <div role="status">
        {looser.length > 0 && (
          <div className={styles.looser}>
            <p className={styles.title}>
              <Icon of={IconAlertTriangle} size={20} />
              <b>{texts.looser}</b>
            </p>
            <ul>
              {looser.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </div>
        )}
      </div>
      <CheckField
        label={texts.uncertain}
        detail={texts.uncertainDetail}
        checked={settings.hideUnreliable}
        onChange={(hideUnreliable) => change({ hideUnreliable }, 'hideUnreliable')}
      />
      <p className={styles.stays}>{texts.publishedStays}</p>
    </>
  );
}

function ownDetail({ ownRule }: WorkspaceSettings): string {
  const texts = settingsTexts.disclosure;
  if (ownRule === null) return texts.ownDetail;
  const words = disclosureRuleText(ownRule);
  return words === '' ? texts.nothingHidden : texts.hiddenAt(words);
}
