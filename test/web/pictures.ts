import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { repository } from '../architecture/example-project.js';

/** Where the pictures of the pages are kept. */
export const pictures = join(repository, 'docs/screens');

/** Pictures of pages end here, in CSS pixels: what is further down is more of the same. */
const LOWEST = 1_100;
/** JPEG quality at which Chinese of the usual size stays crisp. */
const QUALITY = 42;
/** A window wider than this, in CSS pixels, is that of a computer. */
const WIDE = 900;
/** Whether this page is the one to keep a picture of: the Chinese one, and of a desk 工作台 the one on a computer. */
const KEPT = `document.documentElement.lang === 'zh-CN' && (innerWidth > ${WIDE} || !document.querySelector('.desk'))`;

/** The name of the picture of a route or of a path on it, with `one` for what differs from case to case: `station-requests-one`. */
export function pictureOf(path: string): string {
  const [way = ''] = path.split('?');
  const parts = way.split('/').filter((part) => part !== '');
  return parts.length === 0 ? 'home' : parts.map((part) => (/^:|\d/.test(part) ? 'one' : part)).join('-');
}

/** Keeps a picture of a route that a walk has come to. */
export async function keepRoute(page: Page, path: string): Promise<void> {
  if (process.env['LINLI_SCREENS'] === '1' && ((await page.evaluate(KEPT)) as boolean))
    await keep(page, pictureOf(path), true);
}

/** Keeps a picture of a page as it stands: of a phone all down to the lowest line, or what the window shows. */
export async function keep(page: Page, name: string, whole: boolean): Promise<void> {
  await page.locator('.loading').first().waitFor({ state: 'detached' });
  if (whole) await page.evaluate('window.scrollTo(0, 0)');
  mkdirSync(pictures, { recursive: true });
  const path = join(pictures, `${name}.jpg`);
  const width = Number(await page.evaluate('innerWidth'));
  if (width > WIDE) return keepSmaller(page, path);
  const height = Math.min(LOWEST, Number(await page.evaluate('document.documentElement.scrollHeight')));
  const screenshot = (): Promise<unknown> => page.screenshot({ path, type: 'jpeg', quality: QUALITY, scale: 'css' });
  const window = page.viewportSize();
  if (!whole || window === null) return void (await screenshot());
  // A window as high as the page: what stands at its foot stays there.
  await page.setViewportSize({ width, height });
  await screenshot();
  await page.setViewportSize(window);
}

/** What the window of a computer shows, at three quarters of its size. */
async function keepSmaller(page: Page, path: string): Promise<void> {
  const [x, y, width, height] = (await page.evaluate('[scrollX, scrollY, innerWidth, innerHeight]')) as number[];
  const clip = { x: x ?? 0, y: y ?? 0, width: width ?? 0, height: height ?? 0, scale: 0.75 };
  const devtools = await page.context().newCDPSession(page);
  const { data } = await devtools.send('Page.captureScreenshot', { format: 'jpeg', quality: QUALITY, clip });
  await devtools.detach();
  writeFileSync(path, Buffer.from(data, 'base64'));
}
