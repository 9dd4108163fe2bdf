import { Injectable } from '@nestjs/common';
import { Identity } from '#identity';
import { Clock } from '#kernel';
import { Events } from '#platform';
import type { MicroProjectEntity } from '../data/micro.entities.js';
import { MicroProjectRepository } from '../data/micro.repository.js';
import { microProjectStates, type MicroProjectEvent } from '../domain/micro-project.states.js';
import { MicroProjectChanged } from './micro.events.js';

/** What of a small project may be written beside its state. */
export type MicroPatch = Partial<
  Omit<MicroProjectEntity, 'id' | 'roundId' | 'organisationId' | 'hostId' | 'state' | 'changedAt'>
>;

/** The one way to change small projects, in the open unit: state, trail, and the word inside the server. */
@Injectable()
export class MicroChanges {
  constructor(
    private readonly projects: MicroProjectRepository,
    private readonly identity: Identity,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /** Keeps a new project. */
  async begin(project: MicroProjectEntity): Promise<MicroProjectEntity> {
    await this.projects.add(project);
    await this.tell(project, 'create', project.createdBy);
    return project;
  }

  /** Moves a locked project. `actorId` is null for what happens by itself. Throws STATE_NOT_ALLOWED. */
  async apply(
    project: MicroProjectEntity,
    event: MicroProjectEvent,
    actorId: string | null,
    patch: MicroPatch = {},
  ): Promise<MicroProjectEntity> {
    const state = microProjectStates.next(project.state, event);
    return this.write(project, event, actorId, { ...patch, state });
  }

  /** Writes something of a locked project whose state stays. */
  async keep(
    project: MicroProjectEntity,
    action: string,
    actorId: string | null,
    patch: MicroPatch = {},
  ): Promise<MicroProjectEntity> {
    return this.write(project, action, actorId, patch);
  }

  private async write(
    project: MicroProjectEntity,
    action: string,
    actorId: string | null,
    patch: Partial<MicroProjectEntity>,
  ): Promise<MicroProjectEntity> {
    const written = { ...patch, changedAt: this.clock.now() };
    await this.projects.change(project.id, written);
    const after = { ...project, ...written };
    await this.tell(after, action, actorId);
    return after;
  }

  private async tell(project: MicroProjectEntity, action: string, actorId: string | null): Promise<void> {
    const { id: projectId, roundId, state, regionPath, asked, approved, subsidy } = project;
    await this.identity.audit.record({
      ...{ actorId, action: `microProject.${action}`, subjectType: 'MicroProject', subjectId: projectId, regionPath },
      details: { state, asked, approved, subsidy },
    });
    await this.events.publish(MicroProjectChanged, { projectId, roundId, state });
  }
}
