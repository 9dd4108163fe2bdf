import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { repository } from '../architecture/example-project.js';

/** Where the pictures of the pages are kept. */
export const pictures = join(repository, 'docs/screens');

/** Pictures of pages end here, in CSS pixels: what is further down is more of the same. */
const LOWEST = 1_400;
/** JPEG quality at which Chinese of the usual size stays crisp. */
const QUALITY = 62;
/** Whether this page is the one to keep a picture of: the Chinese one, and of a desk 工作台 the one on a computer. */
const KEPT = `document.documentElement.lang === 'zh-CN' && (innerWidth > 900 || !document.querySelector('.desk'))`;

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

/** Keeps a picture of a page as it stands: all of it down to the lowest line, or what the window shows. */
export async function keep(page: Page, name: string, whole: boolean): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  await page.locator('.loading').first().waitFor({ state: 'detached' });
  const height = Number(await page.evaluate('document.documentElement.scrollHeight'));
  const width = Number(await page.evaluate('innerWidth'));
  const clip = { x: 0, y: 0, width, height: Math.min(LOWEST, height) };
  const part = whole ? { fullPage: true, clip } : {};
  await page.screenshot({
    path: join(pictures, `${name}.jpg`),
    ...{ type: 'jpeg', quality: QUALITY, scale: 'css', ...part },
  });
}
