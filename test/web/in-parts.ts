import type { Page } from 'playwright-core';

/** What the bar of work in steps showed, one text for each share it stood at. */
export interface Parts {
  /** The shares so far, as `done / of`. */
  readonly seen: () => Promise<string[]>;
  /** Lets the steps go that were held back, or loses the first of them on its way and lets those go that follow. */
  readonly letGo: (losing?: 'the first') => void;
}

/**
 * Has the work of a page done in steps of one: what the page asks for is made smaller on its way, and what the server
 * does and answers is real. Steps after the first of each operation in `held` wait until they are let go.
 */
export async function inParts(page: Page, held: string): Promise<Parts> {
  let letGo: Parts['letGo'] = () => undefined;
  let lost = false;
  const free = new Promise<void>((resolve) => {
    letGo = (losing) => {
      lost = losing !== undefined;
      resolve();
    };
  });
  await page.route('**/graphql', async (route) => {
    const text = route.request().postData() ?? '';
    if (text.includes(held)) {
      await free;
      if (lost) {
        lost = false;
        return route.abort();
      }
    }
    await route.continue({ postData: text.replace(/"atMost":\d+/, '"atMost":1') });
  });
  await page.addInitScript(() => {
    const shares: string[] = [];
    Object.assign(window, { linliShares: shares });
    new MutationObserver(() => {
      for (const bar of document.querySelectorAll<HTMLProgressElement>('progress[max][value]')) {
        const share = `${bar.value} / ${bar.max}`;
        if (shares.at(-1) !== share) shares.push(share);
      }
    }).observe(document, { subtree: true, childList: true, attributes: true });
  });
  const seen = (): Promise<string[]> =>
    page.evaluate(() => (window as unknown as { linliShares: string[] }).linliShares);
  return { seen, letGo };
}
