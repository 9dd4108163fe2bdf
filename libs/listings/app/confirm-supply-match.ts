import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Actor } from '#platform';
import type { SupplyMatchEntity } from '../data/supply.entities.js';
import { leftOf, type BoardSide } from '../domain/supply.js';
import { supplyErrors } from '../domain/supply.errors.js';
import { supplyMatchStates } from '../domain/supply.states.js';
import { DraftFromMatch } from './draft-from-match.js';
import { MatchDesk, type MatchedEntries } from './match-desk.js';
import { SupplyAccess } from './supply-access.js';
import { SupplyBoard } from './supply-board.js';
import { SupplyMatches } from './supply-matches.js';

/** Which match, and for which side. */
export interface SupplyMatchConfirmation {
  readonly matchId: string;
  readonly side: BoardSide;
}

/**
 * One side confirms a match (确认对接); with the second confirmation people are placed: as many as the need still has and
 * the supply still serves, and the draft of a listing follows. NOT_FOUND, STATE_NOT_ALLOWED, SUPPLY_MATCH_NEEDS_ANOTHER_PERSON, NEED_MET, SUPPLY_USED_UP.
 */
@Injectable()
export class ConfirmSupplyMatch {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: SupplyAccess,
    private readonly desk: MatchDesk,
    private readonly matches: SupplyMatches,
    private readonly board: SupplyBoard,
    private readonly draft: DraftFromMatch,
  ) {}

  async execute(actor: Actor, { matchId, side }: SupplyMatchConfirmation): Promise<SupplyMatchEntity> {
    return this.unitOfWork.run(async () => {
      this.access.requireSide(actor, side, await this.desk.seen(matchId));
      const { need, supply, match } = await this.desk.lock(matchId);
      const event = side === 'NEED' ? 'confirmNeed' : 'confirmSupply';
      const state = supplyMatchStates.next(match.state, event);
      requireAnotherPerson(actor, match);
      const people = peopleOf({ need, supply });
      const signed = side === 'NEED' ? { needConfirmedBy: actor.personId } : { supplyConfirmedBy: actor.personId };
      if (state !== 'AGREED') return this.matches.apply(match, event, signed);
      const supplier = side === 'SUPPLY' ? actor.personId : (match.supplyConfirmedBy ?? actor.personId);
      const listingId = await this.draft.execute(need, supply, supplier);
      const agreed = await this.matches.apply(match, event, { ...signed, people, listingId });
      await this.board.place(need, supply, people);
      return agreed;
    });
  }
}

function requireAnotherPerson({ personId }: Actor, match: SupplyMatchEntity): void {
  if ([match.needConfirmedBy, match.supplyConfirmedBy].includes(personId)) {
    throw supplyErrors.SUPPLY_MATCH_NEEDS_ANOTHER_PERSON();
  }
}

function peopleOf({ need, supply }: Pick<MatchedEntries, 'need' | 'supply'>): number {
  const [wanted, offered] = [leftOf(need), leftOf(supply)];
  if (need.state !== 'OPEN' || wanted === 0) throw supplyErrors.NEED_MET();
  if (supply.state !== 'OPEN' || offered === 0) throw supplyErrors.SUPPLY_USED_UP();
  return Math.min(wanted, offered);
}
