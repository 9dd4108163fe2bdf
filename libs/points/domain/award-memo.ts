/** What the ledger keeps beside an award: which version of which policy made it. */
export interface AwardMemo {
  policyId: string;
  policyVersion: number;
  minutes: number;
  /** The instant from which the points live; null in an award from before there were lots. */
  earnedAt: Date | null;
}

const form = /^points-policy:([^@]+)@(\d+);minutes:(\d+)(?:;earned:(\S+))?$/;

/** The memo of a ledger transfer: `points-policy:<id>@<version>;minutes:<n>;earned:<instant>`. */
export function awardMemo({ policyId, policyVersion, minutes, earnedAt }: AwardMemo): string {
  const earned = earnedAt ? `;earned:${earnedAt.toISOString()}` : '';
  return `points-policy:${policyId}@${policyVersion};minutes:${minutes}${earned}`;
}

/** Reads a memo back; null for a transfer that is not an award. */
export function readAwardMemo(text: string | null | undefined): AwardMemo | null {
  const match = form.exec(text ?? '');
  if (!match?.[1]) return null;
  const earnedAt = match[4] ? new Date(match[4]) : null;
  return { policyId: match[1], policyVersion: Number(match[2]), minutes: Number(match[3]), earnedAt };
}

/** The reference of an award: the service record it pays for. */
export function recordReference(recordId: string): string {
  return `service-record:${recordId}`;
}

/** The service record behind a reference; null if it names something else. */
export function recordOfReference(reference: string | null | undefined): string | null {
  return reference?.startsWith('service-record:') ? reference.slice('service-record:'.length) : null;
}
