import { handoutTexts as texts } from '../../../shared/language/handout.ts';
import styles from './HandoutDialog.module.css';

/** What is published anyhow, the country, comes along unasked. */
export const handoutLevels = ['region', 'municipality', 'district', 'school'] as const;
type HandoutLevel = (typeof handoutLevels)[number];

export interface HandoutParts {
  readonly waves: readonly number[];
  readonly levels: readonly HandoutLevel[];
}

/** Which waves and levels can be explored in the copy. */
export function HandoutParts(props: {
  readonly waves: readonly number[];
  readonly chosen: HandoutParts;
  readonly onChange: (parts: HandoutParts) => void;
}) {
  const { waves, chosen, onChange } = props;
  return (
    <>
      <Boxes
        legend={texts.waves}
        hint={texts.wavesHint}
        options={waves}
        chosen={chosen.waves}
        wordFor={String}
        onChange={(next) => onChange({ ...chosen, waves: next })}
      />
      <Boxes
        legend={texts.levels}
        hint={texts.levelsHint}
        options={handoutLevels}
        chosen={chosen.levels}
        wordFor={(level) => texts.levelNames[level]}
        onChange={(next) => onChange({ ...chosen, levels: next })}
      />
    </>
  );
}

function Boxes<Option extends string | number>(props: {
  readonly legend: string;
  readonly hint: string;
  readonly options: readonly Option[];
  readonly chosen: readonly Option[];
  readonly wordFor: (option: Option) => string;
  readonly onChange: (chosen: readonly Option[]) => void;
}) {
  const { options, chosen } = props;
  const toggled = (option: Option) =>
    options.filter((each) => (each === option ? !chosen.includes(each) : chosen.includes(each)));
  return (
    <fieldset className={styles.choice}>
      <legend>{props.legend}</legend>
      <div className={styles.boxes}>
        {options.map((option) => (
          <label key={option}>
            <input
              type="checkbox"
              checked={chosen.includes(option)}
              onChange={() => props.onChange(toggled(option))}
            />
            {props.wordFor(option)}
          </label>
        ))}
      </div>
      <small>{props.hint}</small>
    </fieldset>
  );
}
