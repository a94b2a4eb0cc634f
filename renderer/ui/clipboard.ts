/** A PNG as it comes from the host, in base 64. */
export function pictureFrom(png: string): Blob {
  const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
  return new Blob([bytes], { type: 'image/png' });
}

/** Puts one thing on the clipboard, in all its forms: 'text/plain', 'text/html', 'image/png'. False where that is refused. */
export async function writeClipboard(forms: Readonly<Record<string, string | Blob>>): Promise<boolean> {
  try {
    const blobs = Object.entries(forms).map(([type, form]) => [
      type,
      typeof form === 'string' ? new Blob([form], { type }) : form,
    ]);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs) as Record<string, Blob>)]);
    return true;
  } catch {
    return false;
  }
}
