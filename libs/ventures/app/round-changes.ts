import { Injectable } from '@nestjs/common';
import { Identity } from '#identity';
import { Clock } from '#kernel';
import { Events } from '#platform';
import type { VentureRoundEntity } from '../data/round.entity.js';
import { RoundRepository } from '../data/round.repository.js';
import { roundStates, type RoundEvent } from '../domain/round.states.js';
import { RoundChanged } from './rounds.events.js';

/** What of a round may be written beside its state. */
export type RoundPatch = Partial<Omit<VentureRoundEntity, 'id' | 'state' | 'version' | 'changedAt'>>;

/** The one way to change rounds, in the open unit: state, trail, and the word to who follows them. */
@Injectable()
export class RoundChanges {
  constructor(
    private readonly rounds: RoundRepository,
    private readonly identity: Identity,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /** Keeps a new round. */
  async begin(round: VentureRoundEntity): Promise<VentureRoundEntity> {
    await this.rounds.add(round);
    await this.tell(round, 'create', round.createdBy);
    return round;
  }

  /** Moves a locked round. `actorId` is null for what happens by itself. Throws STATE_NOT_ALLOWED. */
  async apply(
    round: VentureRoundEntity,
    event: RoundEvent,
    actorId: string | null,
    patch: RoundPatch = {},
  ): Promise<VentureRoundEntity> {
    return this.write(round, event, actorId, { ...patch, state: roundStates.next(round.state, event) });
  }

  /** Writes something of a locked round whose phase stays. */
  async keep(
    round: VentureRoundEntity,
    action: string,
    actorId: string | null,
    patch: RoundPatch = {},
  ): Promise<VentureRoundEntity> {
    return this.write(round, action, actorId, patch);
  }

  private async write(
    round: VentureRoundEntity,
    action: string,
    actorId: string | null,
    patch: Partial<VentureRoundEntity>,
  ): Promise<VentureRoundEntity> {
    const written = { ...patch, version: round.version + 1, changedAt: this.clock.now() };
    await this.rounds.change(round.id, written);
    const after = { ...round, ...written };
    await this.tell(after, action, actorId);
    return after;
  }

  private async tell(round: VentureRoundEntity, action: string, actorId: string | null): Promise<void> {
    const { id: roundId, state, version, regionPath, rulebookHash } = round;
    await this.identity.audit.record({
      ...{ actorId, action: `ventureRound.${action}`, subjectType: 'VentureRound', subjectId: roundId, regionPath },
      details: { state, version, rulebookHash },
    });
    await this.events.publish(RoundChanged, { roundId, state, version });
  }
}
