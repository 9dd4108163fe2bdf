import { Injectable } from '@nestjs/common';
import { Identity, OrganisationRegister } from '#identity';
import { generalErrors } from '#kernel';
import type { Actor } from '#platform';
import type { VentureRoundEntity } from '../data/round.entity.js';
import { RoundRepository } from '../data/round.repository.js';
import type { RoundState } from '../domain/round.states.js';
import { RoundAccess } from './round-access.js';

/** Which rounds somebody looks for. */
export interface RoundWish {
  readonly kind?: VentureRoundEntity['kind'];
  readonly state?: RoundState;
  readonly hostId?: string;
  readonly regionId?: string;
}

/** Reading rounds: everybody may, once they are announced (查询轮次). */
@Injectable()
export class RoundQueries {
  constructor(
    private readonly rounds: RoundRepository,
    private readonly access: RoundAccess,
    private readonly identity: Identity,
    private readonly organisations: OrganisationRegister,
  ) {}

  /** Throws NOT_FOUND. */
  async one(actor: Actor | undefined, id: string): Promise<VentureRoundEntity> {
    const round = await this.rounds.find(id);
    if (round === undefined || !this.access.isSeen(actor, round)) throw generalErrors.NOT_FOUND();
    return round;
  }

  /** Newest first, after an id. */
  async page(
    actor: Actor | undefined,
    { regionId, ...filter }: RoundWish,
    afterId: string | null,
    limit: number,
  ): Promise<VentureRoundEntity[]> {
    const scope = this.access.scope(actor, 'READ');
    if (regionId === undefined) return this.rounds.page(scope, filter, afterId, limit);
    const path = (await this.identity.regions([regionId])).get(regionId)?.path;
    return path === undefined ? [] : this.rounds.page(scope, { ...filter, path }, afterId, limit);
  }

  /** Names of organisations, by id. One query. */
  async organisationNames(ids: readonly string[]): Promise<Map<string, string>> {
    return new Map([...(await this.organisations.byIds(ids))].map(([id, { name }]) => [id, name]));
  }
}
