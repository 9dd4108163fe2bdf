import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { keepRoute } from './pictures.js';
import type { Stage } from './in-browser.js';
import { open, signInAs } from './walk.js';

/** What stands out of the page, is written smaller than 18 px, or cannot be hit with a thumb of 60 px. */
const TOO_SMALL = `(() => {
  const seen = (element) => element.getClientRects().length > 0 && !element.closest('.unseen');
  const name = (element) => element.tagName + ' ' + (element.textContent || element.getAttribute('name')).slice(0, 20);
  const found = [];
  if (document.documentElement.scrollWidth > innerWidth) found.push('wider than the screen: ' + document.documentElement.scrollWidth);
  for (const element of document.querySelectorAll('main *, header *, nav *')) {
    const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim() !== '');
    if (own && seen(element) && parseFloat(getComputedStyle(element).fontSize) < 18) found.push('small: ' + name(element));
  }
  for (const element of document.querySelectorAll('button, a, input:not([type=checkbox]), select, textarea')) {
    if (element.closest('p') || !seen(element)) continue;
    if (element.getBoundingClientRect().height < 59.5) found.push('hard to hit: ' + name(element));
  }
  return found;
})()`;

const TOO_WIDE = 'document.documentElement.scrollWidth > innerWidth';

/** What axe finds serious or critical on these pages, and those that are wider than the screen. */
export async function axeFaults(page: Page, paths: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const path of paths) {
    await open(page, path);
    await keepRoute(page, path);
    found.push(...(await axeFaultsHere(page)));
    if (await page.evaluate(TOO_WIDE)) found.push(`${path} is wider than the screen`);
  }
  return found;
}

/** The same of what several people see, each signed in anew: Chinese at a desk, English on a phone. */
export async function axeFaultsOfEach(
  stage: Stage,
  language: 'zh-CN' | 'en',
  visits: readonly (readonly [who: string, paths: readonly string[]])[],
): Promise<string[]> {
  const found: string[] = [];
  for (const [who, paths] of visits) {
    const { page, context } = await (language === 'en' ? stage.phone(language) : stage.desktop(language));
    await signInAs(page, who);
    found.push(...(await axeFaults(page, paths)));
    await context.close();
  }
  return found;
}

/** The same of the page as it stands, for what no address leads to: a dialog, a second step. */
export async function axeFaultsHere(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${new URL(page.url()).pathname} ${id}: ${nodes[0]?.html}`);
}

/** What keeps somebody out of these pages: by axe, and for elders with text of 22 and of 30 px. */
export async function elderFaults(page: Page, paths: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const path of paths) {
    found.push(...(await axeFaults(page, [path])));
    for (const size of [22, 30]) {
      await page.evaluate(`document.documentElement.dataset.look = 'elder'`);
      await page.evaluate(`document.documentElement.style.fontSize = '${size}px'`);
      for (const fault of (await page.evaluate(TOO_SMALL)) as string[]) found.push(`${path} ${size} px ${fault}`);
    }
  }
  return found;
}
