import { IconInfoCircle } from '@tabler/icons-react';
import { wholeTexts } from '../../../shared/language/explore-whole.ts';
import { chartTexts } from '../../../shared/language/nl/charts.ts';
import { Button } from '../../ui/Button.tsx';
import { areaId } from './area-tree.ts';
import { withOnlyArea } from './change-question.ts';
import type { ExploreQuestion } from './question.ts';
import { whoText } from './question-words.ts';
import type { ExploreOptions } from './settle-question.ts';
import { shownLevel } from './shown-parts.ts';
import { subjectElsewhere } from './subject-area.ts';
import { WayOutLine } from './WayOutLine.tsx';

interface Props {
  readonly options: ExploreOptions;
  readonly question: ExploreQuestion;
  readonly onAsk: (question: ExploreQuestion) => void;
}

/** The area that was chosen does not stand in this chart of all: why, and the way back to it. */
export function SubjectElsewhere({ options, question, onAsk }: Props) {
  const chosen = subjectElsewhere(options, question);
  if (chosen === null) return null;
  const place = chartTexts.areaName(chosen.level, chosen.name);
  const shown = whoText(options, question);
  return (
    <WayOutLine
      isNews
      icon={IconInfoCircle}
      words={wholeTexts.elsewhere(place, chosen.level, shown, shownLevel(question, options))}
    >
      <Button compact onClick={() => onAsk(withOnlyArea(question, areaId(chosen), options))}>
        {wholeTexts.see(place)}
      </Button>
    </WayOutLine>
  );
}
