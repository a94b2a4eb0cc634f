import { useState } from 'react';
import { batchTexts } from '../../../shared/language/batch.ts';
import type { BatchPlan, PlannedReport } from '../../../shared/model/batch.ts';
import type { SlideDocument } from '../../../shared/slides/document.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import styles from './ManyReports.module.css';
import { SlidePreview } from './SlidePreview.tsx';
import { SlidePreviews } from './SlidePreviews.tsx';

/** One of the hardest reports: the slide that shows why, and on request all of them. */
export function HardReportCard(props: {
  readonly hard: BatchPlan['hardest'][number];
  readonly report: PlannedReport;
  readonly isShortened: boolean;
}) {
  const { hard, report, isShortened } = props;
  const [open, setOpen] = useState(false);
  // The contract leaves the document open, because it may not know slides; the host makes just this.
  const document = hard.document as SlideDocument;
  return (
    <>
      <div className={styles.picture}>
        <SlidePreview document={document} index={hard.page in document.pages ? hard.page : 0} />
      </div>
      <p>{hard.reasons.map((why) => batchTexts.hardReasons[why]).join(' · ')}</p>
      <h3 lang="nl">{report.name}</h3>
      <p>{factsOf(hard.reasons, report, isShortened).join(' ')}</p>
      <Button
        compact
        variant="quiet"
        aria-label={batchTexts.seeAllOf(document.pages.length, report.name)}
        onClick={() => setOpen(true)}
      >
        {batchTexts.seeAll(document.pages.length)}
      </Button>
      <Dialog
        open={open}
        size={1000}
        title={batchTexts.allSlidesOf(report.name)}
        onClose={() => setOpen(false)}
      >
        <SlidePreviews document={document} />
      </Dialog>
    </>
  );
}

function factsOf(
  reasons: BatchPlan['hardest'][number]['reasons'],
  { n, slides, sentences, dropped, hidden }: PlannedReport,
  isShortened: boolean,
): readonly string[] {
  const isLongest = reasons.includes('longest-name');
  const name = isShortened ? batchTexts.nameShortened : batchTexts.nameFits;
  if (isLongest && reasons.length === 1) return [name];
  return [
    ...(n === null ? [] : [batchTexts.people(n)]),
    ...(sentences > 0 ? [batchTexts.sentencesOf(sentences, slides)] : []),
    ...(dropped > 0 ? [batchTexts.droppedOf(dropped)] : []),
    ...(reasons.includes('most-hidden') && hidden > 0 ? [batchTexts.hiddenOf(hidden)] : []),
    ...(isLongest ? [name] : []),
  ];
}
