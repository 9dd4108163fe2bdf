import type { Command } from 'commander';
import { ForgetSalt } from '#proofs';
import { withApplication } from '../application.js';

/** `linli forget-salt`: erases the salt of a transfer, or of all that are about one thing; it cannot be undone. */
export function addForgetSalt(program: Command): void {
  program
    .command('forget-salt <id>')
    .description('erase the salt of a transfer: no proof of it can be made any more · 删除盐值')
    .option('--reference', 'the id is that of the thing the transfers are about, as a donation · 编号为业务编号')
    .action(async (id: string, { reference }: { reference?: boolean }) => {
      await withApplication(async (application) => {
        const forget = application.get(ForgetSalt, { strict: false });
        const erased = reference ? await forget.ofReference(id) : Number(await forget.execute(id));
        console.log(`已删除 ${erased} 个盐值 · ${erased} salts erased`);
      });
    });
}
