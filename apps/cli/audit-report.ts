import type { INestApplicationContext } from '@nestjs/common';
import { VerifyAuditChain } from '#identity';
import { INVARIANTS, Ledger } from '#ledger';
import { Checks } from '#platform';

/** One line of the audit; `broken` names the first row that is wrong. */
export interface AuditLine {
  text: string;
  /** Rows that were looked at. */
  checked: number;
  broken: string | null;
}

/**
 * Recomputes every invariant of the ledger, those that capabilities registered, and the chain of the audit log; changes
 * nothing but the seals still due. `progress` is told how many rows were looked at so far.
 */
export async function auditReport(
  application: Pick<INestApplicationContext, 'get'>,
  progress: (rows: number) => void = () => undefined,
): Promise<AuditLine[]> {
  const lines = (await application.get(Ledger, { strict: false }).audit(progress)).map((report): AuditLine => {
    const { zh, en } = INVARIANTS[report.name];
    const { firstBreak, checked } = report;
    return {
      checked,
      text: `${report.name} (${report.checked}) · ${zh} · ${en}`,
      broken: firstBreak && `row ${firstBreak.row}: expected ${firstBreak.expected}, found ${firstBreak.found}`,
    };
  });
  let before = lines.reduce((sum, { checked }) => sum + checked, 0);
  for (const { name, zh, en, run } of application.get(Checks, { strict: false }).invariants) {
    const { checked, broken } = await run((rows) => progress(before + rows));
    progress((before += checked));
    lines.push({ text: `${name} (${checked}) · ${zh} · ${en}`, checked, broken: broken[0] ?? null });
  }
  const chain = await application.get(VerifyAuditChain, { strict: false }).execute();
  lines.push({
    checked: chain.checked,
    text: `audit-chain (${chain.checked}) · 审计日志的链 · The chain of the audit log, head ${chain.headHash}`,
    broken:
      chain.broken &&
      `${chain.broken.reason} at ${chain.broken.sequence ?? 'the end'}, entry ${chain.broken.entryId ?? 'unknown'}`,
  });
  return lines;
}
