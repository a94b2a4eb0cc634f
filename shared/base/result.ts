/** Expected trouble is a value, not an exception: the caller must look before using the value. */
export type Result<Value, Trouble> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly issue: Trouble };

export function success<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

export function failure<Trouble>(issue: Trouble): { readonly ok: false; readonly issue: Trouble } {
  return { ok: false, issue };
}
