import type { ChartSpec } from '../../../shared/charts/spec.ts';
import { usualPeriods } from '../../../shared/language/nl/chart-notes.ts';
import { noteCanvasTexts } from '../../../shared/language/note-canvas.ts';
import type { NoteDraft } from './note-draft.ts';
import { readMoment } from './moment.ts';
import { TextButtons } from './TextButtons.tsx';
import { TypedField } from './TypedField.tsx';
import styles from './AddNote.module.css';

interface Props {
  readonly spec: ChartSpec;
  readonly draft: NoteDraft;
  readonly onChange: (draft: NoteDraft) => void;
}

/** A wave for words; for an enclosure a period, which need not begin at one. */
export function PeriodFields({ spec, draft, onChange }: Props) {
  const texts = noteCanvasTexts;
  const waves = 'waves' in spec ? spec.waves : [];
  if (draft.kind === 'text')
    return (
      <label>
        <b>{texts.wave}</b>
        <select value={draft.moment} onChange={(event) => onChange({ ...draft, moment: event.target.value })}>
          <option value="" disabled>
            –
          </option>
          {waves.map((wave) => (
            <option key={wave}>{wave}</option>
          ))}
        </select>
      </label>
    );
  const periods = periodsFor(spec);
  const trouble = troubleOf(draft);
  return (
    <>
      <TextButtons
        label={texts.usualPeriods}
        texts={periods.map(({ text }) => text)}
        onChoose={(text) => {
          const period = periods.find((each) => each.text === text);
          if (period) onChange({ ...draft, ...period, text: draft.text === '' ? text : draft.text });
        }}
      />
      <TypedField
        label={texts.fromMoment}
        hint={texts.momentHint}
        value={draft.moment}
        most={20}
        onWrite={(moment) => onChange({ ...draft, moment })}
      />
      <TypedField
        label={texts.toMoment}
        value={draft.toMoment}
        most={20}
        onWrite={(toMoment) => onChange({ ...draft, toMoment })}
      />
      <p role="status" className={styles.trouble}>
        {trouble}
      </p>
    </>
  );
}

/** Corona, and where the question changed from there on. */
function periodsFor(spec: ChartSpec): readonly Pick<NoteDraft, 'text' | 'moment' | 'toMoment'>[] {
  const waves = 'waves' in spec ? spec.waves : [];
  const last = waves.at(-1);
  const changed = 'breaks' in spec ? spec.breaks.map(({ beforeWave }) => beforeWave) : [];
  return [
    usualPeriods.corona,
    ...changed
      .filter((wave) => last !== undefined && wave < last)
      .map((wave) => ({ text: usualPeriods.newQuestionnaire, moment: String(wave), toMoment: String(last) })),
  ];
}

function troubleOf({ moment, toMoment }: NoteDraft): string {
  const [from, to] = [readMoment(moment), readMoment(toMoment)];
  const isWrong = (typed: string, read: number | null) => typed.trim().length >= 4 && read === null;
  if (isWrong(moment, from) || isWrong(toMoment, to)) return noteCanvasTexts.wrongMoment;
  return from !== null && to !== null && to <= from ? noteCanvasTexts.wrongOrder : '';
}
