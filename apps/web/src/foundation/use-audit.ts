import { useEffect, useRef, useState } from 'react';
import { useClient } from 'urql';
import { refusalOf, type Refusal } from '../api/refusal';
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
  const running = useRef(0);
  const [reports, setReports] = useState<ReadonlyMap<string, Report>>(new Map());
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  // Who leaves the page has it stop after the rule that is looked at.
  useEffect(() => () => void (running.current += 1), []);
  const stop = (): void => {
    running.current += 1;
    setBusy(false);
  };
  const run = async (names: readonly string[]): Promise<void> => {
    const mine = (running.current += 1);
    setBusy(true);
    setRefusal(null);
    let known = new Map<string, Report>();
    setReports(known);
    for (const only of names) {
      const { data, error } = await client.query(AuditRuleDocument, { only }, { requestPolicy: 'network-only' });
      if (running.current !== mine) return;
      if (!data) {
        setRefusal(refusalOf(error));
        return setBusy(false);
      }
      known = new Map(known);
      for (const report of data.ledgerAudit.invariants) known.set(report.name, report);
      setReports(known);
    }
    setBusy(false);
  };
  return { run, stop, busy, refusal, reports };
}
