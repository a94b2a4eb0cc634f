/** Puts what is `position: fixed` at a point of the window. On a large screen the page is enlarged, and its lengths with it. */
export function placeAt(element: HTMLElement, at: { readonly left: number; readonly top: number }): void {
  const zoom = element.currentCSSZoom;
  element.style.setProperty('left', `${String(at.left / zoom)}px`);
  element.style.setProperty('top', `${String(at.top / zoom)}px`);
}
