import { Popover } from '@mantine/core';
import { IconHistory, IconStar, IconStarFilled } from '@tabler/icons-react';
import { useState } from 'react';
import { keptQuestionTexts } from '../../../shared/language/kept-questions.ts';
import type { ChartRequest } from '../../../shared/model/chart-request.ts';
import { announce } from '../../ui/announce.ts';
import { IconButton } from '../../ui/Button.tsx';
import { KeptQuestionList } from './KeptQuestionList.tsx';
import type { ExploreOptions } from './settle-question.ts';
import { useKeptQuestions } from './use-kept-questions.ts';
import styles from './KeptQuestionsBar.module.css';

interface Props {
  readonly options: ExploreOptions;
  readonly address: string;
  readonly sentence: string;
  /** Null: it has no answer, and is not worth finding again. */
  readonly chart: ChartRequest | null;
}

/** The star keeps the present question; the clock leads back to favourites and to what was asked before. */
export function KeptQuestionsBar({ options, address, sentence, chart }: Props) {
  const [isOpen, setOpen] = useState(false);
  const kept = useKeptQuestions(chart === null ? null : address, sentence, chart);
  const isFavourite = kept.questions.some(({ address: own, favourite }) => favourite && own === address);
  const toggle = () => {
    kept.change({ address, sentence, favourite: !isFavourite });
    announce(isFavourite ? keptQuestionTexts.unstarred : keptQuestionTexts.starred);
  };
  return (
    <>
      <IconButton
        icon={isFavourite ? IconStarFilled : IconStar}
        label={isFavourite ? keptQuestionTexts.starOff : keptQuestionTexts.star}
        className={isFavourite ? styles.on : undefined}
        onClick={toggle}
      />
      <Popover
        opened={isOpen}
        onChange={setOpen}
        position="bottom-end"
        width={440}
        trapFocus
        returnFocus
        transitionProps={{ duration: 0 }}
      >
        <Popover.Target>
          <IconButton icon={IconHistory} label={keptQuestionTexts.clock} onClick={() => setOpen(!isOpen)} />
        </Popover.Target>
        <Popover.Dropdown className={styles.dropdown} aria-label={keptQuestionTexts.clock}>
          <KeptQuestionList options={options} kept={kept} current={address} onDone={() => setOpen(false)} />
        </Popover.Dropdown>
      </Popover>
    </>
  );
}
