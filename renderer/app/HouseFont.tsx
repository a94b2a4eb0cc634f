import { useLayoutEffect } from 'react';
import { useHouseStyle } from '../api/house-style.ts';

/** Tells the page in which letter drawings are shown (ui/house-fonts.css); nothing of its own. */
export function HouseFont() {
  const { font, fontOnScreen } = useHouseStyle();
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    if (fontOnScreen && font !== 'source-sans-3') dataset['houseFont'] = font;
    else delete dataset['houseFont'];
  }, [font, fontOnScreen]);
  return null;
}
