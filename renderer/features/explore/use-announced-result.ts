import { useEffect, useRef } from 'react';
import type { ChartSpec } from '../../../shared/charts/spec.ts';
import { announce } from '../../ui/announce.ts';
import { resultWords } from './result-words.ts';

/** Tells each new answer once: a pick or a note draws the chart again, but is no news. */
export function useAnnouncedResult(answer: object | null, spec: ChartSpec | null): void {
  const told = useRef<object | null>(null);
  useEffect(() => {
    if (answer === null || spec === null || told.current === answer) return;
    told.current = answer;
    announce(resultWords(spec));
  }, [answer, spec]);
}
