import type { Indicator } from '../model/indicator.ts';
import { behaviourIndicators } from './indicators/behaviour.ts';
import { pressureIndicators } from './indicators/pressure.ts';
import { surroundingsIndicators } from './indicators/surroundings.ts';
import { wellbeingIndicators } from './indicators/wellbeing.ts';
import { themes } from './themes.ts';

/**
 * The 0/1 indicators of the Gezondheidsmonitor Jeugd, in theme order. Codes, cut-offs and directions
 * follow the national list of 2025 and the public notes on what changed since 2019.
 */
export const nationalIndicators: readonly Indicator[] = themes.flatMap((theme) =>
  [...wellbeingIndicators, ...pressureIndicators, ...surroundingsIndicators, ...behaviourIndicators].filter(
    (indicator) => indicator.theme === theme,
  ),
);
