import { MantineProvider } from '@mantine/core';
import { Router } from 'wouter';
import { CrashBoundary } from './CrashBoundary.tsx';
import { hashHref, useHashPath, useHashQuery } from './hash-location.ts';
import { Pages } from './Pages.tsx';
import { Shell } from './Shell.tsx';
import { rememberedScheme } from './remembered-scheme.ts';
import { cssVariables, theme } from './theme.ts';

/** The whole page: theme, address, frame, and the page the address names. */
export function App() {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      colorSchemeManager={rememberedScheme}
      defaultColorScheme="auto"
    >
      <CrashBoundary>
        <Router hook={useHashPath} searchHook={useHashQuery} hrefs={hashHref}>
          <Shell>
            <Pages />
          </Shell>
        </Router>
      </CrashBoundary>
    </MantineProvider>
  );
}
