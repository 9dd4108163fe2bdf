/** What the ledger keeps beside an award: which version of which policy made it. */
export interface AwardMemo {
  policyId: string;
  policyVersion: number;
  minutes: number;
}

const form = /^points-policy:([^@]+)@(\d+);minutes:(\d+)$/;

/** The memo of a ledger transfer: `points-policy:<id>@<version>;minutes:<n>`. */
export function awardMemo(memo: AwardMemo): string {
  return `points-policy:${memo.policyId}@${memo.policyVersion};minutes:${memo.minutes}`;
}

/** Reads a memo back; null for a transfer that is not an award. */
export function readAwardMemo(text: string | null | undefined): AwardMemo | null {
  const match = form.exec(text ?? '');
  if (!match?.[1]) return null;
  return { policyId: match[1], policyVersion: Number(match[2]), minutes: Number(match[3]) };
}

/** The reference of an award: the service record it pays for. */
export function recordReference(recordId: string): string {
  return `service-record:${recordId}`;
}

/** The service record behind a reference; null if it names something else. */
export function recordOfReference(reference: string | null | undefined): string | null {
  return reference?.startsWith('service-record:') ? reference.slice('service-record:'.length) : null;
}
