import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform';
import type { VentureObjectionEntity } from '../data/objection.entity.js';
import { ObjectionRepository, type ObjectionFilter } from '../data/objection.repository.js';
import { ObjectionAccess } from './objection-access.js';
import { ObjectionSeal, type ObjectionTexts } from './objection-seal.js';
import { RoundAccess } from './round-access.js';

/** An objection with what it says, for who filed it and who deals with it. */
export type ShownObjection = VentureObjectionEntity & ObjectionTexts;

/** Reading objections (查询异议). */
@Injectable()
export class ObjectionQueries {
  constructor(
    private readonly objections: ObjectionRepository,
    private readonly access: ObjectionAccess,
    private readonly rounds: RoundAccess,
    private readonly seal: ObjectionSeal,
  ) {}

  /** One, for who filed it, and staff who are not in conflict with its application. Throws NOT_FOUND. */
  async one(actor: Actor, id: string): Promise<ShownObjection> {
    const objection = await this.objections.find(id);
    await this.access.requireSeen(actor, objection);
    return this.shown(objection);
  }

  /** Of a round, for its staff: without those to applications that the actor is in conflict with. Newest first. */
  async ofRound(
    actor: Actor,
    { roundId, ...filter }: Pick<ObjectionFilter, 'state'> & { readonly roundId: string },
    afterId: string | null,
    limit: number,
  ): Promise<ShownObjection[]> {
    await this.rounds.requireRound(actor, 'READ', roundId);
    const itemIds = (await this.objections.ofRound(roundId)).map(({ applicationId }) => applicationId);
    const except = [...(await this.access.conflicts(actor, [...new Set(itemIds)]))];
    return (await this.objections.page({ ...filter, roundId, except }, afterId, limit)).map((one) => this.shown(one));
  }

  /** What the actor objects to, newest first. */
  async mine({ personId }: Actor, afterId: string | null, limit: number): Promise<ShownObjection[]> {
    return (await this.objections.page({ filedBy: personId }, afterId, limit)).map((one) => this.shown(one));
  }

  /** With what it says, for somebody who was found to have a part in it. */
  shown(objection: VentureObjectionEntity): ShownObjection {
    return { ...objection, ...this.seal.opened(objection) };
  }
}
