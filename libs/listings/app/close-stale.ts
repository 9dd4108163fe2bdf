import { Injectable } from '@nestjs/common';
import { NeedRepository } from '../data/need.repository.js';
import { SupplyRepository } from '../data/supply.repository.js';
import { boardStates, supplyMatchStates } from '../domain/supply.states.js';
import { MatchDesk } from './match-desk.js';
import { SupplyBoard } from './supply-board.js';
import { SupplyMatches } from './supply-matches.js';

/** Closes what nobody kept or answered in time, in the open unit (过期自动关闭). What ended otherwise stays as it is. */
@Injectable()
export class CloseStale {
  constructor(
    private readonly needs: NeedRepository,
    private readonly supplies: SupplyRepository,
    private readonly board: SupplyBoard,
    private readonly desk: MatchDesk,
    private readonly matches: SupplyMatches,
  ) {}

  async need(needId: string): Promise<void> {
    const need = await this.needs.lock(needId);
    if (boardStates.allows(need.state, 'lapse')) await this.board.moveNeed(need, 'lapse');
  }

  async supply(supplyId: string): Promise<void> {
    const supply = await this.supplies.lock(supplyId);
    if (boardStates.allows(supply.state, 'lapse')) await this.board.moveSupply(supply, 'lapse');
  }

  async match(matchId: string): Promise<void> {
    const { match } = await this.desk.lock(matchId);
    if (supplyMatchStates.allows(match.state, 'lapse')) await this.matches.apply(match, 'lapse');
  }
}
