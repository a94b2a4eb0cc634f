import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';

/** The mark that has the pointer or the focus. */
export interface Marked {
  readonly element: Element;
  /** null with the keyboard. */
  readonly pointerX: number | null;
}

/** Milliseconds: a pointer that only passes asks for nothing, and one on its way to the tip may cross a neighbour. */
const patience = { open: 150, change: 80, close: 200 } as const;

/**
 * Follows pointer and focus over the marks in `stage`, for a tip that can be hovered, that stays, and that Escape puts
 * away. Listens once to all marks: the chart itself is not drawn again.
 */
export function useMarked(stage: RefObject<HTMLElement | null>): {
  readonly marked: Marked | null;
  readonly onTip: {
    readonly onPointerEnter: () => void;
    readonly onPointerLeave: () => void;
    readonly onClick: (event: { readonly clientX: number; readonly clientY: number }) => void;
  };
} {
  const [marked, setMarked] = useState<Marked | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const shown = useRef<Marked | null>(null);

  const show = useCallback((next: Marked | null, after: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      shown.current = next;
      setMarked(next);
    }, after);
  }, []);

  useEffect(() => {
    const room = stage.current;
    if (!room) return undefined;
    let under: Element | null = null;
    const over = ({ target, pointerType, clientX }: PointerEvent) => {
      const element = markAt(target);
      // A finger picks: then the details tell it all.
      if (pointerType === 'touch' || element === under) return;
      under = element;
      if (!element) show(focused(room), shown.current ? patience.close : 0);
      else if (element !== shown.current?.element) {
        show({ element, pointerX: clientX }, shown.current ? patience.change : patience.open);
      } else clearTimeout(timer.current);
    };
    const leave = () => {
      under = null;
      show(focused(room), patience.close);
    };
    const focus = ({ target }: FocusEvent) => {
      const element = markAt(target);
      if (element?.matches(':focus-visible')) show({ element, pointerX: null }, 0);
    };
    const blur = () => show(null, 0);
    // Picked: what it means stands in the details.
    const press = () => show(null, 0);
    const pick = ({ key }: KeyboardEvent) => {
      if (key === 'Enter' || key === ' ') press();
    };
    const escape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !shown.current) return;
      event.stopPropagation();
      show(null, 0);
    };
    // Under a mark that scrolls away the tip comes along, or it would tell of another.
    const scroll = () => {
      if (shown.current) show({ ...shown.current, pointerX: null }, 0);
    };
    // Not 'pointerover': a chart that comes up under a pointer at rest was not asked anything.
    room.addEventListener('pointermove', over);
    room.addEventListener('pointerleave', leave);
    room.addEventListener('focusin', focus);
    room.addEventListener('focusout', blur);
    room.addEventListener('pointerdown', press);
    room.addEventListener('keydown', pick);
    room.addEventListener('scroll', scroll, { capture: true, passive: true });
    document.addEventListener('keydown', escape, { capture: true });
    return () => {
      clearTimeout(timer.current);
      room.removeEventListener('pointermove', over);
      room.removeEventListener('pointerleave', leave);
      room.removeEventListener('focusin', focus);
      room.removeEventListener('focusout', blur);
      room.removeEventListener('pointerdown', press);
      room.removeEventListener('keydown', pick);
      room.removeEventListener('scroll', scroll, { capture: true });
      document.removeEventListener('keydown', escape, { capture: true });
    };
  }, [stage, show]);

  return {
    marked,
    onTip: {
      onPointerEnter: () => clearTimeout(timer.current),
      onPointerLeave: () => show(null, patience.close),
      // The tip may lie over the next mark: who clicks there means that mark.
      onClick: ({ clientX, clientY }) => {
        const beneath = document.elementsFromPoint(clientX, clientY).find((element) => markAt(element));
        show(null, 0);
        beneath?.dispatchEvent(new MouseEvent('click', { bubbles: true, clientX, clientY }));
      },
    },
  };
}

function markAt(target: EventTarget | null): Element | null {
  return target instanceof Element ? target.closest('[data-mark]') : null;
}

/** Where the keyboard is keeps its tip when the pointer goes. */
function focused(room: Element): Marked | null {
  const element = room.querySelector('[data-mark]:focus-visible');
  return element && { element, pointerX: null };
}
