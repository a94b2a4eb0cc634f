/** Text as HTML content or attribute value. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

const point = /^[-•*]\s+/;

/** Text as typed: a paragraph per line, and a list where lines begin with a dash or a dot. */
export function paragraphsHtml(lines: readonly string[]): string {
  const written = lines.map((line) => line.trim()).filter((line) => line !== '');
  return written
    .map((line, at) => {
      if (!point.test(line)) return `<p>${escapeHtml(line)}</p>`;
      const opens = !point.test(written[at - 1] ?? '') ? '<ul>' : '';
      const closes = !point.test(written[at + 1] ?? '') ? '</ul>' : '';
      return `${opens}<li>${escapeHtml(line.replace(point, ''))}</li>${closes}`;
    })
    .join('\n');
}
