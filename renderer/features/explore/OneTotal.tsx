import { IconInfoCircle } from '@tabler/icons-react';
import { questionTexts } from '../../../shared/language/explore-question.ts';
import { exploreTexts } from '../../../shared/language/explore.ts';
import { Button } from '../../ui/Button.tsx';
import { firstGroups } from './change-question.ts';
import type { ExploreQuestion } from './question.ts';
import type { ExploreOptions } from './settle-question.ts';
import { WayOutLine } from './WayOutLine.tsx';

interface Props {
  readonly options: ExploreOptions;
  readonly question: ExploreQuestion;
  readonly onAsk: (question: ExploreQuestion) => void;
}

/** Bars of no groups, as a slide or an address may ask for: one figure, with the ways to what tells more. */
export function OneTotal({ options, question, onAsk }: Props) {
  if (question.kind !== 'bars' || question.by !== null) return null;
  const first = firstGroups(question, options);
  const groups = options.breakdowns.find(({ name }) => name === first);
  const texts = questionTexts.oneTotal;
  return (
    <WayOutLine icon={IconInfoCircle} words={texts.words}>
      <Button compact onClick={() => onAsk({ ...question, kind: 'number' })}>
        {texts.see(exploreTexts.kinds.number)}
      </Button>
      {groups && (
        <Button compact onClick={() => onAsk({ ...question, by: groups.name })}>
          {texts.split(exploreTexts.by(groups.label))}
        </Button>
      )}
    </WayOutLine>
  );
}
