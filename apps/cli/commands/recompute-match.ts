import type { Command } from 'commander';
import { RecomputeMatches } from '#funds';
import { withApplication } from '../application.js';
import { Progress } from '../progress.js';
import { recountReport } from '../recount-report.js';

/** `linli recompute-match POOL`: every match by the published rules, from the ledger alone; the exit code is 1 if anything differs. */
export function addRecomputeMatch(program: Command): void {
  program
    .command('recompute-match <pool>')
    .description('compute the matches of a pool from the ledger and its published rules · 重算配捐')
    .action(async (poolId: string) => {
      await withApplication(async (application) => {
        const progress = new Progress('recompute-match');
        const recompute = application.get(RecomputeMatches, { strict: false });
        const recount = await recompute.execute(poolId, (done) => progress.at(done));
        progress.end();
        const { lines, faults } = recountReport(recount);
        for (const line of lines) console.log(line);
        for (const fault of faults) console.error(`     ${fault}`);
        if (faults.length > 0) process.exitCode = 1;
      });
    });
}
