/** Numbers from 0 to 1 that are the same for the same seed: a world that failed can be made again. */
export function seededRandom(seed: number): () => number {
  let state = seed * 7919;
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
}
