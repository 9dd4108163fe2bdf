import { Injectable } from '@nestjs/common';
import { Identity } from '#identity';
import { Clock } from '#kernel';
import { Events } from '#platform';
import type { VentureApplicationEntity } from '../data/application.entity.js';
import { ApplicationRepository } from '../data/application.repository.js';
import type { VentureRoundEntity } from '../data/round.entity.js';
import { applicationStates, type ApplicationEvent, type ApplicationState } from '../domain/application.states.js';
import { ApplicationChanged } from './rounds.events.js';

/** Where an application goes, and through which events. */
export interface ApplicationMove {
  readonly application: VentureApplicationEntity;
  readonly events: readonly ApplicationEvent[];
}

/** Moves many locked applications of a round at once, with a few statements for all. In the open unit. */
@Injectable()
export class ApplicationMoves {
  constructor(
    private readonly applications: ApplicationRepository,
    private readonly identity: Identity,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /** Throws STATE_NOT_ALLOWED if one of them cannot take one of its events. */
  async apply(
    { regionPath }: Pick<VentureRoundEntity, 'regionPath'>,
    moves: readonly ApplicationMove[],
    actorId: string | null,
  ): Promise<void> {
    const moved = moves
      .filter(({ events }) => events.length > 0)
      .map(({ application, events }) => ({ application, events, state: stateAfter(application.state, events) }));
    for (const state of new Set(moved.map((one) => one.state))) {
      const ids = moved.filter((one) => one.state === state).map(({ application }) => application.id);
      await this.applications.changeMany(ids, { state, changedAt: this.clock.now() });
    }
    await this.identity.audit.recordMany(
      moved.map(({ application: { id: subjectId }, events, state }) => ({
        ...{ actorId, action: `ventureApplication.${events.at(-1)}`, subjectType: 'VentureApplication', subjectId },
        ...{ regionPath, details: { state, events } },
      })),
    );
    for (const { application, state } of moved) {
      const { id: applicationId, roundId } = application;
      await this.events.publish(ApplicationChanged, { applicationId, roundId, state });
    }
  }
}

const stateAfter = (state: ApplicationState, events: readonly ApplicationEvent[]): ApplicationState =>
  events.reduce((before, event) => applicationStates.next(before, event), state);
