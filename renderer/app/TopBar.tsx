import { IconFlask } from '@tabler/icons-react';
import { Link, useLocation } from 'wouter';
import { appTexts } from '../../shared/language/app.ts';
import { handoutTexts } from '../../shared/language/handout.ts';
import { useWorkspace } from '../api/app-state.ts';
import { Tag } from '../ui/Tag.tsx';
import { FindButton } from './find/FindButton.tsx';
import { PreferencesMenu } from './PreferencesMenu.tsx';
import styles from './TopBar.module.css';
import { WorkspaceMenu } from './WorkspaceMenu.tsx';

/** Brand, pages, search, workspace, what kind of data this is, and the light. */
export function TopBar() {
  const workspace = useWorkspace();
  return (
    <header className={styles.bar}>
      <Link href="/" className={styles.brand}>
        <BrandMark />
        <span>{appTexts.name}</span>
      </Link>
      <MainMenu />
      <div className={styles.right}>
        <FindButton />
        {workspace && <WorkspaceMenu workspace={workspace} />}
        {workspace?.fictitious && (
          <Tag tone="attention" icon={IconFlask}>
            {appTexts.fictitious}
          </Tag>
        )}
        {workspace?.handout && <Tag>{handoutTexts.tag}</Tag>}
        <PreferencesMenu />
      </div>
    </header>
  );
}

function MainMenu() {
  const [path] = useLocation();
  const { pages } = appTexts;
  const entries = [
    { href: '/', label: pages.start, current: path === '/' },
    { href: '/gegevens', label: pages.data, current: path.startsWith('/gegevens') },
    { href: '/verkennen', label: pages.explore, current: path.startsWith('/verkennen') },
    { href: '/verhaal', label: pages.story, current: path.startsWith('/verhaal') },
    { href: '/exporteren', label: pages.export, current: path.startsWith('/exporteren') },
  ];
  return (
    <nav aria-label={appTexts.mainMenu} className={styles.menu}>
      {entries.map((entry) => (
        <Link
          key={entry.href}
          href={entry.href}
          className={styles.entry}
          aria-current={entry.current ? 'page' : undefined}
        >
          {entry.label}
        </Link>
      ))}
    </nav>
  );
}

function BrandMark() {
  return (
    <svg width="28" height="28" viewBox="0 0 28 28" aria-hidden>
      <rect width="28" height="28" rx="6" fill="var(--accent)" />
      <path
        d="M5 10h18M9 18h14"
        stroke="var(--on-accent)"
        strokeWidth="2"
        strokeLinecap="round"
        opacity=".55"
      />
      <circle cx="17" cy="10" r="3.5" fill="var(--on-accent)" />
      <circle cx="13" cy="18" r="3.5" fill="var(--on-accent)" />
    </svg>
  );
}
