/** What was clicked on belongs to the chart of one address: at another one it is over. */
export interface AtAddress<Value> {
  readonly search: string;
  readonly value: Value;
}

export function valueAt<Value>(kept: AtAddress<Value> | null, search: string): Value | null {
  return kept?.search === search ? kept.value : null;
}
