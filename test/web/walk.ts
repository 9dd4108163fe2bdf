import type { Page } from 'playwright-core';
import { demoAccount } from '../../apps/cli/district/demo-accounts.js';
import { keep } from './pictures.js';

/** Signs a demo account in by the form, as a person would. */
export async function signInAs(page: Page, key: string): Promise<void> {
  const { phone, password } = demoAccount(key);
  await page.goto('/sign-in');
  await page.locator('input[name=phone]').fill(phone);
  await page.locator('input[name=password]').fill(password);
  await page.locator('form button[type=submit]').click();
  await page.locator('.tabs').waitFor();
}

/** Goes to a page and waits until it has nothing more to fetch for itself. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.locator('h1').waitFor();
  await page.locator('.loading').first().waitFor({ state: 'detached' });
}

/** Keeps a picture of a page in docs/screens, where LINLI_SCREENS asks for it. */
export async function screen(page: Page, name: string, fullPage = false): Promise<void> {
  if (process.env['LINLI_SCREENS'] === '1') await keep(page, name, fullPage);
}
