import { useState, type ReactNode } from 'react';
import { batchTexts } from '../../../shared/language/batch.ts';
import type { Area, Level } from '../../../shared/model/area.ts';
import type { WhenHidden } from '../../../shared/model/batch.ts';
import { ChooseAreas } from './ChooseAreas.tsx';
import type { ExportChoice, Whom } from './export-choice.ts';
import styles from './ExportSettings.module.css';

interface Props {
  readonly choice: ExportChoice;
  readonly levels: readonly Level[];
  readonly areas: readonly Area[];
  readonly areaName: string | null;
  readonly reports: number | null;
  readonly isBusy: boolean;
  readonly isTemplate: boolean;
  readonly onWhom: (whom: Whom) => void;
  readonly onWhenHidden: (whenHidden: WhenHidden) => void;
}

/** This area alone, all of a level, or some by name. */
export function ForWhom(props: Props) {
  const { choice, levels, areas, areaName, reports, isBusy, isTemplate, onWhom } = props;
  const { whom } = choice;
  const [choosing, setChoosing] = useState<Level | null>(null);
  const countOf = (level: Level) => areas.filter((area) => area.level === level).length;
  const only = whom.kind === 'some' ? whom.only : [];
  if (levels.length === 0) return null;
  return (
    <fieldset disabled={isBusy}>
      <legend>{batchTexts.forWhom}</legend>
      {!isTemplate && (
        <Radio isOn={whom.kind === 'this'} onChoose={() => onWhom({ kind: 'this' })}>
          {areaName === null ? batchTexts.onlyThisStory : batchTexts.onlyThis(areaName)}
        </Radio>
      )}
      {levels.map((level) => {
        const isOn = whom.kind === 'all' && whom.level === level;
        return (
          <Radio key={level} isOn={isOn} onChoose={() => onWhom({ kind: 'all', level })}>
            {batchTexts.all(level, countOf(level))}{' '}
            {isOn && reports !== null && <small>{batchTexts.getReport(reports)}</small>}
          </Radio>
        );
      })}
      {levels.map((level) => {
        const isOn = whom.kind === 'some' && whom.level === level;
        return (
          <div key={level}>
            <Radio
              isOn={isOn}
              onChoose={() => {
                onWhom({ kind: 'some', level, only: isOn ? only : [] });
                setChoosing(level);
              }}
            >
              {levels.length === 1 ? batchTexts.choose : batchTexts.chooseAmong(level)}
            </Radio>
            {isOn && (
              <p className={styles.chosen}>
                {batchTexts.chosen(only.length, level)}
                {reports !== null && `, ${batchTexts.getReport(reports)}`}{' '}
                <button type="button" className={styles.link} onClick={() => setChoosing(level)}>
                  {batchTexts.changeChoice}
                </button>
              </p>
            )}
          </div>
        );
      })}
      {whom.kind !== 'this' && (
        <label className={styles.hidden}>
          <span>{batchTexts.whenHidden}</span>
          <select
            value={choice.whenHidden}
            onChange={(event) => props.onWhenHidden(event.target.value === 'say-so' ? 'say-so' : 'leave-out')}
          >
            <option value="say-so">{batchTexts.whenHiddenChoices['say-so']}</option>
            <option value="leave-out">{batchTexts.whenHiddenChoices['leave-out']}</option>
          </select>
        </label>
      )}
      <ChooseAreas
        level={choosing}
        areas={areas}
        only={only}
        onOnly={(level, codes) => onWhom({ kind: 'some', level, only: codes })}
        onClose={() => setChoosing(null)}
      />
    </fieldset>
  );
}

function Radio(props: {
  readonly isOn: boolean;
  readonly onChoose: () => void;
  readonly children: ReactNode;
}) {
  return (
    <label className={styles.format}>
      {/* Chosen again, "zelf kiezen" opens its list again. */}
      <input type="radio" name="whom" checked={props.isOn} onChange={props.onChoose} />
      <span>{props.children}</span>
    </label>
  );
}
