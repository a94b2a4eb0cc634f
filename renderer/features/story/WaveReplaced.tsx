import { changesTexts } from '../../../shared/language/delivery-changes.ts';
import { chartsOf } from '../../../shared/model/slide-charts.ts';
import type { Slide } from '../../../shared/model/story.ts';
import { useOperation } from '../../api/use-operation.ts';
import styles from './SlideNotes.module.css';

/** Of a slide about a wave that was delivered again: the way to what that changed. */
export function WaveReplaced({ slide }: { readonly slide: Slide }) {
  const { value } = useOperation('data.list', {});
  const replaced = (value?.datasets ?? []).filter(
    (dataset) => dataset.replaced !== undefined && isAbout(slide, dataset.wave),
  );
  const waves = [...new Map(replaced.map(({ wave, deliveryId }) => [wave, deliveryId]))];
  return waves.map(([wave, deliveryId]) => (
    <p key={wave} className={styles.replaced}>
      <a href={`#/gegevens/veranderd/${String(deliveryId)}`}>{changesTexts.waveReplaced(wave)}</a>
    </p>
  ));
}

/** A chart over time without chosen waves is about all of them. */
function isAbout(slide: Slide, wave: number): boolean {
  return chartsOf(slide).some(({ chart: { request } }) =>
    'wave' in request ? request.wave === wave : (request.waves?.includes(wave) ?? true),
  );
}
