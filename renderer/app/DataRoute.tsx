export function DataRoute() {
  return null;
}
