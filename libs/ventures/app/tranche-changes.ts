import { Injectable } from '@nestjs/common';
import { Identity } from '#identity';
import { Clock } from '#kernel';
import { Events } from '#platform';
import type { AgreementEntity, TrancheEntity } from '../data/agreement.entities.js';
import { TrancheRepository } from '../data/tranche.repository.js';
import { trancheStates, type TrancheEvent } from '../domain/tranche.states.js';
import { TrancheChanged } from './awards.events.js';

/** What of a tranche may be written beside its state. */
export type TranchePatch = Partial<
  Pick<
    TrancheEntity,
    | 'dueOn'
    | 'requestedBy'
    | 'approvedBy'
    | 'instructedBy'
    | 'attempt'
    | 'disbursementId'
    | 'reservationId'
    | 'reason'
    | 'paidAt'
  >
>;

/** The one way to change tranches, in the open unit: state, trail, and the word inside the server. */
@Injectable()
export class TrancheChanges {
  constructor(
    private readonly tranches: TrancheRepository,
    private readonly identity: Identity,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /** Moves a locked tranche. `actorId` is null for what happens by itself. Throws STATE_NOT_ALLOWED. */
  async apply(
    { regionPath }: Pick<AgreementEntity, 'regionPath'>,
    tranche: TrancheEntity,
    event: TrancheEvent,
    actorId: string | null,
    patch: TranchePatch = {},
  ): Promise<TrancheEntity> {
    const state = trancheStates.next(tranche.state, event);
    const written = { ...patch, state, changedAt: this.clock.now() };
    await this.tranches.change(tranche.id, written);
    const { id: trancheId, applicationId, roundId, number, amount } = tranche;
    await this.identity.audit.record({
      ...{
        actorId,
        action: `ventureTranche.${event}`,
        subjectType: 'VentureTranche',
        subjectId: trancheId,
        regionPath,
      },
      details: { state, applicationId, number, amount },
    });
    await this.events.publish(TrancheChanged, { trancheId, applicationId, roundId, state });
    return { ...tranche, ...written };
  }

  /** Writes where the money of a locked tranche is. */
  async keep(tranche: TrancheEntity, patch: TranchePatch): Promise<TrancheEntity> {
    await this.tranches.change(tranche.id, patch);
    return { ...tranche, ...patch };
  }
}
