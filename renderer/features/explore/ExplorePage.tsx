import { IconHelpCircle } from '@tabler/icons-react';
import { useCallback, useMemo, useState, type ReactNode } from 'react';
import { useLocation, useSearch } from 'wouter';
import { startTexts } from '../../../shared/language/explore-start.ts';
import { exploreTexts } from '../../../shared/language/explore.ts';
import type { AreaReference } from '../../../shared/model/chart-request.ts';
import type { MarkKey } from '../../../shared/model/figure.ts';
import { useWorkspace } from '../../api/app-state.ts';
import { useOperation } from '../../api/use-operation.ts';
import { Button, ButtonLink, IconButton } from '../../ui/Button.tsx';
import { IssueCard } from '../../ui/IssueCard.tsx';
import { StateCard } from '../../ui/StateCard.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { stateTexts } from '../../../shared/language/states.ts';
import { findArea } from './area-tree.ts';
import { readAddress, writeAddress } from './address.ts';
import { readView, withoutView, withView } from './address-view.ts';
import { valueAt, type AtAddress } from './at-address.ts';
import { withSubject } from './change-question.ts';
import { ChartWorkbench } from './ChartWorkbench.tsx';
import { chartRequest } from './chart-request.ts';
import { questionOf, type ExploreQuestion } from './question.ts';
import { KeptQuestionsBar } from './KeptQuestionsBar.tsx';
import { questionSentence } from './question-words.ts';
import { QuestionBar } from './QuestionBar.tsx';
import { settleQuestion, type ExploreOptions } from './settle-question.ts';
import { askedGroups } from './stand-out/asked-groups.ts';
import { StandOutButton, type StandOutOpening } from './stand-out/StandOutButton.tsx';
import { StartingQuestions } from './start/StartingQuestions.tsx';
import { subjectArea } from './subject-area.ts';
import { TroubleSheet } from './TroubleSheet.tsx';
import { useLinkedSlide, type SlideLink } from './use-linked-slide.ts';
import styles from './ExplorePage.module.css';

/** One question, one chart, one sentence; the address holds the question. */
export function ExplorePage() {
  const options = useOperation('explore.options', {});
  const address = useSearch();
  const parts = new URLSearchParams(address);
  const link = useLinkedSlide(parts.get('verhaal'), parts.get('dia'));

  if (options.state === 'failed') {
    return (
      <Aside>
        <IssueCard
          issue={options.issue}
          actions={
            <Button compact variant="primary" onClick={options.reload}>
              {stateTexts.retry}
            </Button>
          }
        />
      </Aside>
    );
  }
  if (options.value === null || link.state === 'loading') {
    return <p className={styles.wait}>{exploreTexts.loadingOptions}</p>;
  }
  return <Explorer options={options.value} address={address} link={link} />;
}

function Explorer(props: {
  readonly options: ExploreOptions;
  readonly address: string;
  readonly link: SlideLink;
}) {
  const { options, address, link } = props;
  const search = withoutView(address);
  const [, navigate] = useLocation();
  const workspace = useWorkspace();
  const settled = useMemo(() => settleFromAddress(options, search, link), [options, search, link]);
  const chart = useMemo(
    () => (settled?.trouble === null ? chartRequest(settled.question, options) : null),
    [settled, options],
  );
  const [isStarting, setStarting] = useState(() => startsWithQuestions(search));
  const go = useCallback(
    (question: ExploreQuestion) => {
      const asked = `${writeAddress(question)}${linkParts(address)}`;
      navigate(`/verkennen?${withView(asked, readView(address))}`);
    },
    [navigate, address],
  );
  const ask = useCallback(
    (question: ExploreQuestion) => {
      // Who asks something has begun: the room is for the chart.
      setStarting(false);
      go(question);
    },
    [go],
  );
  const [standOut, setStandOut] = useState<AtAddress<StandOutOpening> | null>(null);
  const [clicked, setClicked] = useState<AtAddress<AreaReference> | null>(null);

  if (!settled) {
    const { empty } = exploreTexts;
    return (
      <Aside>
        <StateCard
          kind="empty"
          title={empty.title}
          actions={
            <ButtonLink compact variant="primary" href="#/gegevens">
              {empty.toImport}
            </ButtonLink>
          }
        >
          <p>{empty.body}</p>
        </StateCard>
      </Aside>
    );
  }
  const { question, indicator, trouble } = settled;
  const subject = findArea(options.areas, valueAt(clicked, search)) ?? subjectArea(options, question);
  const look = ({ level, areaCode: code }: MarkKey) => setClicked({ search, value: { level, code } });
  return (
    <div className={styles.page}>
      <QuestionBar options={options} indicator={indicator} question={question} onChange={ask}>
        <StandOutButton
          areas={options.areas}
          area={subject}
          wave={question.wave}
          address={search}
          opened={valueAt(standOut, search)}
          onClose={() => setStandOut(null)}
          onAskChart={(chart) => ask(questionOf(chart, question))}
        />
        <IconButton
          icon={IconHelpCircle}
          label={startTexts.open}
          aria-expanded={isStarting}
          onClick={() => setStarting(!isStarting)}
        />
        <KeptQuestionsBar
          options={options}
          address={writeAddress(question)}
          sentence={questionSentence(options, indicator, question)}
          chart={chart}
        />
      </QuestionBar>
      {isStarting && link.state !== 'ready' && (
        <StartingQuestions
          options={options}
          area={subject ?? findArea(options.areas, question.areas[0] ?? null)}
          question={question}
          onSubject={(own) => go(withSubject(question, own, options))}
          onChoose={(chosen) => {
            if (chosen.to === 'chart') {
              ask(chosen.question);
              return;
            }
            setStarting(false);
            const about = { level: chosen.area.level, code: chosen.area.code };
            const asked = askedGroups(options, question, about);
            setStandOut({ search, value: { area: about, kind: chosen.kind, asked } });
          }}
          onClose={() => setStarting(false)}
        />
      )}
      {trouble ? (
        <TroubleSheet {...{ options, trouble, indicator, question }} onChange={ask} />
      ) : (
        chart && (
          <ChartWorkbench
            workspace={workspace?.path ?? ''}
            options={options}
            indicator={indicator}
            question={question}
            request={chart}
            link={link}
            onAsk={ask}
            onLook={look}
          />
        )
      )}
    </div>
  );
}

/** Who comes without a question is asked one; in a low window the chart needs the room more. */
function startsWithQuestions(search: string): boolean {
  return !new URLSearchParams(search).has('indicator') && window.innerHeight >= 800;
}

/** A link from a story names only the slide; its chart then gives the question. */
function settleFromAddress(options: ExploreOptions, search: string, link: SlideLink) {
  const address = readAddress(search);
  if (link.state !== 'ready' || address.indicator !== undefined) return settleQuestion(options, address);
  const start = settleQuestion(options, {});
  return start && settleQuestion(options, questionOf(link.slide.chart.request, start.question));
}

/** The slide stays in the address while its question changes. */
function linkParts(search: string): string {
  const parts = new URLSearchParams(search);
  const story = parts.get('verhaal');
  const slide = parts.get('dia');
  return story === null || slide === null
    ? ''
    : `&${new URLSearchParams({ verhaal: story, dia: slide }).toString()}`;
}

/** Where there is no chart: one card, and a title for who cannot see that there is none. */
function Aside({ children }: { readonly children: ReactNode }) {
  return (
    <div className={styles.aside}>
      <VisuallyHidden>
        <h1>{exploreTexts.pageTitle}</h1>
      </VisuallyHidden>
      {children}
    </div>
  );
}
