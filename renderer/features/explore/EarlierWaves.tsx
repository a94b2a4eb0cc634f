import { exploreTexts } from '../../../shared/language/explore.ts';
import type { Figure } from '../../../shared/model/figure.ts';
import { useOperation } from '../../api/use-operation.ts';
import { Sparkline, type SparkPoint } from './Sparkline.tsx';
import styles from './EarlierWaves.module.css';

/** The same figure in every wave: is this new, or was it always so? Only when there is more than one. */
export function EarlierWaves({ figure, name }: { readonly figure: Figure; readonly name: string }) {
  const { indicator, level, areaCode, wave, groupVariable, group } = figure.key;
  const answer = useOperation('figures.ask', {
    indicators: [indicator],
    areas: [{ level, only: [areaCode] }],
    ...(groupVariable === null ? {} : { by: groupVariable }),
  });
  if (answer.state !== 'ready') return null;
  const points = answer.value.figures
    .filter(({ key }) => key.areaCode === areaCode && key.group === group)
    .map(({ key, version, value }) => ({
      wave: key.wave,
      version,
      percent: value.status === 'shown' ? value.percent : null,
    }))
    .sort((a, b) => a.wave - b.wave);
  const shown = points.filter(({ percent }) => percent !== null);
  if (shown.length < 2) return null;
  const broken = points.find((point, index) => index > 0 && point.version !== points[index - 1]?.version);
  return (
    <section className={styles.earlier}>
      <h3>{exploreTexts.earlier}</h3>
      <Sparkline points={points} current={wave} altText={exploreTexts.earlierAlt(name, points.map(words))} />
      {broken && <p>{exploreTexts.earlierNewQuestion(broken.wave)}</p>}
    </section>
  );
}

function words({ percent, wave }: SparkPoint): string {
  return percent === null ? exploreTexts.earlierMissing(wave) : exploreTexts.earlierPoint(percent, wave);
}
