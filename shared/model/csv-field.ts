/** One field of a CSV file, quoted where RFC 4180 asks for it; null is an empty field. */
export function writeField(field: string | number | null): string {
  const text = field === null ? '' : String(field);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
