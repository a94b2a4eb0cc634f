import { useEffect, useState } from 'react';
import type { Area } from '../../../shared/model/area.ts';
import type { BatchPlan, BatchWish } from '../../../shared/model/batch.ts';
import type { StorySummary } from '../../../shared/model/story.ts';
import type { TemplateSummary } from '../../../shared/model/template.ts';
import type { SlideDocument } from '../../../shared/slides/document.ts';
import { openPages } from '../../../shared/slides/open-pages.ts';
import { safeFileName } from '../../../shared/slides/safe-file-name.ts';
import { useAppState } from '../../api/app-state.ts';
import { useLongOperation } from '../../api/use-long-operation.ts';
import { useOperation } from '../../api/use-operation.ts';
import { BatchRunCard } from './BatchRunCard.tsx';
import { startBatch, useBatchSession } from './batch-session.ts';
import {
  chosenAreas,
  countPictures,
  levelsFor,
  titleOf,
  wishOf,
  type ExportChoice,
  type Subject,
} from './export-choice.ts';
import styles from './ExportDesk.module.css';
import { ExportSettings } from './ExportSettings.tsx';
import { ManyReports } from './ManyReports.tsx';
import { OpenPagesCard } from './OpenPagesCard.tsx';
import { SingleExport } from './SingleExport.tsx';
import { nothingPlanned, useBatchPlan } from './use-batch-plan.ts';

interface Props {
  readonly stories: readonly StorySummary[];
  readonly templates: readonly TemplateSummary[];
  readonly subject: Subject;
  readonly onSubject: (id: string) => void;
  /** How many pages it makes, the one that accounts for the figures included; null while that is not known. */
  readonly onPages: (pages: number | null) => void;
}

/** Left what is made and for whom; right what it will look like, and below that the work and its result. */
export function ExportDesk({ stories, templates, subject, onSubject, onPages }: Props) {
  const run = useLongOperation('export.run');
  const app = useAppState((known) => known.app);
  const batch = useBatchSession((session) => session.step);
  const storyId = subject.kind === 'story' ? subject.story.id : null;
  const story = useOperation('story.get', storyId === null ? null : { id: storyId });
  const options = useOperation('explore.options', {});
  const areas = options.value?.areas ?? [];
  const about = storyId === null ? null : (story.value?.area ?? null);
  const levels = levelsFor(subject, about, areas);
  const [made, setChoice] = useState<ExportChoice>(() => firstChoice(subject, app?.exportFolder ?? ''));
  // A template is for nobody in particular: as soon as areas are known, it is for all of its level.
  const [level] = levels;
  const choice: ExportChoice =
    subject.kind === 'template' && made.whom.kind === 'this' && level !== undefined
      ? { ...made, whom: { kind: 'all', level } }
      : made;
  const isOne = subject.kind === 'story' && choice.whom.kind === 'this';
  const drawn = useOperation('story.document', isOne ? { id: subject.story.id } : null);
  // The contract leaves the document open, because it may not know slides; the host makes just this.
  const document = isOne ? ((drawn.value?.document ?? null) as SlideDocument | null) : null;

  const isBusy = run.state === 'running' || batch.kind === 'running';
  // Names are filled in on the page: another pattern is no reason to ask all figures again.
  const toPlan = wishOf(subject, { ...choice, names: '{gebied}' });
  const asked = useBatchPlan(isBusy ? null : toPlan);
  // Of nobody nothing is planned, whatever was before.
  const planned = toPlan === null ? nothingPlanned : asked;
  const open = document === null ? (planned.plan?.openPages ?? []) : openPages(document);
  const pages = document?.pages.length ?? pagesOfReport(planned.plan);
  useEffect(() => onPages(pages), [onPages, pages]);
  const chosen = chosenAreas(choice.whom, areas);
  const reports = planned.plan === null ? null : madeOf(planned.plan);
  const nameValues = {
    jaar: String(options.value?.waves.at(-1) ?? ''),
    verhaal: titleOf(subject),
    gemeente: ({ parent }: Area) => areas.find(({ code }) => code === parent)?.name ?? '',
  };
  const folder = choice.folder.trim() === '' ? {} : { folder: choice.folder.trim() };
  const { formats } = choice;

  const startOne = (overwrite: boolean) => {
    if (storyId === null) return;
    const fileName = choice.fileName.trim();
    void run.run({
      storyId,
      formats,
      pictures: choice.pictures,
      fileName,
      ...folder,
      ...(overwrite ? { overwrite } : {}),
    });
  };
  const startMany = (wish: BatchWish) =>
    void startBatch({ ...wish, formats, pictures: choice.pictures, ...folder }, reports);
  const start = () => {
    const wish = wishOf(subject, choice);
    if (wish === null) startOne(false);
    else startMany(wish);
  };

  return (
    <div className={styles.columns}>
      <ExportSettings
        {...{ stories, templates, subject, choice, levels, areas, chosen, isBusy, onSubject }}
        areaName={
          areas.find(({ level: of, code }) => of === about?.level && code === about.code)?.name ?? null
        }
        nameValues={nameValues}
        pages={
          document === null
            ? subject.kind === 'story'
              ? subject.story.slideCount
              : 0
            : countPictures(document, choice)
        }
        reports={reports}
        onChange={(next) => {
          setChoice(next);
          if (run.state !== 'running') run.reset();
        }}
        onStart={start}
      />
      <div className={styles.right}>
        <OpenPagesCard pages={open} storyId={storyId} />
        {isOne ? (
          <SingleExport run={run} document={document} folder={choice.folder.trim()} onStart={startOne} />
        ) : (
          <ManyReports
            planned={planned}
            names={choice.names}
            areas={chosen}
            nameValues={nameValues}
            isChosen={options.state === 'ready' ? chosen.length > 0 : null}
          />
        )}
        <BatchRunCard step={batch} />
      </div>
    </div>
  );
}

function madeOf({ reports }: BatchPlan): number {
  return reports.filter(({ skip }) => skip === null).length;
}

/** Of the reports that are drawn beforehand the longest, with its account; null while none is known. */
function pagesOfReport(plan: BatchPlan | null): number | null {
  const pages = (plan?.hardest ?? []).map(({ document }) => (document as SlideDocument).pages.length);
  return pages.length === 0 ? null : Math.max(...pages);
}

function firstChoice(subject: Subject, folder: string): ExportChoice {
  return {
    whom: { kind: 'this' },
    formats: ['pptx'],
    pictures: { shape: 'slide', background: 'white' },
    fileName: safeFileName(titleOf(subject)),
    names: subject.kind === 'story' ? '{gebied} {jaar}' : `{gebied} ${titleOf(subject).toLowerCase()} {jaar}`,
    whenHidden: 'say-so',
    folder,
  };
}
