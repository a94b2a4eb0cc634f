import { useElementSize } from '@mantine/hooks';
import { currentPercentStyle } from '../../../shared/base/percent-style.ts';
import { ChartDrawing } from '../../../shared/drawing/ChartDrawing.tsx';
import { drawingThemes } from '../../../shared/drawing/theme.ts';
import { houseStyleTexts } from '../../../shared/language/house-style.ts';
import type { HouseStyle } from '../../../shared/model/house-style.ts';
import { exampleRanking, exampleTrend } from './example-charts.ts';
import styles from './StylePreview.module.css';

interface Props {
  readonly houseStyle: HouseStyle;
  readonly scheme: 'light' | 'dark';
}

/** Two small charts with made-up figures, drawn as everywhere; under each other, so that every word has its place. */
export function StylePreview({ houseStyle, scheme }: Props) {
  const { ref, width } = useElementSize();
  const theme = drawingThemes(houseStyle)[scheme];
  return (
    <figure className={styles.preview}>
      <figcaption>{houseStyleTexts.example}</figcaption>
      <div ref={ref} className={styles.charts} lang="nl">
        {width > 0 &&
          [exampleRanking, exampleTrend].map((spec) => (
            // How percentages are written is of the whole app, once saved, and no property by which a drawing is drawn anew.
            <div key={`${spec.kind} ${currentPercentStyle()}`}>
              <ChartDrawing {...{ spec, theme }} width={width} height={232} variant="screen" />
            </div>
          ))}
      </div>
    </figure>
  );
}
