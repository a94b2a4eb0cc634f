import type { Area } from '../../../shared/model/area.ts';
import type { AvailableIndicator } from '../../../shared/model/indicator.ts';
import { useOperation } from '../../api/use-operation.ts';
import type { ExploreQuestion } from './question.ts';
import type { ExploreOptions } from './settle-question.ts';
import { TroubleSheet } from './TroubleSheet.tsx';
import { explainNoFigures, probesOf } from './without-figures.ts';

interface Props {
  readonly options: ExploreOptions;
  readonly area: Area;
  readonly indicator: AvailableIndicator;
  readonly question: ExploreQuestion;
  readonly onChange: (question: ExploreQuestion) => void;
}

/** In place of an empty chart: nothing is known of this area, and which waves or people there are figures of. */
export function NoFiguresSheet({ options, area, indicator, question, onChange }: Props) {
  const probes = probesOf(options, indicator);
  const answer = useOperation('figures.ask', {
    indicators: probes.map((probe) => probe.indicator.code),
    areas: [{ level: area.level, only: [area.code] }],
  });
  if (answer.state === 'loading') return <div aria-busy />;
  const table = answer.state === 'ready' ? answer.value : { figures: [] };
  const trouble = explainNoFigures(area, indicator, question.wave, probes, table);
  return <TroubleSheet {...{ options, trouble, indicator, question, onChange }} />;
}
