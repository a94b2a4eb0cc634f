import { Suspense, lazy } from 'react';
import { Route, Switch } from 'wouter';
import { appTexts } from '../../shared/language/app.ts';
import { useAppState } from '../api/app-state.ts';
import { Centered } from '../ui/Centered.tsx';
import { IssueCard } from '../ui/IssueCard.tsx';
import { Waiting } from '../ui/Waiting.tsx';
import { ChangesRoute } from './ChangesRoute.tsx';
import { CrashBoundary } from './CrashBoundary.tsx';
import { DataRoute } from './DataRoute.tsx';
import { ImportRoute } from './ImportRoute.tsx';
import { NotFound } from './NotFound.tsx';
import { NeedsWorkspace } from './NeedsWorkspace.tsx';
import { Page } from './Page.tsx';
import { RetryButton } from './RetryButton.tsx';
import { StartRoute } from './StartRoute.tsx';

// Charts and slides are heavy; the first page does not wait for them.
const ExplorePage = lazy(() =>
  import('../features/explore/ExplorePage.tsx').then((module) => ({ default: module.ExplorePage })),
);
const StoryPage = lazy(() =>
  import('../features/story/StoryPage.tsx').then((module) => ({ default: module.StoryPage })),
);
const ExportPage = lazy(() =>
  import('../features/export/ExportPage.tsx').then((module) => ({ default: module.ExportPage })),
);
const PresentPage = lazy(() =>
  import('../features/present/PresentPage.tsx').then((module) => ({ default: module.PresentPage })),
);
const SettingsPage = lazy(() =>
  import('../features/settings/SettingsPage.tsx').then((module) => ({ default: module.SettingsPage })),
);

/** Address → page. Another workspace is another page: nothing of the one before stays on screen. */
export function Pages() {
  const known = useAppState();
  const { pages } = appTexts;
  if (known.state === 'loading') return <Waiting />;
  if (known.state === 'failed') {
    return (
      <Page title={pages.start}>
        <Centered title={appTexts.name}>
          <IssueCard issue={known.issue} actions={<RetryButton />} />
        </Centered>
      </Page>
    );
  }
  return (
    <CrashBoundary key={known.app.workspace?.path ?? ''}>
      <Suspense fallback={<Waiting />}>
        <Switch>
          <Route path="/">
            <Page title={pages.start}>
              <StartRoute />
            </Page>
          </Route>
          <Route path="/gegevens">
            <Page title={pages.data}>
              <DataRoute />
            </Page>
          </Route>
          <Route path="/gegevens/inlezen">
            <Page title={pages.import}>
              <ImportRoute />
            </Page>
          </Route>
          <Route path="/gegevens/veranderd/:id">
            {({ id }) => (
              <Page title={pages.changes}>
                <NeedsWorkspace>
                  <ChangesRoute deliveryId={id} />
                </NeedsWorkspace>
              </Page>
            )}
          </Route>
          <Route path="/verkennen">
            <Page title={pages.explore}>
              <NeedsWorkspace>
                <ExplorePage />
              </NeedsWorkspace>
            </Page>
          </Route>
          <Route path="/verhaal/:id?">
            <Page title={pages.story}>
              <NeedsWorkspace>
                <StoryPage />
              </NeedsWorkspace>
            </Page>
          </Route>
          <Route path="/presenteren/:id/:view?">
            <Page title={pages.present}>
              <NeedsWorkspace>
                <PresentPage />
              </NeedsWorkspace>
            </Page>
          </Route>
          <Route path="/exporteren/:id?">
            <Page title={pages.export}>
              <NeedsWorkspace>
                <ExportPage />
              </NeedsWorkspace>
            </Page>
          </Route>
          <Route path="/instellingen">
            <Page title={pages.settings}>
              <NeedsWorkspace mayBeEmpty>
                <SettingsPage />
              </NeedsWorkspace>
            </Page>
          </Route>
          <Route>
            <Page title={pages.notFound}>
              <NotFound />
            </Page>
          </Route>
        </Switch>
      </Suspense>
    </CrashBoundary>
  );
}
