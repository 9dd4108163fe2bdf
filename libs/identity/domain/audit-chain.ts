/** What is kept of an audited act. No personal data: ids, codes and reasons only. */
export interface AuditEntry {
  readonly id: string;
  /** Who acted; null for the system. */
  readonly actorId: string | null;
  readonly action: string;
  readonly subjectType: string;
  readonly subjectId: string;
  /** Path of the region it concerns; '/' when it concerns no single region. */
  readonly regionPath: string;
  readonly details: Readonly<Record<string, unknown>>;
  readonly occurredAt: Date;
}

/** A link of the chain: binds an entry to everything sealed before it. */
export interface AuditSeal {
  /** 1, 2, 3 … without gaps. */
  readonly sequence: number;
  readonly entryId: string;
  readonly previousHash: string;
  readonly hash: string;
}

/** SHA-256 in hexadecimal, handed in so that the rules stay free of machinery. */
export type Digest = (text: string) => string;

/** What the first link follows. */
export const GENESIS_HASH = '0'.repeat(64);

/** The hash of a link: SHA-256 over the link before, the number and every field of the entry in a fixed order. */
function sealHash(digest: Digest, previousHash: string, sequence: number, entry: AuditEntry): string {
  const content = [
    previousHash,
    sequence,
    entry.id,
    entry.actorId,
    entry.action,
    entry.subjectType,
    entry.subjectId,
    entry.regionPath,
    entry.occurredAt.toISOString(),
    sorted(entry.details),
  ];
  return digest(JSON.stringify(content));
}

/** Links for entries, in the given order, after the last link. */
export function sealEntries(
  digest: Digest,
  last: Pick<AuditSeal, 'sequence' | 'hash'>,
  entries: readonly AuditEntry[],
): AuditSeal[] {
  let { sequence, hash } = last;
  return entries.map((entry) => {
    const previousHash = hash;
    sequence += 1;
    hash = sealHash(digest, previousHash, sequence, entry);
    return { sequence, entryId: entry.id, previousHash, hash };
  });
}

/** The first link that does not hold, and why; null when all hold. `entry` is null where the entry is gone. */
export function firstBrokenSeal(
  digest: Digest,
  last: Pick<AuditSeal, 'sequence' | 'hash'>,
  links: readonly { seal: AuditSeal; entry: AuditEntry | null }[],
): { sequence: number; entryId: string; reason: AuditBreak } | null {
  let { sequence, hash } = last;
  for (const { seal, entry } of links) {
    const reason = breakOf(digest, seal, entry, { sequence: sequence + 1, previousHash: hash });
    if (reason !== null) return { sequence: seal.sequence, entryId: seal.entryId, reason };
    ({ sequence, hash } = seal);
  }
  return null;
}

/** How the log was harmed. END_CHANGED: where it ends was not written by this application, so its newest entries may be gone. */
export type AuditBreak =
  | 'SEAL_MISSING'
  | 'ENTRY_MISSING'
  | 'ENTRY_CHANGED'
  | 'CHAIN_BROKEN'
  | 'END_CUT_OFF'
  | 'END_CHANGED'
  | 'ENTRY_UNSEALED';

function breakOf(
  digest: Digest,
  seal: AuditSeal,
  entry: AuditEntry | null,
  expected: Pick<AuditSeal, 'sequence' | 'previousHash'>,
): AuditBreak | null {
  if (seal.sequence !== expected.sequence) return 'SEAL_MISSING';
  if (seal.previousHash !== expected.previousHash) return 'CHAIN_BROKEN';
  if (entry === null) return 'ENTRY_MISSING';
  return sealHash(digest, seal.previousHash, seal.sequence, entry) === seal.hash ? null : 'ENTRY_CHANGED';
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.map(([key, inner]) => [key, sorted(inner)]);
}
