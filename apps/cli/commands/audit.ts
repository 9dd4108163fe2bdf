import type { Command } from 'commander';
import { AuditMark } from '#identity';
import { withApplication } from '../application.js';
import { auditReport } from '../audit-report.js';
import { Progress } from '../progress.js';

/** `linli audit`: every invariant of the ledger and the audit log's chain; the exit code is 1 if anything is broken. */
export function addAudit(program: Command): void {
  program
    .command('audit')
    .description('recompute the ledger and the audit chain, name the first broken row · 核对账本与审计链')
    .option('--trust-log', 'mark the end of the audit log as it is: once, after an update from before there were marks')
    .action(async ({ trustLog }: { trustLog?: boolean }) => {
      await withApplication(async (application) => {
        if (trustLog === true) await application.get(AuditMark, { strict: false }).trust();
        const progress = new Progress('rows looked at · 行已核对');
        const report = await auditReport(application, (rows) => progress.at(rows));
        progress.end();
        for (const { text, broken } of report) {
          console.log(`${broken === null ? 'ok  ' : 'FAIL'} ${text}`);
          if (broken === null) continue;
          process.exitCode = 1;
          console.error(`     ${broken}`);
        }
      });
    });
}
