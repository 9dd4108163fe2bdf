import { Injectable } from '@nestjs/common';
import { isWorkingDay } from '#kernel';
import { ApplicationRepository } from '../data/application.repository.js';
import type { VentureDecisionEntity } from '../data/decision.entities.js';
import { DecisionRepository } from '../data/decision.repository.js';
import type { VentureRoundEntity } from '../data/round.entity.js';
import {
  eventsOfDecision,
  freeAwardNumber,
  isNoticed,
  isSameItem,
  itemOf,
  type DecidedItem,
} from '../domain/decided-item.js';
import type { BundleResults } from '../domain/round-bundle.js';
import { recomputeRound } from '../domain/recompute-round.js';
import type { VentureApplicationEntity } from '../data/application.entity.js';
import { ApplicationMoves, type ApplicationMove } from './application-moves.js';
import { AwardReservations } from './award-reservations.js';
import { roundHashing } from './round-hashing.js';
import { RoundFacts } from './round-facts.js';

/** Whose hand writes decisions, and in which notice they stand from now on. */
export interface DecisionHand {
  /** Null for what happens by itself. */
  readonly actorId: string | null;
  /** Null where nothing is published. */
  readonly noticeId: string | null;
}

/** Keeps what the rules decide of a round (立项决定). In the open unit, under the lock of the round. */
@Injectable()
export class DecisionBook {
  constructor(
    private readonly facts: RoundFacts,
    private readonly decisions: DecisionRepository,
    private readonly applications: ApplicationRepository,
    private readonly moves: ApplicationMoves,
    private readonly reservations: AwardReservations,
  ) {}

  /** Computes the round anew from everything that is known of it now. */
  async computed(roundId: string): Promise<BundleResults> {
    const given = await this.facts.given(roundId);
    return recomputeRound({ ...given, calendar: [] }, isWorkingDay, roundHashing.sha256);
  }

  /** The first decisions: one of each application that is ranked; what has no rank is left out of the list. */
  async open(round: VentureRoundEntity, { ranking, awards }: BundleResults, hand: DecisionHand): Promise<void> {
    const applications = await this.applications.lock((await this.applications.ofRound(round.id)).map(({ id }) => id));
    const items = new Map(awards.map((one) => [one.applicationId, itemOf(one)]));
    const ranks = new Map(ranking.map(({ applicationId, rank }) => [applicationId, rank]));
    const keys: (string | null)[] = [];
    const rows = applications.flatMap(({ id, organisationId }): VentureDecisionEntity[] => {
      const [item, rankNumber] = [items.get(id), ranks.get(id)];
      if (item === undefined || rankNumber === undefined) return [];
      const awardKey =
        item.kind === 'AWARD' ? freeAwardNumber(keys, keyOf(round.id, organisationId), mostOf(round)) : null;
      keys.push(awardKey);
      const noticeId = isNoticed(item) ? hand.noticeId : null;
      const unconfirmed = { reservationId: null, confirmedBy: null, confirmedAt: null, signBy: null };
      return [{ id, roundId: round.id, organisationId, rankNumber, ...item, noticeId, awardKey, ...unconfirmed }];
    });
    await this.decisions.addAll(rows);
    await this.moves.apply(
      round,
      applications.flatMap((one) => firstMove(one, items.get(one.id))),
      hand.actorId,
    );
  }

  /** Writes what a ruling changed: somebody is out, somebody else moves up into a notice of the hand. */
  async rewrite(
    round: VentureRoundEntity,
    { awards }: BundleResults,
    { actorId, noticeId }: DecisionHand,
  ): Promise<void> {
    const kept = await this.decisions.ofRound(round.id);
    const items = new Map(awards.map((one) => [one.applicationId, itemOf(one)]));
    const changed = kept.flatMap((row) => {
      const item = items.get(row.id);
      return item === undefined || isSameItem(row, item) ? [] : [{ row, item }];
    });
    const locked = await this.applications.lock(changed.map(({ row }) => row.id));
    const out = changed.filter(({ item }) => item.kind !== 'AWARD');
    for (const { row, item } of out) {
      await this.reservations.release(row);
      await this.decisions.change(row.id, { ...item, awardKey: null, reservationId: null });
    }
    const struck = new Set(out.map(({ row }) => row.id));
    const keys = kept.filter(({ id }) => !struck.has(id)).map(({ awardKey }) => awardKey);
    for (const { row, item } of changed.filter((one) => one.item.kind === 'AWARD')) {
      const awardKey = freeAwardNumber(keys, keyOf(round.id, row.organisationId), mostOf(round));
      await this.decisions.change(row.id, { ...item, awardKey, noticeId });
    }
    const kinds = new Map(changed.map(({ row, item }) => [row.id, eventsOfDecision(row.kind, item)]));
    const moves = locked
      .filter(isStill)
      .map((application) => ({ application, events: kinds.get(application.id) ?? [] }));
    await this.moves.apply(round, moves, actorId);
  }
}

const keyOf = (roundId: string, organisationId: string): string => `${roundId}:${organisationId}`;

const mostOf = ({ rulebook }: VentureRoundEntity): number =>
  rulebook.kind === 'VENTURE' ? rulebook.selection.perOrganisation : 0;

const isStill = ({ state }: VentureApplicationEntity): boolean => state !== 'WITHDRAWN';

/** What was scored is decided on; what has no rank, for it has too few sheets, is not shortlisted. */
function firstMove(application: VentureApplicationEntity, item: DecidedItem | undefined): ApplicationMove[] {
  if (application.state !== 'SCORED') return [];
  return [{ application, events: item === undefined ? ['leaveOut'] : eventsOfDecision(null, item) }];
}
