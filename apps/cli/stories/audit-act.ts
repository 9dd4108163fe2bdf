import type { ApiClient } from './api-client.js';
import { expectThat, type Narrator } from './narrator.js';

/** An auditor recomputes the ledger, and every invariant holds. */
export async function auditLedger(auditor: ApiClient, tell: Narrator): Promise<void> {
  type Audit = { ledgerAudit: { sound: boolean; invariants: { holds: boolean }[] } };
  const { ledgerAudit } = await auditor.call<Audit>('{ ledgerAudit { sound invariants { holds } } }');
  expectThat(ledgerAudit.sound, 'every invariant of the ledger holds');
  tell.step(
    `审计核对总账：${ledgerAudit.invariants.length} 条规则全部成立`,
    `the auditor recomputes the ledger: all ${ledgerAudit.invariants.length} invariants hold`,
  );
}
