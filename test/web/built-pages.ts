import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '../architecture/example-project.js';
import { command } from '../architecture/run-steps.mjs';

/** The folder of the pages as they are now, built once in a run of the tests; it ends with the run. */
export async function builtPages(): Promise<string> {
  const folder = process.env['LINLI_TEST_TEMPLATES'];
  if (folder === undefined) throw new Error('LINLI_TEST_TEMPLATES is set by the run of the tests (jest.config.js)');
  const pages = join(folder, 'pages');
  if (existsSync(pages)) return pages;
  const draft = mkdtempSync(`${pages}-`);
  const built = await command(['node', 'apps/web/build.mjs', draft], { cwd: repository });
  if (!built.ok) throw new Error(built.output);
  try {
    renameSync(draft, pages);
  } catch (error) {
    // Another worker built them at the same time.
    if (!existsSync(pages)) throw error;
    rmSync(draft, { recursive: true });
  }
  return pages;
}
