import type { ReactNode } from 'react';
import { writeDecimal, writePercent, writeWhole } from '../../../shared/base/dutch-numbers.ts';
import { describeMark } from '../../../shared/charts/describe-mark.ts';
import { writtenValue } from '../../../shared/charts/distribution/whole-shares.ts';
import { lookUp } from '../../../shared/charts/figure-lookup.ts';
import { markDifference } from '../../../shared/charts/mark-difference.ts';
import type { MarkDifference } from '../../../shared/charts/spec.ts';
import { exploreTexts } from '../../../shared/language/explore.ts';
import { carriedByTexts } from '../../../shared/language/figure-marks.ts';
import { peopleTexts } from '../../../shared/language/people.ts';
import type { Figure, FigureTable, MarkKey, ShownValue } from '../../../shared/model/figure.ts';
import { isOfThoseAsked } from '../../../shared/model/of-those-asked.ts';
import { peopleOf } from '../../../shared/model/people.ts';
import { Facts } from '../../ui/Facts.tsx';
import { comparisonFacts, whyElsewhereOtherwise, whyNotCompared } from './comparison-facts.ts';
import { FigureAccount } from './FigureAccount.tsx';
import { EarlierWaves } from './EarlierWaves.tsx';
import { FigureVerdict } from './FigureVerdict.tsx';
import { figureWarnings } from './figure-warnings.ts';
import styles from './FigureDetails.module.css';

interface Props {
  readonly table: FigureTable;
  readonly figure: Figure;
  readonly name: string;
  /** How the chart itself says it differs, where the table compares nothing: in a funnel, or over all waves. */
  readonly judged: MarkDifference | null;
  /** "12e van 34", in a ranking. */
  readonly place: string | null;
  /** The button that tells why a hidden figure is hidden. */
  readonly why: ReactNode;
}

/** One figure: large, in a sentence, with what stands behind it. A hidden one says only why. */
export function FigureDetails({ table, figure, name, judged, place, why }: Props) {
  const { value } = figure;
  const people = peopleOf(table, figure);
  const notCompared = whyNotCompared(table, figure);
  const otherwise = whyElsewhereOtherwise(table, figure);
  return (
    <div className={styles.details}>
      {value.status === 'shown' ? (
        <>
          <div className={styles.lead}>
            <p className={styles.big}>{bigFigure(table, figure.key)}</p>
            <FigureVerdict difference={markDifference(figure, table) ?? judged} />
          </div>
          <p className={styles.sentence} lang="nl">
            {describeMark(table, figure.key, judged)}
          </p>
          <hr />
          <Facts
            look="spread"
            rows={[
              ...(place === null ? [] : [{ name: exploreTexts.facts.place, value: place }]),
              ...factsOf(table, figure, value),
            ]}
          />
          {notCompared !== null && <p className={styles.quiet}>{notCompared}</p>}
          {otherwise !== null && <p className={styles.quiet}>{otherwise}</p>}
          {people && <p className={styles.quiet}>{peopleTexts.onePercent(people.about)}</p>}
          {figureWarnings(figure).map((warning) => (
            <p key={warning} className={styles.careful}>
              {warning}
            </p>
          ))}
        </>
      ) : (
        <>
          <p className={styles.sentence} lang="nl">
            {describeMark(table, figure.key)}
          </p>
          <div className={styles.why}>{why}</div>
        </>
      )}
      {isPlainPercentage(figure) && <EarlierWaves figure={figure} name={name} />}
      <FigureAccount table={table} figure={figure} />
    </div>
  );
}

/** At this size a full space is a hole: a thin one joins number and sign. A mean has no sign. */
function bigFigure(table: FigureTable, mark: MarkKey): string {
  const value = writtenValue(lookUp(table).about(mark.indicator), mark);
  if (value.status !== 'shown') return '–';
  return mark.measure === 'mean'
    ? writeDecimal(value.percent, 1)
    : `${writeWhole(value.whole ?? value.percent)}\u2009%`;
}

/** The small trend asks percentages of yes or no: neither one of several answers nor a mean. */
function isPlainPercentage({ key }: Figure): boolean {
  return key.category === undefined && key.measure === undefined;
}

/** In per cents, or of a mean in its own unit. */
function intervalOf({ key }: Figure, { lower, upper }: ShownValue): string {
  if (lower === null || upper === null) return exploreTexts.facts.unknown;
  return key.measure === 'mean'
    ? exploreTexts.between(writeDecimal(lower, 1), writeDecimal(upper, 1))
    : exploreTexts.between(writeWhole(lower), writePercent(upper));
}

function factsOf(table: FigureTable, figure: Figure, value: ShownValue) {
  const { facts } = exploreTexts;
  const isAboutPupils = table.indicators.some(
    ({ code, population }) => code === figure.key.indicator && /leerling/i.test(population),
  );
  const rows: { name: string; value: string }[] = [
    {
      name: isAboutPupils ? facts.n : facts.nOther,
      value: value.n === null ? facts.unknown : writeWhole(value.n),
    },
    { name: facts.interval, value: intervalOf(figure, value) },
    ...(value.fewSchools === undefined
      ? []
      : [{ name: carriedByTexts.name, value: carriedByTexts.schools(value.fewSchools) }]),
  ];
  rows.push(...comparisonFacts(table, figure));
  const people = peopleOf(table, figure);
  if (people !== null && people.people !== null) {
    rows.push({ name: peopleTexts.fact, value: peopleTexts.people(people.people, people.about) });
  }
  // Of a published figure it is not known.
  if (value.method !== 'published') {
    const isMany = figure.marks.includes('many-missing');
    rows.push({ name: facts.missing, value: exploreTexts.missingShare(isMany) });
  }
  if (isOfThoseAsked(figure)) {
    rows.push({ name: facts.notApplicable, value: exploreTexts.someNotApplicable });
  }
  return rows;
}
