import type { Command } from 'commander';
import { envExample } from '#platform';
import { writeOrCheck } from '../generated-file.js';

/** `linli env-example [--check]`: `.env.example` from the schema of the settings. */
export function addEnvExample(program: Command): void {
  program
    .command('env-example')
    .description('write .env.example from the schema of the settings · 生成配置示例')
    .option('--check', 'only compare; exit code 1 if it differs · 仅比较')
    .action(async (options: { check?: boolean }) => {
      await writeOrCheck('.env.example', envExample(), { ...options, command: 'linli env-example' });
    });
}
