import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import type { Actor } from '#platform';
import type { VentureApplicationEntity } from '../data/application.entity.js';
import { ApplicationRepository } from '../data/application.repository.js';
import { RoundRepository } from '../data/round.repository.js';
import { Recusals } from './recusals.js';
import { RoundAccess, type RoundRight } from './round-access.js';

type Seat = Pick<VentureApplicationEntity, 'id' | 'organisationId' | 'roundId' | 'submittedAt'>;

/**
 * Who may read an application: its organisation; once it was handed in, staff of the round and its reviewers, unless they are
 * in conflict with it. To them it does not exist.
 */
@Injectable()
export class ApplicationAccess {
  constructor(
    private readonly applications: ApplicationRepository,
    private readonly rounds: RoundRepository,
    private readonly access: RoundAccess,
    private readonly recusals: Recusals,
  ) {}

  /** Whether the actor applies for the organisation. */
  isOwn(actor: Actor, { organisationId }: Pick<VentureApplicationEntity, 'organisationId'>): boolean {
    return actor.organisationIds('ventures.apply').includes(organisationId);
  }

  /** Those that the actor may read, in the given order. A few queries for all of them. */
  async readable<A extends Seat>(actor: Actor, applications: readonly A[]): Promise<A[]> {
    const others = applications.filter((one) => !this.isOwn(actor, one) && one.submittedAt !== null);
    const open = new Set(await this.openTo(actor, others));
    return applications.filter((one) => this.isOwn(actor, one) || open.has(one.id));
  }

  /** The application, unlocked. Throws NOT_FOUND where the actor may not read it. */
  async requireReadable(actor: Actor, id: string): Promise<VentureApplicationEntity> {
    const [application] = await this.readable(actor, await this.applications.byIds([id]));
    if (application === undefined) throw generalErrors.NOT_FOUND();
    return application;
  }

  /** For a step of the round's staff. Throws NOT_FOUND without the right, and in conflict with the application. */
  async requireStaff(actor: Actor, right: RoundRight, id: string): Promise<VentureApplicationEntity> {
    const application = await this.applications.find(id);
    if (application === undefined || application.submittedAt === null) throw generalErrors.NOT_FOUND();
    await this.access.requireRound(actor, right, application.roundId);
    if ((await this.recusals.conflictedWith(actor.personId, [id])).size > 0) throw generalErrors.NOT_FOUND();
    return application;
  }

  private async openTo(actor: Actor, applications: readonly Seat[]): Promise<string[]> {
    if (applications.length === 0) return [];
    const ids = applications.map(({ id }) => id);
    const conflicted = await this.recusals.conflictedWith(actor.personId, ids);
    const reviewed = await this.recusals.reviewedBy(actor.personId, ids);
    const rounds = await this.rounds.byIds(applications.map(({ roundId }) => roundId));
    const read = new Set(rounds.filter((round) => this.access.has(actor, 'READ', round)).map(({ id }) => id));
    return applications
      .filter(({ id, roundId }) => !conflicted.has(id) && (read.has(roundId) || reviewed.has(id)))
      .map(({ id }) => id);
  }
}
