import type { Command } from 'commander';
import { Checks } from '#platform';
import { withApplication } from '../application.js';
import { Progress } from '../progress.js';

const SHOWN = 20;

/** `linli rebuild --check`: derives anew what is kept besides the ledger; the exit code is 1 if anything differs. */
export function addRebuild(program: Command): void {
  program
    .command('rebuild')
    .description('derive balances, lots and stars from the ledger and the events · 由分录与事件重新推算')
    .requiredOption('--check', 'compare only; nothing is changed · 只核对，不修改')
    .action(async () => {
      await withApplication(async (application) => {
        for (const derivation of application.get(Checks, { strict: false }).derivations) {
          const progress = new Progress(derivation.name);
          const { checked, broken } = await derivation.run((done) => progress.at(done));
          progress.end();
          const verdict = broken.length === 0 ? 'ok  ' : 'FAIL';
          console.log(`${verdict} ${derivation.name} (${checked}) · ${derivation.zh} · ${derivation.en}`);
          for (const fault of broken.slice(0, SHOWN)) console.error(`     ${fault}`);
          if (broken.length > SHOWN) console.error(`     … ${broken.length - SHOWN} more`);
          if (broken.length > 0) process.exitCode = 1;
        }
      });
    });
}
