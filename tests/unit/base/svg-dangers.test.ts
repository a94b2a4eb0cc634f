import { describe, expect, it } from 'vitest';
import { svgDanger } from '../../../shared/base/svg-dangers.ts';

const svg = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${inside}</svg>`;

describe('an SVG from elsewhere', () => {
  it.each([
    ['a plain drawing', '<path d="M0 0L9 9" fill="url(#hatch)"/>'],
    ['a part used twice', '<use href="#tree"/>'],
    ['a picture inside it', '<image href="data:image/png;base64,iVBORw0KGgo="/>'],
    ['a script in a comment', '<!-- <script>alert(1)</script> -->'],
  ])('may be %s', (_, inside) => {
    expect(svgDanger(svg(inside))).toBeNull();
  });

  it.each([
    ['a script', '<script>fetch("/")</script>'],
    ['something that happens when it loads', '<rect onload="alert(1)"/>'],
    ['a link that is a program', '<a href="javascript:alert(1)">x</a>'],
    ['a page in it', '<foreignObject><p/></foreignObject>'],
  ])('is refused for %s', (_, inside) => {
    expect(svgDanger(svg(inside))).toBe('script');
  });

  it.each([
    ['a picture of another site', '<image href="https://example.org/a.png"/>'],
    ['a style of another site', '<style>@import "//example.org/a.css";</style>'],
    ['a fill of another file', '<rect fill="url(other.svg#a)"/>'],
    ['data that is an SVG again', '<image href="data:image/svg+xml,%3Csvg/%3E"/>'],
  ])('is refused for %s', (_, inside) => {
    expect(svgDanger(svg(inside))).toBe('link');
  });

  it('is refused for words that grow into more', () => {
    expect(svgDanger('<!DOCTYPE svg [<!ENTITY a "aaaa">]><svg>&a;</svg>')).toBe('link');
  });
});
