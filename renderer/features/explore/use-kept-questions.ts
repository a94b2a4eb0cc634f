import { useEffect, useMemo, useState } from 'react';
import type { ChartRequest } from '../../../shared/model/chart-request.ts';
import type { KeptQuestion } from '../../../shared/model/kept-question.ts';
import { call } from '../../api/door.ts';
import { useOperation } from '../../api/use-operation.ts';

/** A question is asked when someone stays with it; not each one on the way there. */
const stay = 1500;

export interface KeptQuestions {
  readonly questions: readonly KeptQuestion[];
  readonly change: (question: Pick<KeptQuestion, 'address' | 'sentence'> & Partial<KeptQuestion>) => void;
  readonly forget: (address: string) => void;
}

/** What was asked in this workspace. The present question joins it after a while; null: it has no answer. */
export function useKeptQuestions(
  address: string | null,
  sentence: string,
  chart: ChartRequest | null,
): KeptQuestions {
  const answer = useOperation('questions.list', {});
  const [changed, setChanged] = useState<readonly KeptQuestion[] | null>(null);
  const asks = useMemo(() => (chart === null ? {} : { chart }), [chart]);
  useEffect(() => {
    if (address === null) return undefined;
    const timer = window.setTimeout(() => {
      void call('questions.keep', { address, sentence, ...asks }).then((kept) => {
        if (kept.ok) setChanged(kept.value.questions);
      });
    }, stay);
    return () => window.clearTimeout(timer);
  }, [address, sentence, asks]);
  return {
    questions: changed ?? answer.value?.questions ?? [],
    change: ({ address: own, sentence: words, favourite, name }) => {
      const parts = {
        ...(own === address ? asks : {}),
        ...(favourite === undefined ? {} : { favourite }),
        ...(name === undefined ? {} : { name }),
      };
      void call('questions.keep', { address: own, sentence: words, ...parts }).then((kept) => {
        if (kept.ok) setChanged(kept.value.questions);
      });
    },
    forget: (own) => {
      void call('questions.forget', { address: own }).then((kept) => {
        if (kept.ok) setChanged(kept.value.questions);
      });
    },
  };
}
