import type { Page } from 'playwright-core';

/** The width of the text of an A4 page with its margins of 15 mm, in CSS pixels. */
const PAPER = { width: 680, height: 1_009 };

/** Runs in the page: what of it would not stand on paper as it should. */
function onPaper(): string[] {
  const faults: string[] = [];
  const isShown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });
  const nameOf = (element: Element): string => `${element.tagName.toLowerCase()}.${element.className}`;
  if ((document.querySelector('main') as HTMLElement).innerText.trim() === '') faults.push('an empty sheet');
  for (const element of document.querySelectorAll('nav, .tabs, .button, .links, input, textarea, select'))
    if (isShown(element)) faults.push(`printed: ${nameOf(element)}`);
  for (const element of document.querySelectorAll('body *')) {
    if (!isShown(element)) continue;
    const { right, width } = element.getBoundingClientRect();
    if (width > 1 && right > innerWidth + 1) faults.push(`cut off: ${nameOf(element)}`);
    const isText = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
    const { color, breakInside } = getComputedStyle(element);
    if (isText && color !== 'rgb(0, 0, 0)') faults.push(`in ${color}: ${nameOf(element)}`);
    if (element.matches('tr') && breakInside !== 'avoid') faults.push(`may break: ${nameOf(element)}`);
  }
  return [...new Set(faults)];
}

/** What is wrong with a page as it is printed: ways to other pages, what is cut off, what is not black, rows that break. */
export async function paperFaults(page: Page): Promise<string[]> {
  const window = page.viewportSize();
  await page.setViewportSize(PAPER);
  await page.emulateMedia({ media: 'print' });
  const faults = await page.evaluate(onPaper);
  await page.emulateMedia({ media: null });
  if (window) await page.setViewportSize(window);
  return faults.map((fault) => `${new URL(page.url()).pathname}: ${fault}`);
}
