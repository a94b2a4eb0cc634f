import { writePercent } from '../../../shared/base/dutch-numbers.ts';
import { chartMarks, type ChartMark } from '../../../shared/charts/chart-marks.ts';
import type { ChartSpec } from '../../../shared/charts/spec.ts';
import { storyTexts } from '../../../shared/language/story.ts';
import { longestNote, type Annotation } from '../../../shared/model/annotation.ts';
import { markId } from '../../../shared/model/figure.ts';
import { Button } from '../../ui/Button.tsx';
import { endsFrom, figuresOfKind, noteOfDraft, type NoteDraft } from './note-draft.ts';
import { TypedField } from './TypedField.tsx';
import styles from './AddNote.module.css';

interface Props {
  readonly spec: ChartSpec;
  readonly draft: NoteDraft;
  readonly onChange: (draft: NoteDraft) => void;
  readonly onAdd: (note: Annotation) => void;
}

/** At which figures a new note stands, how it looks, and its words. Hidden figures cannot be chosen. */
export function NoteForm({ spec, draft, onChange, onAdd }: Props) {
  const texts = storyTexts.addNote;
  const marks = chartMarks(spec).filter(({ value }) => value.status === 'shown');
  const note = noteOfDraft(crypto.randomUUID(), draft, marks);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (note) onAdd(note);
      }}
    >
      <Figures marks={marks} draft={draft} onChange={onChange} />
      {draft.kind === 'enclosure' && (
        <Choice
          label={texts.form}
          names={texts.forms}
          value={draft.form}
          onChoose={(form) => onChange({ ...draft, form })}
        />
      )}
      {draft.kind === 'symbol' && (
        <Choice
          label={texts.symbol}
          names={texts.symbols}
          value={draft.symbol}
          onChoose={(symbol) => onChange({ ...draft, symbol })}
        />
      )}
      {draft.kind === 'emphasis' && (
        <Choice
          label={texts.look}
          names={texts.looks}
          value={draft.look}
          onChoose={(look) => onChange({ ...draft, look })}
        />
      )}
      {draft.kind === 'level' && (
        <>
          <Choice
            label={texts.role}
            names={texts.roles}
            value={draft.role}
            onChoose={(role) => onChange({ ...draft, role })}
          />
          <TypedField
            label={texts.percent}
            hint={texts.percentHint}
            value={draft.percent}
            most={6}
            onWrite={(percent) => onChange({ ...draft, percent })}
          />
        </>
      )}
      <TypedField
        label={texts.words}
        hint={texts.length(draft.text.length)}
        value={draft.text}
        most={longestNote}
        onWrite={(text) => onChange({ ...draft, text })}
      />
      <Button variant="primary" compact type="submit" disabled={note === null}>
        {texts.add}
      </Button>
    </form>
  );
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
  const count = figuresOfKind(kind);
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
              <span lang="nl">{nameOf(mark)}</span>
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
            {nameOf(mark)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** "Lindewaard, 2021: 49 %". */
function nameOf({ name, detail, value }: ChartMark): string {
  const figure = value.status === 'shown' ? `: ${writePercent(value.percent)}` : '';
  return `${detail === null ? name : `${name}, ${detail}`}${figure}`;
}

interface ChoiceProps<Name extends string> {
  readonly label: string;
  readonly names: Readonly<Record<Name, string>>;
  readonly value: Name;
  readonly onChoose: (name: Name) => void;
}

function Choice<Name extends string>({ label, names, value, onChoose }: ChoiceProps<Name>) {
  const all = Object.keys(names) as Name[];
  return (
    <label>
      <b>{label}</b>
      <select
        value={value}
        onChange={(event) => {
          const chosen = all.find((each) => each === event.target.value);
          if (chosen) onChoose(chosen);
        }}
      >
        {all.map((each) => (
          <option key={each} value={each}>
            {names[each]}
          </option>
        ))}
      </select>
    </label>
  );
}
