import { slideTexts } from '../language/nl/slides.ts';
import type { Logo } from '../model/house-style.ts';
import type { DocumentContext } from './build-document.ts';
import type { Frame, LogoElement, SlideElement } from './document.ts';
import { textElement } from './elements.ts';
import { grid, type } from './grid.ts';
import { palette } from './palette.ts';

/** At the foot of a slide, on the right: whose it is, which page, and the logo. */
export function ownerElements(context: DocumentContext, pageOf: string): readonly SlideElement[] {
  const { organisation, houseStyle } = context;
  const { owner } = grid;
  return [
    textElement({
      name: slideTexts.names.owner,
      role: 'slide-number',
      frame: { ...owner, x: owner.x - logoRoom(context) },
      size: type.footer,
      colour: palette.ink2,
      align: 'right',
      paragraphs: [
        ...(organisation === '' ? [] : [[{ text: organisation, bold: true, colour: palette.ink }]]),
        [{ text: pageOf }],
      ],
    }),
    ...(houseStyle.logo === null ? [] : [logoElement(footLogo(houseStyle.logo), organisation)]),
  ];
}

/** The sources beside it: narrower where a logo takes its place. */
export function footerFrame(context: DocumentContext): Frame {
  return { ...grid.footer, w: grid.footer.w - logoRoom(context) };
}

/** As large as fits a frame: against its right edge, or its left. */
export function logoFrame({ width, height }: Logo, room: Frame, side: 'left' | 'right'): Frame {
  const scale = Math.min(room.w / width, room.h / height);
  const [w, h] = [width * scale, height * scale];
  return { x: side === 'left' ? room.x : room.x + room.w - w, y: room.y + (room.h - h) / 2, w, h };
}

export function logoElement(frame: Frame, organisation: string): LogoElement {
  return { kind: 'logo', name: slideTexts.names.logo, frame, altText: slideTexts.logoAlt(organisation) };
}

function footLogo(logo: Logo): Frame {
  return logoFrame(logo, grid.logo, 'right');
}

const gap = 0.15;
function logoRoom({ houseStyle: { logo } }: DocumentContext): number {
  return logo === null ? 0 : footLogo(logo).w + gap;
}
