import { exploreTexts } from '../../../shared/language/explore.ts';
import { kindTraits } from './kinds.ts';
import type { ExploreQuestion } from './question.ts';
import type { ExploreOptions } from './settle-question.ts';
import { wavesNotAsked } from './waves-not-asked.ts';
import styles from './HiddenWayOut.module.css';

/** A line that ends before the newest wave, or leaves one out: nobody may take that for a figure that is missing. */
export function WavesNotAsked(props: {
  readonly options: ExploreOptions;
  readonly question: ExploreQuestion;
}) {
  const { options, question } = props;
  const { time, indicators } = kindTraits[question.kind];
  const asked = options.indicators.find(({ indicator }) => indicator.code === question.indicator);
  if (time !== 'waves' || indicators !== 'one' || question.waves !== null || asked === undefined) return null;
  const others = wavesNotAsked(options, asked);
  if (others.length === 0) return null;
  return (
    <p className={styles.quiet}>
      {others.map((wave) => `${exploreTexts.trouble.notAsked(wave)}.`).join(' ')}
    </p>
  );
}
