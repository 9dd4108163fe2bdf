import { Injectable } from '@nestjs/common';
import { Identity } from '#identity';
import { Clock } from '#kernel';
import { Events } from '#platform';
import type { VentureApplicationEntity } from '../data/application.entity.js';
import { ApplicationRepository } from '../data/application.repository.js';
import { RoundRepository } from '../data/round.repository.js';
import { applicationStates, type ApplicationEvent } from '../domain/application.states.js';
import { ApplicationChanged } from './rounds.events.js';

/** What of an application may be written beside its state. */
export type ApplicationPatch = Partial<
  Omit<VentureApplicationEntity, 'id' | 'roundId' | 'organisationId' | 'state' | 'changedAt'>
>;

/** The one way to change applications, in the open unit: state, trail, and the word inside the server. */
@Injectable()
export class ApplicationChanges {
  constructor(
    private readonly applications: ApplicationRepository,
    private readonly rounds: RoundRepository,
    private readonly identity: Identity,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /** Keeps a new application. */
  async begin(application: VentureApplicationEntity): Promise<VentureApplicationEntity> {
    await this.applications.add(application);
    await this.tell(application, 'create', application.createdBy);
    return application;
  }

  /** Moves a locked application. `actorId` is null for what happens by itself. Throws STATE_NOT_ALLOWED. */
  async apply(
    application: VentureApplicationEntity,
    event: ApplicationEvent,
    actorId: string | null,
    patch: ApplicationPatch = {},
  ): Promise<VentureApplicationEntity> {
    const state = applicationStates.next(application.state, event);
    const written = { ...patch, state, changedAt: this.clock.now() };
    await this.applications.change(application.id, written);
    const after = { ...application, ...written };
    await this.tell(after, event, actorId);
    return after;
  }

  private async tell(application: VentureApplicationEntity, action: string, actorId: string | null): Promise<void> {
    const { id: applicationId, roundId, state } = application;
    const regionPath = (await this.rounds.find(roundId))?.regionPath ?? '/';
    await this.identity.audit.record({
      ...{ actorId, action: `ventureApplication.${action}`, subjectType: 'VentureApplication' },
      ...{ subjectId: applicationId, regionPath, details: { state, ...handedIn(application) } },
    });
    await this.events.publish(ApplicationChanged, { applicationId, roundId, state });
  }
}

/** What the trail says of an application that was handed in; of a draft, which is its organisation's alone, nothing. */
function handedIn({ submittedAt, organisationId, budget, asked, own }: VentureApplicationEntity) {
  return submittedAt === null ? {} : { organisationId, budget, asked, own };
}
