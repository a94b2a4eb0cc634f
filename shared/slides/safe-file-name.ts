/** Signs that Windows, macOS or Linux refuse in a file name, and control characters. */
const illegal = /[\p{Cc}<>:"/\\|?*]+/gu;
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/** A name any system accepts, close to what the user typed; without ending. */
export function safeFileName(name: string): string {
  const cleaned = name
    .replace(illegal, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 120)
    .replace(/[. ]+$/, '')
    .replace(/^[. ]+/, '');
  if (cleaned === '') return 'export';
  return reserved.test(cleaned) ? `${cleaned}-export` : cleaned;
}
