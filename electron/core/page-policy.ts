import path from 'node:path';

/** What the page may load: itself only. Styles may be inline because the component library sets them so; scripts never. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The file of the built page behind a path as it was asked for; null for whatever lies outside the folder. */
export function pageFile(folder: string, pathname: string): string | null {
  try {
    const file = path.resolve(folder, decodeURIComponent(pathname).replace(/^\/+/, '') || 'index.html');
    return file.startsWith(path.resolve(folder) + path.sep) ? file : null;
  } catch {
    // "%zz" is no path at all.
    return null;
  }
}

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.json': 'application/json; charset=utf-8',
  '.pdf': 'application/pdf',
  '.pptx': 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
};

export function mediaType(file: string): string {
  return mediaTypes[path.extname(file).toLowerCase()] ?? 'application/octet-stream';
}
