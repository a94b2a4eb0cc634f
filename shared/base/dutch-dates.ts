const months = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const;

/** ISO text → "12 november 2025", in the time zone of the text itself (its date part as written). */
export function writeDate(iso: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso) ?? [];
  const name = months[Number(month) - 1];
  if (year === undefined || name === undefined) return iso;
  return `${Number(day)} ${name} ${year}`;
}

/** ISO text → "9.41", the time as written in the text itself. */
export function writeTime(iso: string): string {
  const [, hours, minutes] = /T(\d{2}):(\d{2})/.exec(iso) ?? [];
  return hours === undefined || minutes === undefined ? iso : `${Number(hours)}.${minutes}`;
}

/** "vandaag 9.12", "gisteren 16.40", "18 november", "18 november 2024": how long ago at a glance. */
export function writeMoment(iso: string, nowIso: string): string {
  const day = iso.slice(0, 10);
  const today = nowIso.slice(0, 10);
  const clock = writeTime(iso);
  if (day === today) return `vandaag ${clock}`;
  if (day === dayBefore(today)) return `gisteren ${clock}`;
  const date = writeDate(iso);
  return day.slice(0, 4) === today.slice(0, 4) ? date.replace(/ \d{4}$/, '') : date;
}

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

/** A moment as ISO text in local time, without zone: what people mean by "vandaag". */
export function localIso(moment: Date): string {
  const shifted = new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000);
  return shifted.toISOString().slice(0, 19);
}
