import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import { Ledger, type NotedEntry } from '#ledger';
import { DonationRepository } from '../data/donation.repository.js';
import type { MatchEntity } from '../data/match.entity.js';
import { MatchRepository } from '../data/match.repository.js';
import type { PoolEntity } from '../data/pool.entities.js';
import { PoolRepository } from '../data/pool.repository.js';
import { differencesOf, type PoolRecount } from '../domain/pool-recount.js';
import { historyOf, type GiftOfDonor } from '../domain/pool-facts.js';
import { replayMatches } from '../domain/replay-matches.js';
import { PoolCover } from './pool-cover.js';
import { rulesHash } from './rules-hash.js';

const PAGE = 400;
/** Looks at a pool that differs, before it is believed: a writer may have come between two statements. */
const LOOKS = 4;

/** Computes all matches of a pool anew from the ledger and the published rules, and compares (重算配捐). Changes nothing. */
@Injectable()
export class RecomputeMatches {
  constructor(
    private readonly pools: PoolRepository,
    private readonly cover: PoolCover,
    private readonly donations: DonationRepository,
    private readonly matches: MatchRepository,
    private readonly ledger: Ledger,
  ) {}

  /** Throws NOT_FOUND. */
  async execute(poolId: string, progress: (checked: number) => void = () => undefined): Promise<PoolRecount> {
    for (let look = 1; ; look += 1) {
      const pool = await this.pools.find(poolId);
      if (pool === null) throw generalErrors.NOT_FOUND();
      const recount = await this.recount(pool, progress);
      if (recount.differences.length === 0 || look === LOOKS) return recount;
    }
  }

  private async recount(pool: PoolEntity, progress: (checked: number) => void): Promise<PoolRecount> {
    const driveIds = await this.cover.driveIds(pool.rules);
    const gifts = new Map<string, GiftOfDonor>();
    const lines: NotedEntry[] = await this.ledger.entriesUnder([pool.id, ...driveIds]);
    for (let after = ''; ;) {
      const page = await this.donations.paidTo(driveIds, after, PAGE);
      for (const { id, donorId, driveId, paidAt } of page) gifts.set(id, { id, donorId, driveId, paidAt });
      lines.push(...(await this.ledger.entriesUnder(page.map(({ id }) => id))));
      progress(gifts.size);
      if (page.length < PAGE) break;
      after = page.at(-1)?.id ?? after;
    }
    const history = historyOf(pool.id, lines, gifts);
    const replay = replayMatches(pool.rules, history.facts);
    const hash = rulesHash(pool.rules);
    return differencesOf({ pool, hash, gifts: gifts.size, kept: await this.kept(pool.id), history, replay });
  }

  private async kept(poolId: string): Promise<Map<string, MatchEntity>> {
    const kept = new Map<string, MatchEntity>();
    for (let after = ''; ;) {
      const page = await this.matches.after(poolId, after, PAGE);
      for (const match of page) kept.set(match.donationId, match);
      if (page.length < PAGE) return kept;
      after = page.at(-1)?.id ?? after;
    }
  }
}
