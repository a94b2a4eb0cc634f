import type { Page } from '@playwright/test';

/** All that a page says to its reader in its own language: texts and names, without the parts marked as another language. */
export async function wordsOnPage(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const language = document.documentElement.lang;
    const isOwn = (element: Element) => element.closest('[lang]')?.getAttribute('lang') === language;
    const said = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node instanceof Element ? node : node.parentElement;
      if (element === null || element.closest('script, style') !== null || !isOwn(element)) continue;
      // A long name may break at each <wbr>.
      const whole = element.querySelector(':scope > wbr') === null ? node : element;
      if (!(node instanceof Element)) said.add(whole.textContent?.trim() ?? '');
      else
        for (const name of ['aria-label', 'title', 'placeholder', 'alt'])
          said.add(node.getAttribute(name) ?? '');
    }
    said.delete('');
    return [...said, document.title];
  });
}
