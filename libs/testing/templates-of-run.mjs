import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Before a run of the tests: a folder for the databases that its suites copy. */
export default function prepare() {
  process.env['LINLI_TEST_TEMPLATES'] = mkdtempSync(join(tmpdir(), 'linli-templates-'));
}
