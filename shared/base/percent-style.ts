/** "61 %" or "61%". */
export const percentStyles = ['spaced', 'tight'] as const;
export type PercentStyle = (typeof percentStyles)[number];

let current: PercentStyle = 'spaced';

/** What follows the digits of a percentage, here: in this page, this process or this thread. */
export function percentSign(): string {
  return current === 'tight' ? '%' : '\u00a0%';
}

export function currentPercentStyle(): PercentStyle {
  return current;
}

/** As the open workspace has it: when it is opened or closed, and when its settings are saved. */
export function writePercentsIn(style: PercentStyle): void {
  current = style;
}
