import type { Command } from 'commander';
import { PayoutReports, type ReconciledPayout } from '#payments';
import { withApplication } from '../application.js';

const yuan = (fen: number): string => (fen / 100).toFixed(2);

/** `linli reconcile`: every payout against what was booked; exit code 1 while anything does not agree (对账). */
export function addReconcile(program: Command): void {
  program
    .command('reconcile')
    .description('compare payouts with what was booked, list every difference · 到账对账，逐条列出差异')
    .action(async () => {
      await withApplication(async (application) => {
        let [payouts, broken] = [0, 0];
        for await (const report of application.get(PayoutReports, { strict: false }).all()) {
          payouts += 1;
          const faults = faultsOf(report);
          if (faults.length > 0) broken += 1;
          console.log(`${faults.length === 0 ? 'ok  ' : 'DIFF'} ${headOf(report)}`);
          for (const fault of faults) console.log(`     ${fault}`);
        }
        console.log(`${payouts} payouts, ${broken} with differences · ${payouts} 笔到账，${broken} 笔有差异`);
        if (broken > 0) process.exitCode = 1;
      });
    });
}

const headOf = ({ providerPayoutId, state, paidAt, amount, charges, refunds, fees }: ReconciledPayout): string =>
  `${paidAt.toISOString().slice(0, 10)} ${providerPayoutId} ${state} ¥${yuan(amount)} ` +
  `(charges ${yuan(charges)}, refunds ${yuan(refunds)}, fees ${yuan(fees)})`;

/** A report that is not complete yet, and each line that does not agree with what was booked. Nothing is plugged. */
function faultsOf({ difference, lines }: ReconciledPayout): string[] {
  const whole = difference === 0 ? [] : [`the lines sum to ¥${yuan(difference)} less than was paid out · 明细合计不符`];
  const each = lines.flatMap(({ kind, net, difference: fault, paymentId, refundId, disputeId }) =>
    fault === null
      ? []
      : [`${fault} ${kind} ¥${yuan(net)} ${paymentId ?? refundId ?? disputeId ?? '(nothing of ours)'}`],
  );
  return [...whole, ...each];
}
