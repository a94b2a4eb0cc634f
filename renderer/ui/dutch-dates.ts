/** "12 november 2025". */
export function longDate(iso: string): string {
  return new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', year: 'numeric' }).format(
    new Date(iso),
  );
}

/** "9.41", as Dutch writes the time. */
export function clockTime(iso: string): string {
  const time = new Date(iso);
  return `${time.getHours()}.${String(time.getMinutes()).padStart(2, '0')}`;
}
