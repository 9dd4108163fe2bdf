import { isTooFast, matchOf, takenBack, type MatchingRules } from './matching.js';
import { isOpen, type MatchState } from './match.states.js';

/** What the ledger says of a pool and of the gifts that it covers, in the order of the ledger. Amounts in fen. */
export type PoolFact =
  | { readonly kind: 'FUNDED' | 'RELEASED'; readonly amount: number }
  | { readonly kind: 'ACTIVATED' }
  /** Gifts that were paid before are followed even if they come later; null: none is. */
  | { readonly kind: 'ENDED'; readonly at: Date | null }
  | {
      readonly kind: 'GIFT';
      readonly donationId: string;
      readonly donorId: string;
      readonly driveId: string;
      readonly amount: number;
      readonly day: string;
      readonly givenAt: Date;
      /** Its drive is undecided, so that the match waits. */
      readonly conditional: boolean;
    }
  /** A part of a gift does not stand any more. */
  | { readonly kind: 'BACK'; readonly donationId: string; readonly amount: number }
  /** A held match was found sound: it waits for its drive, or is given. */
  | { readonly kind: 'ACCEPTED' | 'POSTED' | 'VOIDED'; readonly donationId: string }
  /** The drive was decided: reserved matches are given, or nothing of it that waits will be. */
  | { readonly kind: 'DRIVE_POSTED' | 'DRIVE_VOIDED'; readonly driveId: string };

type GiftFact = Extract<PoolFact, { kind: 'GIFT' }>;

/** A match as the rules make it. */
export interface ReplayedMatch {
  readonly donationId: string;
  readonly donorId: string;
  readonly driveId: string;
  readonly day: string;
  readonly givenAt: Date;
  readonly gift: number;
  readonly amount: number;
  state: MatchState;
  back: number;
  reversed: number;
}

/** The matches of a pool by donation, in the order in which they arose, and what is left in it. */
export interface Replay {
  readonly matches: ReadonlyMap<string, ReplayedMatch>;
  readonly left: number;
}

/** Computes every match of a pool from the published rules and the facts of the ledger alone (重算配捐). */
export function replayMatches(rules: MatchingRules, facts: Iterable<PoolFact>): Replay {
  const pool = new ReplayedPool(rules);
  for (const fact of facts) pool.take(fact);
  return pool;
}

class ReplayedPool implements Replay {
  readonly matches = new Map<string, ReplayedMatch>();
  left = 0;
  private active = false;
  private endedAt: Date | null = null;
  private readonly stands = new Map<string, number>();
  private readonly givenBy = new Map<string, Date[]>();
  private readonly openOfDrive = new Map<string, Set<ReplayedMatch>>();

  constructor(private readonly rules: MatchingRules) {}

  take(fact: PoolFact): void {
    switch (fact.kind) {
      case 'FUNDED':
        this.left += fact.amount;
        break;
      case 'RELEASED':
        this.left -= fact.amount;
        break;
      case 'ACTIVATED':
        this.active = true;
        break;
      case 'ENDED':
        [this.active, this.endedAt] = [false, fact.at];
        break;
      case 'GIFT':
        if (this.follows(fact)) this.match(fact);
        break;
      case 'BACK':
        this.takeBack(this.matches.get(fact.donationId), fact.amount);
        break;
      case 'DRIVE_POSTED':
      case 'DRIVE_VOIDED':
        this.decide(fact.driveId, fact.kind);
        break;
      default:
        this.review(this.matches.get(fact.donationId), fact.kind);
    }
  }

  /** An exhausted pool follows nothing until it is filled again. */
  private follows({ givenAt }: GiftFact): boolean {
    return this.active ? this.left > 0 : this.endedAt !== null && givenAt < this.endedAt;
  }

  private match({ kind: _, amount: gift, conditional, ...rest }: GiftFact): void {
    const { donorId, driveId, day, givenAt } = rest;
    const [donorDay, drive] = [this.stands.get(`${donorId} ${day}`) ?? 0, this.stands.get(driveId) ?? 0];
    const amount = matchOf(this.rules, { amount: gift, day, donorDay, drive, left: this.left });
    const others = this.givenBy.get(donorId) ?? [];
    if (amount > 0 || this.rules.heldCounts === 'GIFTS') this.givenBy.set(donorId, [...others, givenAt]);
    if (amount === 0) return;
    const held = isTooFast(this.rules, givenAt, others);
    const state = held ? 'HELD' : conditional ? 'RESERVED' : 'POSTED';
    const match = { ...rest, gift, amount, state, back: 0, reversed: 0 } satisfies ReplayedMatch;
    this.matches.set(rest.donationId, match);
    this.keepOpen(match);
    this.draw(match, amount);
  }

  private takeBack(match: ReplayedMatch | undefined, amount: number): void {
    if (match === undefined) return;
    match.back += amount;
    if (!isOpen(match.state) && match.state !== 'POSTED') return;
    const { gift, back, amount: matched, reversed } = match;
    const taken = takenBack({ gift, back, match: matched, reversed });
    match.reversed += taken;
    this.draw(match, -taken);
    if (match.reversed === match.amount) match.state = match.state === 'POSTED' ? 'REVERSED' : 'VOIDED';
    this.keepOpen(match);
  }

  private decide(driveId: string, kind: 'DRIVE_POSTED' | 'DRIVE_VOIDED'): void {
    for (const match of [...(this.openOfDrive.get(driveId) ?? [])]) {
      if (kind === 'DRIVE_VOIDED') this.review(match, 'VOIDED');
      else if (match.state === 'RESERVED') this.review(match, 'POSTED');
    }
  }

  private review(match: ReplayedMatch | undefined, kind: 'ACCEPTED' | 'POSTED' | 'VOIDED'): void {
    if (match === undefined || !isOpen(match.state)) return;
    match.state = kind === 'ACCEPTED' ? 'RESERVED' : kind;
    if (kind === 'VOIDED') this.draw(match, match.reversed - match.amount);
    this.keepOpen(match);
  }

  /** Moves what stands of a donor's day and of a drive, and what is left. */
  private draw({ donorId, day, driveId }: ReplayedMatch, amount: number): void {
    this.left -= amount;
    for (const key of [`${donorId} ${day}`, driveId]) this.stands.set(key, (this.stands.get(key) ?? 0) + amount);
  }

  private keepOpen(match: ReplayedMatch): void {
    const open = this.openOfDrive.get(match.driveId) ?? new Set();
    if (isOpen(match.state)) open.add(match);
    else open.delete(match);
    this.openOfDrive.set(match.driveId, open);
  }
}
