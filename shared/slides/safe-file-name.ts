/** Signs that Windows, macOS or Linux refuse in a file name, and control characters. */
const illegal = /[\p{Cc}\p{Cs}<>:"/\\|?*]+/gu;
/** Windows keeps these for devices, whatever stands after a first dot. */
const reserved = /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])(?=\.|$)/i;

/** A name takes at most 255 bytes on Linux; an ending, the number of a slide and a place aside come after it. */
const mostBytes = 200;

/** A name any system accepts, close to what the user typed; without ending, and no longer than so many signs. */
export function safeFileName(name: string, mostSigns = 120): string {
  const cleaned = cut(name.replace(illegal, ' ').replace(/\s+/g, ' ').trim(), mostSigns)
    .replace(/[. ]+$/, '')
    .replace(/^[. ]+/, '');
  if (cleaned === '') return 'export';
  return cleaned.replace(reserved, (device) => `${device}-export`);
}

/** Names that are one name to Windows and macOS fold to the same text. */
export function foldFileName(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

/** By whole signs, so that no half of one is left. */
function cut(name: string, mostSigns: number): string {
  if (mostSigns === Infinity) return name;
  let bytes = 0;
  let kept = '';
  for (const sign of Array.from(name).slice(0, mostSigns)) {
    bytes += bytesOf(sign);
    if (bytes > mostBytes) break;
    kept += sign;
  }
  return kept;
}

/** In UTF-8. */
function bytesOf(sign: string): number {
  const point = sign.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}
