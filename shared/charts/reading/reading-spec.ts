/** A question that somebody who listens asks of a chart. */
export type ReadQuestion = 'howMuch' | 'better' | 'changes' | 'elsewhere' | 'whoMore';

/** What today's figures answer to it, in a sentence or two. */
export interface Reading {
  readonly question: ReadQuestion;
  readonly answer: string;
}
