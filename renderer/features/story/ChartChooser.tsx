import { exploreTexts } from '../../../shared/language/explore.ts';
import { storyPartTexts } from '../../../shared/language/story-parts.ts';
import type { Area } from '../../../shared/model/area.ts';
import { themesOf } from '../../../shared/slides/templates/choose-indicators.ts';
import {
  askedBy,
  indicatorsFor,
  type ChartChoice,
  type OfferedKind,
  type Options,
} from './chart-for-part.ts';
import styles from './PartFields.module.css';

interface Props {
  readonly options: Options;
  readonly area: Area;
  readonly kinds: readonly OfferedKind[];
  readonly choice: ChartChoice;
  readonly onChoose: (choice: ChartChoice) => void;
}

/** Which chart: its kind, and the indicator or theme it is about. */
export function ChartChooser({ options, area, kinds, choice, onChoose }: Props) {
  const texts = storyPartTexts.choose;
  const asked = askedBy(choice.kind);
  const choices = listFor(asked, area, options);
  const breakdowns = choice.kind === 'bars' || choice.kind === 'gaps' || choice.kind === 'dumbbell';
  return (
    <div className={styles.fields}>
      {kinds.length > 1 && (
        <label>
          <b>{texts.chart}</b>
          <select
            className={styles.select}
            value={choice.kind}
            onChange={(event) => {
              const kind = kinds.find((each) => each === event.target.value);
              if (!kind) return;
              const [first] = listFor(askedBy(kind), area, options);
              const isSame = askedBy(kind) === asked;
              onChoose({ ...choice, kind, about: isSame ? choice.about : (first?.value ?? '') });
            }}
          >
            {kinds.map((kind) => (
              <option key={kind} value={kind}>
                {exploreTexts.kinds[kind]}
              </option>
            ))}
          </select>
        </label>
      )}
      {choices.length > 0 && (
        <label>
          <b>{texts.indicator}</b>
          <select
            className={styles.select}
            lang="nl"
            value={choice.about}
            onChange={(event) => onChoose({ ...choice, about: event.target.value })}
          >
            {choices.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </label>
      )}
      {breakdowns && (
        <label>
          <b>{texts.by}</b>
          <select
            className={styles.select}
            lang="nl"
            value={choice.by ?? options.breakdowns[0]?.name ?? ''}
            onChange={(event) => onChoose({ ...choice, by: event.target.value })}
          >
            {[...options.breakdowns, ...options.combinations].map(({ name, label }) => (
              <option key={name} value={name}>
                {label}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}

export function firstChoice(kind: OfferedKind, area: Area, options: Options): ChartChoice {
  const [first] = listFor(askedBy(kind), area, options);
  return { kind, about: first?.value ?? '', by: null };
}

interface Listed {
  readonly value: string;
  readonly label: string;
}

function listFor(asked: ReturnType<typeof askedBy>, area: Area, options: Options): readonly Listed[] {
  const indicators = indicatorsFor(area, options);
  switch (asked) {
    case 'nothing':
      return [];
    case 'theme':
      return themesOf(indicators).map((theme) => ({ value: theme, label: theme }));
    case 'indicator':
      return [...indicators]
        .sort((one, other) => one.indicator.label.localeCompare(other.indicator.label, 'nl'))
        .map(({ indicator }) => ({ value: indicator.code, label: indicator.label }));
  }
}
