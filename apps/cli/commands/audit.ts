import type { Command } from 'commander';
import { VerifyAuditChain } from '#identity';
import { INVARIANTS, Ledger } from '#ledger';
import { withApplication } from '../application.js';

/** `linli audit`: every invariant of the ledger and the audit log's chain; the exit code is 1 if anything is broken. */
export function addAudit(program: Command): void {
  program
    .command('audit')
    .description('recompute the ledger and the audit chain, name the first broken row · 核对账本与审计链')
    .action(async () => {
      await withApplication(async (application) => {
        for (const report of await application.get(Ledger, { strict: false }).audit()) {
          const { zh, en } = INVARIANTS[report.name];
          console.log(`${report.holds ? 'ok  ' : 'FAIL'} ${report.name} (${report.checked}) · ${zh} · ${en}`);
          if (!report.firstBreak) continue;
          const { row, expected, found } = report.firstBreak;
          broken(`${report.name}: row ${row}: expected ${expected}, found ${found}`);
        }
        const chain = await application.get(VerifyAuditChain, { strict: false }).execute();
        console.log(
          `${chain.broken ? 'FAIL' : 'ok  '} audit-chain (${chain.checked}) · 审计链 · head ${chain.headHash}`,
        );
        if (chain.broken) {
          const { sequence, entryId, reason } = chain.broken;
          broken(`audit-chain: ${reason} at ${sequence ?? 'the end'}, entry ${entryId ?? 'unknown'}`);
        }
      });
    });
}

function broken(text: string): void {
  process.exitCode = 1;
  console.error(`     ${text}`);
}
