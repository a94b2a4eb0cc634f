/** Ends a switch over a union: adding a case without handling it no longer compiles. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected case: ${JSON.stringify(value)}`);
}
