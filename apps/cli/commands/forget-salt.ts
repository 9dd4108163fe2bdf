import type { Command } from 'commander';
import { Identity, mobileNumber } from '#identity';
import { generalErrors } from '#kernel';
import { ForgetSalt } from '#proofs';
import { withApplication } from '../application.js';

/** `linli forget-salt`: erases the salt of a transfer, or of all that are about one thing; it cannot be undone. */
export function addForgetSalt(program: Command): void {
  program
    .command('forget-salt <id>')
    .description('erase the salt of a transfer: no proof of it can be made any more · 删除盐值')
    .option('--reference', 'the id is that of the thing the transfers are about, as a donation · 编号为业务编号')
    .requiredOption('--by <phone>', 'mobile number of who answers for it, for the audit log · 责任人手机号')
    .action(async (id: string, { reference, by: phone }: { reference?: boolean; by: string }) => {
      await withApplication(async (application) => {
        const forget = application.get(ForgetSalt, { strict: false });
        const digits = mobileNumber(phone);
        const by = (await application.get(Identity, { strict: false }).idsByPhones([digits])).get(digits);
        if (by === undefined) throw generalErrors.BAD_USER_INPUT({ field: 'by', reason: 'nobody has this number' });
        const erased = reference ? await forget.ofReference(id, by) : Number(await forget.execute(id, by));
        console.log(`已删除 ${erased} 个盐值 · ${erased} salts erased`);
      });
    });
}
