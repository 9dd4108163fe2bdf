import { businessDate } from '#kernel';
import { titleOf } from './chart.js';
import type { PoolFact } from './replay-matches.js';

/** An entry of the ledger, with what its transfer says about it. Credit positive, in fen. */
export interface LedgerLine {
  readonly sequence: number;
  readonly transferId: string;
  readonly kind: string;
  readonly account: string;
  readonly amount: number;
  readonly reference: string;
  readonly memo: string | null;
}

/** A donation as far as matching needs it: for the ledger it is only a number. */
export interface GiftOfDonor {
  readonly id: string;
  readonly donorId: string;
  readonly driveId: string;
  readonly paidAt: Date | null;
}

/** What the ledger says a donation drew, and what of it was taken back. In fen. */
export interface LedgerMatch {
  readonly drawn: number;
  readonly reversed: number;
}

/** The facts of a pool in the order of the ledger, and what was booked for each donation. */
export interface PoolHistory {
  readonly facts: readonly PoolFact[];
  readonly booked: ReadonlyMap<string, LedgerMatch>;
  /** The mark of the rules at the activation: `sha256:…`. */
  readonly mark: string | null;
}

const DRAWN = new Set(['funds.match', 'funds.match-reserved', 'funds.match-held']);
const OF_POOL: Readonly<Record<string, 'FUNDED' | 'RELEASED' | 'ACTIVATED' | 'ENDED'>> = {
  'funds.pool-funded': 'FUNDED',
  'funds.pool-released': 'RELEASED',
  'funds.pool-activated': 'ACTIVATED',
  'funds.pool-ended': 'ENDED',
};
const OF_REVIEW: Readonly<Record<string, 'ACCEPTED' | 'POSTED' | 'VOIDED'>> = {
  'funds.match-accepted': 'ACCEPTED',
  'funds.match-posted': 'POSTED',
  'funds.match-voided': 'VOIDED',
};

/** Reads the history of a pool from the entries noted under the pool, its drives and their donations. */
export function historyOf(
  poolId: string,
  lines: readonly LedgerLine[],
  gifts: ReadonlyMap<string, GiftOfDonor>,
): PoolHistory {
  const facts: PoolFact[] = [];
  const booked = new Map<string, LedgerMatch>();
  let mark: string | null = null;
  for (const transfer of transfersOf(lines)) {
    const [{ kind, reference, memo }] = transfer;
    const inPool = transfer.find(({ account }) => account.startsWith(`fund:${poolId}:`));
    const amount = Math.abs(inPool?.amount ?? 0);
    const known = booked.get(reference) ?? { drawn: 0, reversed: 0 };
    if (inPool && DRAWN.has(kind)) booked.set(reference, { ...known, drawn: known.drawn + amount });
    if (inPool && kind === 'funds.match-reversed')
      booked.set(reference, { ...known, reversed: known.reversed + amount });
    if (inPool && kind === 'funds.pool-activated') mark = memo;
    facts.push(...factOf(transfer, inPool === undefined ? null : amount, gifts.get(reference)));
  }
  return { facts, booked, mark };
}

type TransferLines = readonly [LedgerLine, ...LedgerLine[]];

function transfersOf(lines: readonly LedgerLine[]): TransferLines[] {
  const byId = new Map<string, [LedgerLine, ...LedgerLine[]]>();
  for (const line of [...lines].sort((one, other) => one.sequence - other.sequence)) {
    const known = byId.get(line.transferId);
    if (known === undefined) byId.set(line.transferId, [line]);
    else known.push(line);
  }
  return [...byId.values()];
}

/** `inPool`: what the transfer moves in the pool; null for one that does not touch it. */
function factOf(transfer: TransferLines, inPool: number | null, gift: GiftOfDonor | undefined): PoolFact[] {
  const [{ kind, reference, memo }] = transfer;
  const ofPool = OF_POOL[kind];
  const review = OF_REVIEW[kind];
  if (ofPool === 'ACTIVATED') return [{ kind: ofPool }];
  if (ofPool === 'ENDED') return [{ kind: ofPool, at: memo === null ? null : new Date(memo) }];
  if (ofPool !== undefined) return [{ kind: ofPool, amount: inPool ?? 0 }];
  if (review !== undefined) return inPool === null ? [] : reviewOf(review, reference, gift);
  if (gift === undefined || gift.paidAt === null || kind.startsWith('funds.match')) return [];
  const stands = transfer.filter(({ account }) => ['4101', '2401'].includes(titleOf(account)?.number ?? ''));
  const change = stands.reduce((sum, line) => sum + line.amount, 0);
  if (kind === 'funds.gift') return [giftOf(gift, gift.paidAt, change, stands[0]?.account ?? '')];
  return change < 0 ? [{ kind: 'BACK', donationId: gift.id, amount: -change }] : [];
}

function reviewOf(kind: 'ACCEPTED' | 'POSTED' | 'VOIDED', reference: string, gift?: GiftOfDonor): PoolFact[] {
  if (gift !== undefined) return [{ kind, donationId: gift.id }];
  return kind === 'ACCEPTED' ? [] : [{ kind: `DRIVE_${kind}`, driveId: reference }];
}

function giftOf({ id, donorId, driveId }: GiftOfDonor, givenAt: Date, amount: number, account: string): PoolFact {
  const conditional = titleOf(account)?.number === '2401';
  return {
    ...{ kind: 'GIFT', donationId: id, donorId, driveId, amount, givenAt },
    ...{ day: businessDate(givenAt), conditional },
  };
}
