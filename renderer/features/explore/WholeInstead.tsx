import { IconInfoCircle } from '@tabler/icons-react';
import { wholeTexts } from '../../../shared/language/explore-whole.ts';
import { Button } from '../../ui/Button.tsx';
import { findArea } from './area-tree.ts';
import { kindTraits } from './kinds.ts';
import { shownLevel } from './shown-parts.ts';
import { subjectElsewhere } from './subject-area.ts';
import type { ExploreQuestion } from './question.ts';
import { whoText } from './question-words.ts';
import type { ExploreOptions } from './settle-question.ts';
import { WayOutLine } from './WayOutLine.tsx';

interface Props {
  readonly options: ExploreOptions;
  /** What was asked before another kind was chosen; null: nothing in this chart yet. */
  readonly before: ExploreQuestion | null;
  readonly question: ExploreQuestion;
  readonly onAsk: (question: ExploreQuestion) => void;
}

/** Of all areas went over to a kind about one: which that is now, and the ways to the same for each of them and back. */
export function WholeInstead({ options, before, question, onAsk }: Props) {
  const [area] = question.areas;
  if (before === null || area === undefined || !isNarrowed(before, question, options)) return null;
  const name = findArea(options.areas, area)?.name ?? area.code;
  const who = whoText(options, before);
  const isPart = subjectElsewhere(options, before) !== null;
  const perArea = perAreaKinds[question.kind];
  const ofAll = perArea && { ...question, kind: perArea };
  return (
    <WayOutLine
      isNews
      icon={IconInfoCircle}
      words={isPart ? wholeTexts.aboutPart(name, who) : wholeTexts.about(name, who)}
    >
      {ofAll && (
        <Button compact onClick={() => onAsk(ofAll)}>
          {wholeTexts.perArea(shownLevel(ofAll, options), ofAll.kind === 'dumbbell')}
        </Button>
      )}
      <Button compact onClick={() => onAsk(before)}>
        {wholeTexts.back(who)}
      </Button>
    </WayOutLine>
  );
}

/** The kind that shows for all areas of a level what this one shows of one. */
const perAreaKinds: Partial<Record<ExploreQuestion['kind'], 'dumbbell' | 'multiples'>> = {
  bars: 'dumbbell',
  gaps: 'dumbbell',
  trend: 'multiples',
};

/** Nobody chose the area in that chart: it is what all those of before lie in, or was chosen earlier. */
function isNarrowed(before: ExploreQuestion, now: ExploreQuestion, options: ExploreOptions): boolean {
  const [one, ...others] = now.areas;
  return (
    kindTraits[before.kind].areas === 'level' &&
    kindTraits[now.kind].areas !== 'level' &&
    others.length === 0 &&
    one !== undefined &&
    one.level !== shownLevel(before, options) &&
    before.areas.some(({ level, code }) => level === one.level && code === one.code)
  );
}
