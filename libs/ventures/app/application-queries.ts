import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform';
import type { VentureApplicationEntity } from '../data/application.entity.js';
import { ApplicationRepository } from '../data/application.repository.js';
import type { AppealEntity, ScreeningEntity } from '../data/screening.entities.js';
import { ScreeningRepository } from '../data/screening.repository.js';
import type { ApplicationState } from '../domain/application.states.js';
import { ApplicationAccess } from './application-access.js';
import { Recusals } from './recusals.js';
import { RoundAccess } from './round-access.js';

/** Reading applications, for their organisations and the staff of rounds (查询申报书). */
@Injectable()
export class ApplicationQueries {
  constructor(
    private readonly applications: ApplicationRepository,
    private readonly screenings: ScreeningRepository,
    private readonly access: ApplicationAccess,
    private readonly rounds: RoundAccess,
    private readonly recusals: Recusals,
  ) {}

  /** Throws NOT_FOUND. */
  one(actor: Actor, id: string): Promise<VentureApplicationEntity> {
    return this.access.requireReadable(actor, id);
  }

  /** What was handed in to a round, for its staff: without those that the reader is in conflict with. Throws NOT_FOUND. */
  async ofRound(
    actor: Actor,
    { roundId, state }: { readonly roundId: string; readonly state?: ApplicationState },
    afterId: string | null,
    limit: number,
  ): Promise<VentureApplicationEntity[]> {
    await this.rounds.requireRound(actor, 'READ', roundId);
    const ids = (await this.applications.ofRound(roundId)).map(({ id }) => id);
    const except = [...(await this.recusals.conflictedWith(actor.personId, ids))];
    return this.applications.page({ roundId, state, except, withoutDrafts: true }, afterId, limit);
  }

  /** Those of the actor's own organisations, drafts too. */
  ofOwn(actor: Actor, afterId: string | null, limit: number): Promise<VentureApplicationEntity[]> {
    return this.applications.page({ organisationIds: actor.organisationIds('ventures.apply') }, afterId, limit);
  }

  /** What screening found, by application: only of those that the actor may read. */
  async screeningsFor(actor: Actor, ids: readonly string[]): Promise<Map<string, ScreeningEntity[]>> {
    return this.screenings.ofApplications(await this.readableIds(actor, ids));
  }

  /** Appeals by application: only of those that the actor may read. */
  async appealsFor(actor: Actor, ids: readonly string[]): Promise<Map<string, AppealEntity>> {
    return this.screenings.appealsOf(await this.readableIds(actor, ids));
  }

  private async readableIds(actor: Actor, ids: readonly string[]): Promise<string[]> {
    return (await this.access.readable(actor, await this.applications.byIds(ids))).map(({ id }) => id);
  }
}
