import { Menu, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { IconCheck, IconMoon, IconSun } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { appTexts } from '../../shared/language/app.ts';
import { languages, type Preferences, type Scheme } from '../../shared/model/preferences.ts';
import { takePreferences, usePreferences } from '../api/app-state.ts';
import { call } from '../api/door.ts';
import { announce } from '../ui/announce.ts';
import { IconButton } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import styles from './WorkspaceMenu.module.css';

const schemes: readonly Scheme[] = ['light', 'dark', 'auto'];

/** Light or dark, Dutch or English: kept on this computer. */
export function PreferencesMenu() {
  const { setColorScheme } = useMantineColorScheme();
  const shown = useComputedColorScheme('light');
  const preferences = usePreferences();
  const texts = appTexts.preferences;

  const prefer = async (next: Preferences) => {
    setColorScheme(next.scheme);
    const answer = await call('app.preferences', next);
    if (!answer.ok) {
      announce(answer.issue.title);
      return;
    }
    takePreferences(next);
    // Words are chosen when the page is made: another language is another page, at the same address.
    if (next.language === preferences.language) announce(texts.schemes[next.scheme]);
    else location.reload();
  };
  return (
    <Menu
      position="bottom-end"
      width={240}
      transitionProps={{ duration: 0 }}
      withinPortal={false}
      withInitialFocusPlaceholder={false}
    >
      <Menu.Target>
        <IconButton icon={shown === 'dark' ? IconSun : IconMoon} label={texts.menu} />
      </Menu.Target>
      <Menu.Dropdown className={styles.dropdown}>
        <Menu.Label className={styles.label}>{texts.scheme}</Menu.Label>
        {schemes.map((scheme) => (
          <Choice
            key={scheme}
            value={scheme}
            isChosen={scheme === preferences.scheme}
            onChoose={() => void prefer({ ...preferences, scheme })}
          >
            {texts.schemes[scheme]}
          </Choice>
        ))}
        <Menu.Label className={styles.label}>{texts.language}</Menu.Label>
        {languages.map((language) => (
          <Choice
            key={language}
            value={language}
            isChosen={language === preferences.language}
            onChoose={() => void prefer({ ...preferences, language })}
          >
            <span lang={language}>{texts.languages[language]}</span>
          </Choice>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function Choice(props: {
  readonly value: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly children: ReactNode;
}) {
  return (
    <Menu.RadioItem
      className={styles.item}
      value={props.value}
      checked={props.isChosen}
      closeMenuOnClick
      checkIcon={<Icon of={IconCheck} />}
      onChange={props.onChoose}
    >
      {props.children}
    </Menu.RadioItem>
  );
}
