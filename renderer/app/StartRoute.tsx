export function StartRoute() {
  return null;
}
