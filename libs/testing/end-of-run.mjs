import { rmSync } from 'node:fs';

/** After a run of the tests: the folder is gone. */
export default function clear() {
  const folder = process.env['LINLI_TEST_TEMPLATES'];
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
}
