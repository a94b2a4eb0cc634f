import { IconMessagePlus, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { chartMarks } from '../../../shared/charts/chart-marks.ts';
import type { ChartSpec } from '../../../shared/charts/spec.ts';
import { exploreTexts } from '../../../shared/language/explore.ts';
import { whyHiddenTexts } from '../../../shared/language/why-hidden.ts';
import type { ChartRequest } from '../../../shared/model/chart-request.ts';
import { connectorAt, type Annotation } from '../../../shared/model/annotation.ts';
import {
  markId,
  sameMark,
  type Figure,
  type FigureTable,
  type MarkKey,
} from '../../../shared/model/figure.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { FigureDetails } from './FigureDetails.tsx';
import { chartOfMark, findFigure, nameOfMark, nameOfShape } from './marks.ts';
import { NoteEditor } from './NoteEditor.tsx';
import { NoteList, type Steps } from './NoteList.tsx';
import { ProfilePanel } from './panel/ProfilePanel.tsx';
import { WhyHidden } from './WhyHidden.tsx';
import type { WriteChange } from './use-writing-steps.ts';
import { withNote, withoutNote, type Writing } from './writing.ts';
import styles from './DetailsPanel.module.css';

interface Props {
  readonly spec: ChartSpec;
  readonly table: FigureTable;
  readonly request: ChartRequest;
  readonly picked: MarkKey | null;
  readonly writing: Writing;
  readonly onWrite: WriteChange;
  readonly steps: Steps;
  readonly onAskChart: (chart: ChartRequest) => void;
  /** Left out where there is nothing to close. */
  readonly onClose?: () => void;
}

/** Beside the chart: the picked figure and what it means, its note, and the interpretation of the whole. */
export function DetailsPanel({
  spec,
  table,
  request,
  picked,
  writing,
  onWrite,
  steps,
  onAskChart,
  onClose,
}: Props) {
  // The note in the editor; one without text is kept nowhere else. It belongs to what it was opened
  // for: with another question or another figure the editor closes, or its words would land there.
  const subject = `${JSON.stringify(request)} ${picked ? markId(picked) : ''}`;
  const [opened, setOpened] = useState<{ readonly note: Annotation; readonly subject: string } | null>(null);
  const open = opened?.subject === subject ? opened.note : null;
  const setOpen = (note: Annotation | null) => setOpened(note && { note, subject });
  const figure = picked && findFigure(table, picked);
  const name = picked ? nameOfMark(table, picked, spec.kind === 'trend') : '';

  const write = (note: Annotation) =>
    onWrite({ annotations: withNote(writing.annotations, note) }, `words ${note.id}`);
  const startNote = ({ key, value }: Figure) => {
    if (value.status !== 'shown') return;
    const own = writing.annotations.find(
      ({ shape }) => shape.kind === 'connector' && sameMark(shape.mark, key),
    );
    setOpen(own ?? connectorAt(crypto.randomUUID(), key, value.percent));
  };

  return (
    <div className={styles.panel}>
      <div className={styles.head}>
        <h2>{figure ? name : spec.kind === 'profile' ? spec.name : exploreTexts.pickFirst}</h2>
        {onClose && <IconButton icon={IconX} label={exploreTexts.closeDetails} onClick={onClose} />}
      </div>
      {figure ? (
        <FigureDetails
          table={table}
          figure={figure}
          name={name}
          judged={chartMarks(spec).find(({ mark }) => sameMark(mark, figure.key))?.difference ?? null}
          place={placeInRanking(spec, figure.key)}
          why={
            <WhyHidden
              key={markId(figure.key)}
              label={whyHiddenTexts.ask}
              chart={chartOfMark(figure.key)}
              onAsk={onAskChart}
            />
          }
        />
      ) : spec.kind === 'profile' ? (
        <ProfilePanel spec={spec} table={table} request={request} onAskChart={onAskChart} />
      ) : (
        <p className={styles.guide}>{exploreTexts.pickFirstBody}</p>
      )}
      <div className={styles.writing}>
        {open ? (
          <NoteEditor
            key={open.id}
            name={nameOfShape(table, open.shape, spec)}
            note={open}
            onWrite={(note) => {
              setOpen(note);
              write(note);
            }}
            onDone={() => setOpen(null)}
          />
        ) : (
          figure &&
          (figure.value.status === 'shown' ? (
            <Button icon={IconMessagePlus} onClick={() => startNote(figure)}>
              {exploreTexts.noteFor(name)}
            </Button>
          ) : (
            <p className={styles.quiet}>{exploreTexts.noteNotShown}</p>
          ))
        )}
        <NoteList
          spec={spec}
          table={table}
          notes={writing.annotations.filter(({ id }) => id !== open?.id)}
          onEdit={setOpen}
          onRemove={({ id }) => onWrite({ annotations: withoutNote(writing.annotations, id) })}
          steps={steps}
        />
        <label className={styles.interpretation}>
          <b>{exploreTexts.interpretation}</b>
          <textarea
            rows={3}
            maxLength={2000}
            placeholder={exploreTexts.interpretationHint}
            value={writing.interpretation}
            onChange={(event) => onWrite({ interpretation: event.target.value }, 'interpretation')}
          />
        </label>
      </div>
    </div>
  );
}

/** Where the figure stands in a ranking; null elsewhere, and where it has no place. */
function placeInRanking(spec: ChartSpec, mark: MarkKey): string | null {
  if (spec.kind !== 'ranking') return null;
  const place = spec.rows.find((row) => sameMark(row.mark, mark))?.place;
  return place ? exploreTexts.placeOf(place) : null;
}
