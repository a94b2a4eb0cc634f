import { isUtf8 } from 'node:buffer';

export interface DecodedText {
  readonly text: string;
  /** The bytes are no UTF-8, so they were read as Windows-1252. */
  readonly windows: boolean;
}

const utf8 = new TextDecoder('utf-8');
const windows1252 = new TextDecoder('windows-1252');

/** Each value apart: one stray byte in a file of UTF-8 then spoils one name, not all of them. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const windows = !isUtf8(bytes);
  return { text: (windows ? windows1252 : utf8).decode(bytes), windows };
}
