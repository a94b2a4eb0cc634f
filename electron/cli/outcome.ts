/** A result on stdout that is more than "done": 1 where the answer to what was asked is no. */
export interface Outcome {
  readonly text: string;
  readonly exitCode: 0 | 1;
}
