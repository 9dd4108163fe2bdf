import type { Command } from 'commander';
import { RecomputeMatches } from '#funds';
import { DomainError, isId } from '#kernel';
import { withApplication } from '../application.js';
import { Progress } from '../progress.js';
import { recountReport } from '../recount-report.js';

/** What a pool id is, and where one gets it. */
const POOL_ID =
  'A pool id is the id of a matching pool, such as 019a2b3c-…: ask the API { matchingPools { nodes { id name } } }, ' +
  'or take it from createMatchingPool · 配捐池编号由 matchingPools 查得';

/** Says of an id that no pool has what one is. */
async function knownPool<T>(poolId: string, work: () => Promise<T>): Promise<T> {
  try {
    if (isId(poolId)) return await work();
  } catch (error) {
    if (!(error instanceof DomainError) || error.code !== 'NOT_FOUND') throw error;
  }
  throw new Error(`没有编号为 ${poolId} 的配捐池 · no matching pool has the id ${poolId}\n${POOL_ID}`);
}

/** `linli recompute-match POOL`: every match by the published rules, from the ledger alone; the exit code is 1 if anything differs. */
export function addRecomputeMatch(program: Command): void {
  program
    .command('recompute-match <pool>')
    .description('compute the matches of a pool from the ledger and its published rules · 重算配捐')
    .addHelpText('after', `\n${POOL_ID}`)
    .action(async (poolId: string) => {
      await withApplication(async (application) => {
        const progress = new Progress('recompute-match');
        const recompute = application.get(RecomputeMatches, { strict: false });
        const recount = await knownPool(poolId, () => recompute.execute(poolId, (done) => progress.at(done)));
        progress.end();
        const { lines, faults } = recountReport(recount);
        for (const line of lines) console.log(line);
        for (const fault of faults) console.error(`     ${fault}`);
        if (faults.length > 0) process.exitCode = 1;
      });
    });
}
