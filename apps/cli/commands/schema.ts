import type { Command } from 'commander';
import { writeOrCheck } from '../generated-file.js';

/** `linli schema [--check]`: schema.gql from the code. */
export function addSchema(program: Command): void {
  program
    .command('schema')
    .description('write schema.gql from the code · 生成 GraphQL 模式')
    .option('--check', 'only compare; exit code 1 if it differs · 仅比较')
    .action(async (options: { check?: boolean }) => {
      const { buildSchemaText } = await import('../../api/schema-text.js');
      await writeOrCheck('schema.gql', await buildSchemaText(), { ...options, command: 'linli schema' });
    });
}
