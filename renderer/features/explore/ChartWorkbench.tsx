import { useMediaQuery } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import { exploreTexts } from '../../../shared/language/explore.ts';
import { stateTexts } from '../../../shared/language/states.ts';
import { pairsOf } from '../../../shared/model/chart-pairs.ts';
import type { MarkKey } from '../../../shared/model/figure.ts';
import type { AvailableIndicator } from '../../../shared/model/indicator.ts';
import type { ChartRequest } from '../../../shared/model/chart-request.ts';
import { useWorkspace } from '../../api/app-state.ts';
import { useOperation } from '../../api/use-operation.ts';
import { Button } from '../../ui/Button.tsx';
import { IssueCard } from '../../ui/IssueCard.tsx';
import { useUndoKeys } from '../../ui/use-undo-keys.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { buildPicked } from './build-picked.ts';
import { ChartSheet } from './ChartSheet.tsx';
import { ChartWait } from './ChartWait.tsx';
import { HandoutWays } from './HandoutWays.tsx';
import { DetailsPanel } from './DetailsPanel.tsx';
import { NoFiguresSheet } from './NoFiguresSheet.tsx';
import { ownMark } from './own-mark.ts';
import { questionOf, type ExploreQuestion } from './question.ts';
import type { ExploreOptions } from './settle-question.ts';
import { SideDrawer } from './SideDrawer.tsx';
import { SlideBar } from './SlideBar.tsx';
import type { SlideLink } from './use-linked-slide.ts';
import { useAnnouncedResult } from './use-announced-result.ts';
import { useChosen } from './use-chosen.ts';
import { useWriting } from './use-writing.ts';
import { areaWithoutFigures } from './without-figures.ts';
import styles from './ChartWorkbench.module.css';

interface Props {
  readonly workspace: string;
  readonly options: ExploreOptions;
  readonly indicator: AvailableIndicator;
  readonly question: ExploreQuestion;
  readonly request: ChartRequest;
  readonly link: SlideLink;
  readonly onAsk: (question: ExploreQuestion) => void;
  /** A mark was clicked on. */
  readonly onLook: (mark: MarkKey) => void;
}

/** The chart on its sheet, and beside it what the picked figure means and what is written about it. */
export function ChartWorkbench(props: Props) {
  const { workspace, options, indicator, question, request, link, onAsk, onLook } = props;
  const { writing, write, undo, redo, isOnSlide } = useWriting(workspace, request, link);
  useUndoKeys({ undo, redo });
  const isHandout = useWorkspace()?.handout !== undefined;
  const pairs = pairsOf(writing.annotations);
  const answer = useOperation('charts.ask', pairs.length === 0 ? request : { ...request, pairs });
  const linked = link.state === 'ready' ? link.slide : null;
  const own = useMemo(() => ownMark(options, question), [options, question]);
  const [picked, setPicked] = useChosen(request, own, linked ? (linked.chart.chosen ?? null) : undefined);
  const [drawer, setDrawer] = useState<'closed' | 'picked' | 'asked'>('closed');
  const isNarrow = useMediaQuery('(max-width: 1359px)', window.innerWidth < 1360);

  const value = answer.state === 'ready' ? answer.value : null;
  const fresh = useMemo(() => (value ? { answer: value, request } : null), [value, request]);
  const shown = useLast(fresh);
  // While the next chart is on its way the one before stays as it is: what is picked and written is of the next.
  const isOfNow = shown?.request === request;
  const built = useMemo(
    () => (shown && isOfNow ? buildPicked(shown.request, shown.answer, writing, picked) : null),
    [shown, isOfNow, writing, picked],
  );
  const chart = useLast(built);
  const spec = chart?.spec ?? null;
  useAnnouncedResult(shown, spec);

  if (answer.state === 'failed') {
    return (
      <div className={styles.failed}>
        <VisuallyHidden>
          <h1>{exploreTexts.pageTitle}</h1>
        </VisuallyHidden>
        <IssueCard
          issue={answer.issue}
          actions={
            isHandout ? null : (
              <Button
                compact
                variant="primary"
                onClick={answer.reload}
                ref={answer.issue.kind === 'cancelled' ? takeOver : undefined}
              >
                {stateTexts.retry}
              </Button>
            )
          }
        />
        {isHandout && <HandoutWays {...{ options, question, request, onAsk }} />}
      </div>
    );
  }
  const unknown = shown && areaWithoutFigures(shown.request, shown.answer.table);
  const wait =
    answer.state === 'loading' && answer.operationId !== null ? (
      <ChartWait
        key={answer.operationId}
        operationId={answer.operationId}
        isOverChart={spec !== null && unknown === null}
      />
    ) : null;
  if (!shown || !chart || !spec) return wait;
  if (unknown) {
    return isOfNow ? (
      <NoFiguresSheet area={unknown} onChange={onAsk} {...{ options, indicator, question }} />
    ) : (
      wait
    );
  }

  const { mark, neutralHeadline } = chart;
  // Opened by a pick, the drawer goes when that mark is no longer in the chart.
  const isDrawerOpen = drawer === 'asked' || (drawer === 'picked' && mark !== null);
  const pick = (next: MarkKey) => {
    setPicked(next);
    onLook(next);
    setDrawer('picked');
  };
  // What it is held against stays what was chosen, also where a way out was asked without.
  const askChart = (chart: ChartRequest) =>
    onAsk({ ...questionOf(chart, question), against: question.against });
  const panel = (
    <DetailsPanel
      spec={spec}
      table={shown.answer.table}
      request={request}
      picked={mark}
      writing={writing}
      onWrite={write}
      steps={{ undo, redo }}
      onAskChart={askChart}
      {...(isNarrow || mark ? { onClose: () => (isNarrow ? setDrawer('closed') : setPicked(null)) } : {})}
    />
  );
  return (
    <>
      <SlideBar {...{ link, isOnSlide, request, writing, question }} picked={mark} />
      <div className={styles.bench} aria-busy={answer.state === 'loading'}>
        {wait && <div className={styles.wait}>{wait}</div>}
        <ChartSheet
          spec={spec}
          table={shown.answer.table}
          neutralHeadline={neutralHeadline}
          request={request}
          writing={writing}
          question={question}
          options={options}
          picked={mark}
          onPick={pick}
          onPut={() => setPicked(null)}
          onWrite={write}
          onAsk={onAsk}
          onAskChart={askChart}
          {...(isNarrow ? { onOpenDetails: () => setDrawer('asked') } : {})}
        />
        {isNarrow ? (
          isDrawerOpen && (
            <SideDrawer takesFocus={drawer === 'asked'} onClose={() => setDrawer('closed')}>
              {panel}
            </SideDrawer>
          )
        ) : (
          <aside className={styles.panel} aria-label={exploreTexts.details}>
            {panel}
          </aside>
        )}
      </div>
    </>
  );
}

/** The button that stopped the chart is gone, and the focus with it: the way back takes it. */
function takeOver(button: HTMLButtonElement | null): void {
  if (document.activeElement === document.body) button?.focus();
}

/** The last value that was there: the chart stays while the next one is being counted. */
function useLast<Value>(value: Value | null): Value | null {
  const [last, setLast] = useState(value);
  if (value !== null && value !== last) setLast(value);
  return value ?? last;
}
