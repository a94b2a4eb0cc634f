import { useEffect, useRef } from 'react';
import { useSearch } from 'wouter';
import { houseStyleTexts } from '../../../shared/language/house-style.ts';
import { settingsTexts } from '../../../shared/language/settings.ts';
import type { WorkspaceSummary } from '../../../shared/model/workspace.ts';
import { useWorkspace } from '../../api/app-state.ts';
import { Button } from '../../ui/Button.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { DesignSection } from './DesignSection.tsx';
import { DifferenceSection } from './DifferenceSection.tsx';
import { DisclosureSection } from './DisclosureSection.tsx';
import { HouseStyleSection } from './HouseStyleSection.tsx';
import { IndicatorSection } from './IndicatorSection.tsx';
import { SaveState } from './SaveState.tsx';
import { SettingsSection } from './SettingsSection.tsx';
import { useSettings } from './use-settings.ts';
import styles from './SettingsPage.module.css';

/** What holds for all figures of the workspace; saved as it is changed. */
export function SettingsPage() {
  const workspace = useWorkspace();
  return workspace && <Settings key={workspace.path} workspace={workspace} />;
}

/** In the address as `?deel=…`: a page that mentions a rule leads to where it is set. */
const parts = [
  { id: 'organisatie', title: settingsTexts.organisation.title },
  { id: 'steekproef', title: settingsTexts.design.title },
  { id: 'kleine-aantallen', title: settingsTexts.disclosure.title },
  { id: 'onderwerpen', title: settingsTexts.indicators.title },
  { id: 'verschillen', title: settingsTexts.differences.title },
  { id: 'huisstijl', title: houseStyleTexts.title },
] as const;

function Settings({ workspace }: { readonly workspace: WorkspaceSummary }) {
  const open = useSettings(workspace.settings);
  const { settings, change } = open;
  const page = useRef<HTMLDivElement>(null);
  const wanted = new URLSearchParams(useSearch()).get('deel');

  const goTo = (id: string) => {
    const heading = page.current?.querySelector<HTMLElement>(`#${CSS.escape(id)} h2`);
    heading?.scrollIntoView({ block: 'start' });
    heading?.focus({ preventScroll: true });
  };
  useEffect(() => {
    if (wanted !== null) goTo(wanted);
  }, [wanted]);

  return (
    <div ref={page} className={styles.page}>
      <nav className={styles.parts} aria-label={settingsTexts.parts}>
        {parts.map(({ id, title }) => (
          <Button key={id} compact variant="quiet" onClick={() => goTo(id)}>
            {title}
          </Button>
        ))}
      </nav>
      <div className={styles.column}>
        <PageHeader
          title={settingsTexts.title}
          detail={settingsTexts.detail(workspace.name)}
          actions={<SaveState open={open} />}
        />
        <SettingsSection id="organisatie" title={settingsTexts.organisation.title}>
          <div className={styles.name}>
            <TextField
              label={settingsTexts.organisation.label}
              help={settingsTexts.organisation.help}
              maxLength={120}
              value={settings.organisation}
              onChange={(event) => change({ organisation: event.target.value }, 'organisation')}
            />
          </div>
        </SettingsSection>
        <SettingsSection id="steekproef" title={settingsTexts.design.title} lead={settingsTexts.design.lead}>
          <DesignSection settings={settings} change={change} />
        </SettingsSection>
        <SettingsSection
          id="kleine-aantallen"
          title={settingsTexts.disclosure.title}
          lead={settingsTexts.disclosure.lead}
        >
          <DisclosureSection settings={settings} change={change} />
        </SettingsSection>
        <SettingsSection
          id="onderwerpen"
          title={settingsTexts.indicators.title}
          lead={settingsTexts.indicators.lead}
        >
          <IndicatorSection settings={settings} change={change} />
        </SettingsSection>
        <SettingsSection
          id="verschillen"
          title={settingsTexts.differences.title}
          lead={settingsTexts.differences.lead}
        >
          <DifferenceSection settings={settings} change={change} />
        </SettingsSection>
        <SettingsSection id="huisstijl" title={houseStyleTexts.title} lead={houseStyleTexts.lead}>
          <HouseStyleSection settings={settings} change={change} />
        </SettingsSection>
      </div>
    </div>
  );
}
