import { defaultHouseStyle, type HouseStyle } from '../../shared/model/house-style.ts';
import { useWorkspace } from './app-state.ts';

/** That of the open workspace. */
export function useHouseStyle(): HouseStyle {
  return useWorkspace()?.settings.houseStyle ?? defaultHouseStyle;
}
