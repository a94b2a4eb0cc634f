import { handoutTexts } from '../../../shared/language/handout.ts';
import type { ChartRequest } from '../../../shared/model/chart-request.ts';
import { Button } from '../../ui/Button.tsx';
import { nearestInHandout } from './nearest-in-handout.ts';
import { questionOf, type ExploreQuestion } from './question.ts';
import { questionSentence } from './question-words.ts';
import type { ExploreOptions } from './settle-question.ts';
import styles from './HandoutWays.module.css';

/** Beside a question that is not in a workspace without answers: those near it that are. */
export function HandoutWays(props: {
  readonly options: ExploreOptions;
  readonly question: ExploreQuestion;
  readonly request: ChartRequest;
  readonly onAsk: (question: ExploreQuestion) => void;
}) {
  const { options, question, request, onAsk } = props;
  const indicator = options.indicators.find((each) => each.indicator.code === question.indicator);
  if (!indicator) return null;
  const ways = nearestInHandout(options, request).map((chart) => questionOf(chart, question));
  if (ways.length === 0) return null;
  return (
    <section className={styles.ways}>
      <h2>{handoutTexts.ways}</h2>
      <ul>
        {ways.map((way) => {
          const sentence = questionSentence(options, indicator, way);
          return (
            <li key={sentence}>
              <Button compact onClick={() => onAsk(way)}>
                {sentence}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
