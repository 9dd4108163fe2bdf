import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

/** Presses a deed, fills in what it asks, and confirms it. */
export async function deed(page: Page, word: string, fill: Readonly<Record<string, string>> = {}): Promise<void> {
  await page.getByRole('button', { name: word, exact: true }).first().click();
  const dialog = page.getByRole('dialog');
  for (const [label, value] of Object.entries(fill)) {
    const field = dialog.getByLabel(label);
    if ((await field.and(page.locator('select')).count()) > 0) await field.selectOption(value);
    else await field.fill(value);
  }
  await dialog.getByRole('button', { name: word, exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
}

/** What a browser is given to keep when a button is pressed. */
export async function fileOf(page: Page, word: string): Promise<{ name: string; content: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: word, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), content: readFileSync(await download.path()) };
}
