import { useState } from 'react';
import { useClient } from 'urql';
import { refusalOf, type Refusal } from '../api/refusal';
import { useTurns } from '../desk/use-turns';
import { AuditRuleDocument } from '../generated/audit';
import type { AuditRuleQuery } from '../generated/types';

/** What an audit says of one rule. */
export type Report = AuditRuleQuery['ledgerAudit']['invariants'][number];

/** An audit under way, or over. */
export interface Auditing {
  /** Looks at each rule in turn; what was known before is forgotten. */
  readonly run: (names: readonly string[]) => Promise<void>;
  /** No further rule is looked at. */
  readonly stop: () => void;
  readonly busy: boolean;
  readonly refusal: Refusal | null;
  /** By the name of the rule. */
  readonly reports: ReadonlyMap<string, Report>;
}

/** Audits rule by rule: one request for each, so that it shows how far it is and can be stopped. */
export function useAudit(): Auditing {
  const client = useClient();
  const { busy, begin, stop } = useTurns();
  const [reports, setReports] = useState<ReadonlyMap<string, Report>>(new Map());
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const run = async (names: readonly string[]): Promise<void> => {
    const isMine = begin();
    setRefusal(null);
    let known = new Map<string, Report>();
    setReports(known);
    for (const only of names) {
      const { data, error } = await client.query(AuditRuleDocument, { only }, { requestPolicy: 'network-only' });
      if (!isMine()) return;
      if (!data) {
        setRefusal(refusalOf(error));
        break;
      }
      known = new Map(known);
      for (const report of data.ledgerAudit.invariants) known.set(report.name, report);
      setReports(known);
    }
    stop();
  };
  return { run, stop, busy, refusal, reports };
}
