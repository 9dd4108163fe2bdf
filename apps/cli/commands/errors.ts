import type { Command } from 'commander';
import { platformCapability } from '#platform';
import { errorList } from '../error-list.js';
import { writeOrCheck } from '../generated-file.js';

/** `linli errors [--check]`: docs/errors.md from the catalogues of all capabilities. */
export function addErrors(program: Command): void {
  program
    .command('errors')
    .description('write docs/errors.md from all error catalogues · 生成错误代码表')
    .option('--check', 'only compare; exit code 1 if it differs · 仅比较')
    .action(async (options: { check?: boolean }) => {
      const { capabilities } = await import('../../capabilities.js');
      const text = errorList([{ ...platformCapability, name: 'general' }, ...capabilities]);
      await writeOrCheck('docs/errors.md', text, { ...options, command: 'linli errors' });
    });
}
