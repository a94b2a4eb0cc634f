import { useEffect, useRef } from 'react';
import type { MouseEvent, ReactNode } from 'react';
import { useLocation } from 'wouter';
import { appTexts } from '../../shared/language/app.ts';
import { LiveRegion } from '../ui/LiveRegion.tsx';
import { NoticeCorner } from '../ui/NoticeCorner.tsx';
import styles from './Shell.module.css';
import { HouseFont } from './HouseFont.tsx';
import { TopBar } from './TopBar.tsx';

/** The frame around every page: skip link, top bar, the room for the page, and the voice for screen readers. */
export function Shell(props: { readonly children: ReactNode }) {
  const main = useRef<HTMLElement>(null);
  const [path] = useLocation();
  const shown = useRef(path);
  // Before people nothing of the app stands around the slides.
  const isPresenting = path.startsWith('/presenteren/');
  useEffect(() => {
    if (shown.current === path) return;
    shown.current = path;
    // A new page starts at its top, also for the keyboard; a field that took the focus itself keeps it.
    if (!main.current?.contains(document.activeElement)) main.current?.focus();
    main.current?.scrollTo(0, 0);
  }, [path]);

  // The address holds the page, so '#inhoud' would leave it: the link moves the focus itself.
  const skip = (event: MouseEvent) => {
    event.preventDefault();
    main.current?.focus();
  };
  return (
    <div className={styles.shell}>
      {!isPresenting && (
        <>
          <a className={styles.skip} href="#inhoud" onClick={skip}>
            {appTexts.skipToContent}
          </a>
          <TopBar />
        </>
      )}
      <main id="inhoud" ref={main} tabIndex={-1} className={styles.main}>
        {props.children}
      </main>
      <HouseFont />
      <NoticeCorner />
      <LiveRegion />
    </div>
  );
}
