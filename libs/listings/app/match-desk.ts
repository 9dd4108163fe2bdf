import { Injectable } from '@nestjs/common';
import { NeedRepository } from '../data/need.repository.js';
import type { NeedEntity, SupplyEntity, SupplyMatchEntity } from '../data/supply.entities.js';
import { SupplyMatchRepository } from '../data/supply-match.repository.js';
import { SupplyRepository } from '../data/supply.repository.js';

/** A match with both its entries. */
export interface MatchedEntries {
  readonly match: SupplyMatchEntity;
  readonly need: NeedEntity;
  readonly supply: SupplyEntity;
}

/** Takes a match in hand: whoever moves it on holds its need and its supply, locked in this order. */
@Injectable()
export class MatchDesk {
  constructor(
    private readonly needs: NeedRepository,
    private readonly supplies: SupplyRepository,
    private readonly matches: SupplyMatchRepository,
  ) {}

  /** The match as it is now, unlocked. Throws NOT_FOUND. */
  async seen(matchId: string): Promise<SupplyMatchEntity> {
    return this.matches.find(matchId);
  }

  /** Throws NOT_FOUND. */
  async lock(matchId: string): Promise<MatchedEntries> {
    const { needId, supplyId } = await this.seen(matchId);
    const need = await this.needs.lock(needId);
    const supply = await this.supplies.lock(supplyId);
    return { need, supply, match: await this.seen(matchId) };
  }
}
