/** Work that can be left after every step and taken up again where it was. */
export type Steps<Value> = Generator<StepsDone, Value, void>;

/** How far it is; `total` 0 where that is not known. */
export interface StepsDone {
  readonly done: number;
  readonly total: number;
}

/** Does all of it at once. */
export function finish<Value>(steps: Steps<Value>): Value {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}
