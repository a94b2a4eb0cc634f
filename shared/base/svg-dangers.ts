export type SvgDanger = 'script' | 'link';

/**
 * What an SVG from elsewhere could do besides being looked at: run a script, or fetch from another place. Both are
 * harmless where it is shown as a picture, but whoever chose it should know that it is not the plain drawing it seems.
 */
export function svgDanger(text: string): SvgDanger | null {
  const markup = text.replace(/<!--[\s\S]*?-->/g, '');
  if (/<script[\s>/]|\son\w+\s*=|(?:href|src)\s*=\s*["']?\s*javascript:|<foreignObject[\s>]/i.test(markup))
    return 'script';
  return fetches(markup) ? 'link' : null;
}

/** A namespace is an address too, but nothing is fetched from it; nor from a part of the drawing or data in it. */
function fetches(markup: string): boolean {
  const addresses = [
    ...[...markup.matchAll(/\b(?:href|src)\s*=\s*(?:"([^"]*)"|'([^']*)')/gi)].map(
      ([, one, other]) => one ?? other,
    ),
    ...[...markup.matchAll(/url\(\s*["']?([^"')]*)/gi)].map(([, address]) => address),
    ...[...markup.matchAll(/@import\s+["']([^"']*)/gi)].map(([, address]) => address),
  ];
  const isDoctype = /<!ENTITY|<!DOCTYPE[^>]*\[/i.test(markup);
  return (
    isDoctype ||
    addresses.some((address = '') => !/^\s*(#|data:image\/(png|jpeg|gif|webp)[;,]|$)/i.test(address))
  );
}
