import { Menu } from '@mantine/core';
import { IconChevronDown, IconPlayerPlay } from '@tabler/icons-react';
import { useEffect, useEffectEvent } from 'react';
import { useLocation } from 'wouter';
import { presentTexts } from '../../../shared/language/present.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { enterFullScreen } from '../../ui/full-screen.ts';
import styles from './PresentButton.module.css';

interface Props {
  readonly storyId: string;
  /** Of the chosen slide, among the pages as they are shown; counts from 1. */
  readonly page: number;
}

/** Shows the slides: F5 from the first, Shift+F5 from this one, as PowerPoint does. */
export function PresentButton({ storyId, page }: Props) {
  const [, navigate] = useLocation();
  const start = (view: string) => navigate(`/presenteren/${storyId}/${view}`);
  const show = (from: number) => {
    enterFullScreen();
    start(String(from));
  };
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'F5' || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    show(event.shiftKey ? page : 1);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
  return (
    <div className={styles.present}>
      <Button icon={IconPlayerPlay} aria-keyshortcuts="F5" onClick={() => show(1)}>
        {presentTexts.present}
      </Button>
      <Menu
        position="bottom-end"
        width={304}
        transitionProps={{ duration: 0 }}
        withinPortal={false}
        withInitialFocusPlaceholder={false}
      >
        <Menu.Target>
          <IconButton icon={IconChevronDown} label={presentTexts.more} />
        </Menu.Target>
        <Menu.Dropdown className={styles.dropdown}>
          <Menu.Item className={styles.item} rightSection={<kbd>F5</kbd>} onClick={() => show(1)}>
            {presentTexts.fromStart}
          </Menu.Item>
          <Menu.Item className={styles.item} rightSection={<kbd>Shift F5</kbd>} onClick={() => show(page)}>
            {presentTexts.fromHere}
          </Menu.Item>
          <Menu.Item className={styles.item} onClick={() => start(`spreker?dia=${page}&met=zaal`)}>
            {presentTexts.withSpeaker}
            <small>{presentTexts.withSpeakerDetail}</small>
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </div>
  );
}
