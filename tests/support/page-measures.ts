import type { Page } from '@playwright/test';

/** What can be pressed, typed in or chosen. */
const interactive =
  'a[href], button, input, select, textarea, summary, [role="button"], [role="option"], [role="menuitem"], [role="menuitemradio"], [tabindex="0"]';

/**
 * WCAG 2.5.8: what is smaller than 24 × 24 px and has no room of that size around it. Marks of a chart lie where their
 * figures put them (the exception for what is essential); the arrow keys and the table tell them apart.
 */
export async function crampedTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate((selector) => {
    interface Target {
      readonly name: string;
      readonly left: number;
      readonly top: number;
      readonly right: number;
      readonly bottom: number;
      readonly element: Element;
    }
    const least = 24;
    // Out of sight in a scroller of its own it lies, on paper, over what stands beside that.
    const isScrolledAway = (element: Element, from = element): boolean => {
      const above = from.parentElement;
      if (!above || above.localName === 'main') return false;
      const { top, bottom } = element.getBoundingClientRect();
      const frame = above.getBoundingClientRect();
      const hides = getComputedStyle(above).overflowY !== 'visible';
      return (hides && (bottom > frame.bottom || top < frame.top)) || isScrolledAway(element, above);
    };
    const targets = [...document.querySelectorAll(`:is(${selector}):not(.chart-mark)`)].flatMap(
      (element): Target[] => {
        // The words of a choice are pressed too.
        const pressed = element instanceof HTMLInputElement ? (element.closest('label') ?? element) : element;
        const { left, top, right, bottom } = pressed.getBoundingClientRect();
        const style = getComputedStyle(element);
        const isInText = style.display === 'inline' && element.closest('p, dd, li') !== null;
        const isOnPage = element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
        if (!isOnPage || isScrolledAway(pressed) || isInText || right - left < 2 || right < 0) return [];
        const name = element.getAttribute('aria-label') ?? element.textContent.trim().slice(0, 40);
        return [{ name: `${element.tagName} ${name}`, left, top, right, bottom, element }];
      },
    );
    // To half a pixel: layout and screen do not agree beyond that.
    const isSmall = (one: Target) => one.right - one.left < least - 0.5 || one.bottom - one.top < least - 0.5;
    const middle = (one: Target) => ({ x: (one.left + one.right) / 2, y: (one.top + one.bottom) / 2 });
    const gap = (x: number, y: number, other: Target) =>
      Math.hypot(Math.max(other.left - x, 0, x - other.right), Math.max(other.top - y, 0, y - other.bottom));
    return targets.filter(isSmall).flatMap((one) => {
      const { x, y } = middle(one);
      const near = targets.find((other) => {
        if (other === one || other.element.contains(one.element) || one.element.contains(other.element)) {
          return false;
        }
        const centre = middle(other);
        return isSmall(other)
          ? Math.hypot(centre.x - x, centre.y - y) < least - 0.5
          : gap(x, y, other) < least / 2 - 0.5;
      });
      const size = `${(one.right - one.left).toFixed(0)} × ${(one.bottom - one.top).toFixed(0)}`;
      return near ? [`${one.name}: ${size}, close to ${near.name}`] : [];
    });
  }, interactive);
}

/** WCAG 1.4.10: what sticks out at the side, charts and tables with a scroller of their own apart. */
export async function sidewaysOverflow(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const isScroller = (element: Element) =>
      ['auto', 'scroll'].includes(getComputedStyle(element).overflowX) && element.localName !== 'main';
    const isHeld = (element: Element): boolean => {
      const above = element.parentElement;
      return above !== null && (isScroller(above) || isHeld(above));
    };
    return [...document.querySelectorAll('body *')]
      .filter((element) => {
        const { right, width, height } = element.getBoundingClientRect();
        const isSeen = width > 2 && height > 2 && element.checkVisibility({ visibilityProperty: true });
        return isSeen && right > window.innerWidth + 1 && element.closest('svg, .visually-hidden') === null;
      })
      .filter((element) => !isHeld(element))
      .map((element) => {
        const right = element.getBoundingClientRect().right.toFixed(0);
        return `${element.localName}.${element.className}: "${element.textContent.trim().slice(0, 40)}" to ${right}`;
      });
  });
}

export interface FocusState {
  /** What has the focus; "" where it is lost. */
  readonly name: string;
  /** null where all is well. */
  readonly trouble: string | null;
}

/** WCAG 2.4.7, 2.4.11 and 1.4.11: whether the focus is somewhere, seen, and not covered. */
export async function focusState(page: Page): Promise<FocusState> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return { name: '', trouble: 'the focus is lost' };
    const words = element.getAttribute('aria-label') ?? element.textContent.trim().slice(0, 40);
    const name = `${element.localName} ${words}`;

    const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
    const luminance = (colour: string) => {
      const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
        const part = value / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const contrast = (one: string, other: string) => {
      const [light = 1, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
      return (light + 0.05) / (dark + 0.05);
    };
    const ground = (from: Element | null): string => {
      if (!from) return 'rgb(255, 255, 255)';
      const colour = getComputedStyle(from).backgroundColor;
      return (channels(colour)[3] ?? 1) === 0 ? ground(from.parentElement) : colour;
    };

    const isMark = element.matches('.chart-mark');
    const area = isMark ? element.querySelector('.chart-mark-area, .chart-mark-shape') : null;
    // A field to search in shows its ring around the whole field.
    const field = element.closest('label');
    const isRinged = field !== null && getComputedStyle(field).outlineStyle !== 'none';
    const style = getComputedStyle(area ?? (isRinged ? field : element));
    const ring = area
      ? { width: parseFloat(style.strokeWidth), colour: style.stroke, isDrawn: style.stroke !== 'none' }
      : {
          width: parseFloat(style.outlineWidth),
          colour: style.outlineColor,
          isDrawn: style.outlineStyle !== 'none',
        };
    // A place the page moves the focus to (a new page, a panel) needs no ring: it is no control.
    const isControl = element.getAttribute('tabindex') !== '-1' || area !== null;
    if (isControl && (!ring.isDrawn || ring.width < 2)) return { name, trouble: 'no ring of 2 px' };
    const against = contrast(ring.colour, ground(element.parentElement));
    if (isControl && against < 3) return { name, trouble: `a ring of ${against.toFixed(1)} : 1` };

    const { left, top, right, bottom } = (element.closest('label') ?? element).getBoundingClientRect();
    const points = [0.1, 0.3, 0.5, 0.7, 0.9].flatMap((x) =>
      [0.1, 0.5, 0.9].map((y) => ({ x: left + (right - left) * x, y: top + (bottom - top) * y })),
    );
    const isSeen = points.some(({ x, y }) => {
      const hit = document.elementFromPoint(x, y);
      return (
        hit !== null &&
        (element.contains(hit) ||
          hit.contains(element) ||
          (hit.closest('label') === element.closest('label') && element.closest('label') !== null) ||
          (area !== null && hit.closest('svg') === area.closest('svg')))
      );
    });
    return { name, trouble: isSeen ? null : 'the focus is covered or out of sight' };
  });
}
