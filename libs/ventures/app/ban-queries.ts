import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform';
import type { BanEntity, BanLiftEntity } from '../data/ban.entities.js';
import { BanRepository } from '../data/ban.repository.js';
import { BanAccess } from './ban-access.js';

/** A ban with when and why it was lifted; null while nobody has. */
export interface ShownBan extends BanEntity {
  readonly liftedAt: Date | null;
  readonly liftReason: string | null;
}

export const shownBan = (ban: BanEntity, lift?: BanLiftEntity): ShownBan => ({
  ...ban,
  ...{ liftedAt: lift?.liftedAt ?? null, liftReason: lift?.reason ?? null },
});

/** Reading bans: an organisation its own, staff those of their rounds (查询限制申报). */
@Injectable()
export class BanQueries {
  constructor(
    private readonly bans: BanRepository,
    private readonly access: BanAccess,
  ) {}

  /** Those of an organisation that the actor may read, in the order in which they were imposed. */
  async of(actor: Actor, organisationId: string): Promise<ShownBan[]> {
    const isOwn = actor.organisationIds('ventures.apply').includes(organisationId);
    const seen: BanEntity[] = [];
    for (const ban of await this.bans.ofOrganisation(organisationId)) {
      if (isOwn || (await this.access.roundFor(actor, 'READ', ban)) !== undefined) seen.push(ban);
    }
    const lifts = await this.bans.liftsOf(seen.map(({ id }) => id));
    return seen.map((ban) => shownBan(ban, lifts.get(ban.id)));
  }
}
