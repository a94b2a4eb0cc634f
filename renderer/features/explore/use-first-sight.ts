import { startTransition, useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';

/**
 * True from when another kind of chart is drawn until the screen has shown it. It starts at its top, wherever the one
 * before was scrolled to.
 */
export function useFirstSight(stage: RefObject<HTMLElement | null>, kind: string): boolean {
  const [seen, setSeen] = useState<string | null>(null);
  useToTop(stage, kind);
  useEffect(() => {
    if (seen === kind) return undefined;
    let later: ReturnType<typeof setTimeout> | undefined;
    // A frame is asked for before it is drawn; what comes after that has been shown.
    const frame = requestAnimationFrame(() => {
      later = setTimeout(() => startTransition(() => setSeen(kind)));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(later);
    };
  }, [seen, kind]);
  return seen !== kind;
}

function useToTop(stage: RefObject<HTMLElement | null>, kind: string): void {
  // Kept, because to ask the page would make it lay itself out before the chart is drawn.
  const isScrolled = useRef(false);
  useEffect(() => {
    const element = stage.current;
    const look = () => {
      isScrolled.current = element !== null && element.scrollTop > 0;
    };
    element?.addEventListener('scroll', look, { passive: true });
    return () => element?.removeEventListener('scroll', look);
  }, [stage]);
  useLayoutEffect(() => {
    if (isScrolled.current) stage.current?.scrollTo({ top: 0 });
  }, [stage, kind]);
}
