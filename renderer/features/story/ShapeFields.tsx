import { annotationGroundsFor } from '../../../shared/charts/annotations/annotation-kinds.ts';
import { chartMarks, type ChartMark } from '../../../shared/charts/chart-marks.ts';
import type { ChartSpec } from '../../../shared/charts/spec.ts';
import { noteCanvasTexts } from '../../../shared/language/note-canvas.ts';
import { storyTexts } from '../../../shared/language/story.ts';
import { markId } from '../../../shared/model/figure.ts';
import { draftGrounds, endsFrom, figuresOf, type DraftGround, type NoteDraft } from './note-draft.ts';
import { nameOfMark } from './name-of-mark.ts';
import { NameChoice } from './NameChoice.tsx';
import { PeriodFields } from './PeriodFields.tsx';
import { TypedField } from './TypedField.tsx';
import styles from './AddNote.module.css';

interface Props {
  readonly spec: ChartSpec;
  readonly draft: NoteDraft;
  readonly onChange: (draft: NoteDraft) => void;
}

/** What a note stands at, and how it looks. Hidden figures cannot be chosen. */
export function ShapeFields({ spec, draft, onChange }: Props) {
  const texts = storyTexts.addNote;
  const own = noteCanvasTexts;
  const { kind, ground } = draft;
  const marks = chartMarks(spec).filter(({ value }) => value.status === 'shown');
  const can = annotationGroundsFor(spec);
  const grounds = draftGrounds.filter((each) => each === 'figures' || can[each]);
  const hasGround = kind === 'text' || kind === 'enclosure';
  const isStretch = kind === 'enclosure' && ground === 'percents';
  return (
    <>
      {hasGround && grounds.length > 1 && (
        <NameChoice
          label={own.ground}
          names={Object.fromEntries(grounds.map((each) => [each, own.grounds[each]])) as GroundNames}
          value={ground}
          onChoose={(next) => onChange(onGround(draft, next))}
        />
      )}
      <Figures marks={marks} draft={draft} onChange={onChange} />
      {hasGround && ground === 'years' && <PeriodFields {...{ spec, draft, onChange }} />}
      {((hasGround && ground === 'percents') || kind === 'level') && (
        <>
          {kind === 'level' && (
            <NameChoice
              label={texts.role}
              names={texts.roles}
              value={draft.role}
              onChoose={(role) => onChange({ ...draft, role })}
            />
          )}
          <TypedField
            label={isStretch ? own.fromPercent : texts.percent}
            hint={texts.percentHint}
            value={draft.percent}
            most={6}
            onWrite={(percent) => onChange({ ...draft, percent })}
          />
          {isStretch && (
            <TypedField
              label={own.toPercent}
              value={draft.toPercent}
              most={6}
              onWrite={(toPercent) => onChange({ ...draft, toPercent })}
            />
          )}
        </>
      )}
      {kind === 'enclosure' && (
        <NameChoice
          label={texts.form}
          names={texts.forms}
          value={draft.form}
          onChoose={(form) => onChange({ ...draft, form })}
        />
      )}
      {kind === 'symbol' && (
        <NameChoice
          label={texts.symbol}
          names={texts.symbols}
          value={draft.symbol}
          onChoose={(symbol) => onChange({ ...draft, symbol })}
        />
      )}
      {kind === 'emphasis' && (
        <NameChoice
          label={texts.look}
          names={texts.looks}
          value={draft.look}
          onChoose={(look) => onChange({ ...draft, look })}
        />
      )}
    </>
  );
}

type GroundNames = Readonly<Record<DraftGround, string>>;

/** A period is a band unless somebody wants otherwise; around figures a box. */
function onGround(draft: NoteDraft, ground: DraftGround): NoteDraft {
  return { ...draft, ground, form: ground === 'figures' ? 'box' : 'band' };
}

interface FiguresProps {
  readonly marks: readonly ChartMark[];
  readonly draft: NoteDraft;
  readonly onChange: (draft: NoteDraft) => void;
}

function Figures({ marks, draft, onChange }: FiguresProps) {
  const texts = storyTexts.addNote;
  const { chosen, kind } = draft;
  const [first = '', second = ''] = chosen;
  const count = figuresOf(draft);
  if (count === 'none') return null;
  if (count === 'several')
    return (
      <fieldset className={styles.figures}>
        <legend>{texts.figures}</legend>
        {marks.map((mark) => {
          const id = markId(mark.mark);
          const isOn = chosen.includes(id);
          return (
            <label key={id}>
              <input
                type="checkbox"
                checked={isOn}
                onChange={() =>
                  onChange({
                    ...draft,
                    chosen: isOn ? chosen.filter((each) => each !== id) : [...chosen, id],
                  })
                }
              />
              <span lang="nl">{nameOfMark(mark)}</span>
            </label>
          );
        })}
      </fieldset>
    );
  const from = marks.find(({ mark }) => markId(mark) === first);
  return (
    <>
      <FigureChoice
        label={count === 'one' ? texts.figure : texts.from}
        marks={marks}
        value={first}
        onChoose={(id) => onChange({ ...draft, chosen: [id] })}
      />
      {count === 'two' && from && (
        <FigureChoice
          label={texts.to}
          marks={endsFrom(kind, from, marks)}
          value={second}
          onChoose={(id) => onChange({ ...draft, chosen: [first, id] })}
        />
      )}
    </>
  );
}

interface FigureChoiceProps {
  readonly label: string;
  readonly marks: readonly ChartMark[];
  readonly value: string;
  readonly onChoose: (id: string) => void;
}

function FigureChoice({ label, marks, value, onChoose }: FigureChoiceProps) {
  return (
    <label>
      <b>{label}</b>
      <select value={value} onChange={(event) => onChoose(event.target.value)}>
        <option value="" disabled>
          {storyTexts.addNote.choose}
        </option>
        {marks.map((mark) => (
          <option key={markId(mark.mark)} value={markId(mark.mark)} lang="nl">
            {nameOfMark(mark)}
          </option>
        ))}
      </select>
    </label>
  );
}
