import { useLayoutEffect, type RefObject } from 'react';
import { placeAt } from './place-at.ts';

/** Between a card and what it is about, and between a card and the edge of the window. */
const gap = 8;
const margin = 8;

/**
 * Puts a card that is `position: fixed` below what it is about, else above it, inside the window, before it is seen;
 * and keeps it there while the page scrolls or the window changes.
 */
export function useBeside(card: RefObject<HTMLElement | null>, findAnchor: () => Element | null): void {
  useLayoutEffect(() => {
    const place = () => {
      const anchor = findAnchor()?.getBoundingClientRect();
      const own = card.current;
      if (!anchor || !own) return;
      const { width, height } = own.getBoundingClientRect();
      const below = anchor.bottom + gap;
      const fitsBelow = below + height + margin <= window.innerHeight;
      const top = fitsBelow ? below : Math.max(margin, anchor.top - gap - height);
      const middle = (anchor.left + anchor.right) / 2 - width / 2;
      const left = Math.max(margin, Math.min(middle, window.innerWidth - margin - width));
      placeAt(own, { left, top });
    };
    place();
    window.addEventListener('resize', place);
    window.addEventListener('scroll', place, { capture: true, passive: true });
    return () => {
      window.removeEventListener('resize', place);
      window.removeEventListener('scroll', place, { capture: true });
    };
  });
}

/** Ends something when the pointer goes down outside it. */
export function usePressOutside(card: RefObject<HTMLElement | null>, onOutside: () => void): void {
  useLayoutEffect(() => {
    const onPress = ({ target }: PointerEvent) => {
      if (target instanceof Node && card.current?.contains(target) === false) onOutside();
    };
    document.addEventListener('pointerdown', onPress);
    return () => document.removeEventListener('pointerdown', onPress);
  });
}
