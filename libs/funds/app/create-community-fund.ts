import { Injectable } from '@nestjs/common';
import { Clock, generalErrors, newId } from '#kernel';
import { Identity } from '#identity';
import { Idempotency, type Actor } from '#platform';
import type { FundEntity, SeatEntity } from '../data/fund.entities.js';
import { FundRepository } from '../data/fund.repository.js';
import { checkPeople } from '../domain/committee.js';
import { checkHost } from '../domain/drive.js';
import type { FundKind, FundSeat } from '../domain/facade.types.js';
import { purposesOf, type PurposeNames } from '../domain/purposes.js';
import { FundAccess } from './fund-access.js';

/** A fund as its host charity sets it up. */
export interface CommunityFundDraft extends PurposeNames {
  readonly hostId: string;
  readonly regionId: string;
  readonly kind: FundKind;
  readonly name: string;
  readonly committee: readonly string[];
  readonly supervisors: readonly string[];
  readonly idempotencyKey: string;
}

/** Sets up a community fund under a host charity, with purposes, committee and supervisors (设立社区公益金). */
@Injectable()
export class CreateCommunityFund {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly access: FundAccess,
    private readonly identity: Identity,
    private readonly funds: FundRepository,
    private readonly clock: Clock,
  ) {}

  /** Throws NOT_FOUND, BAD_USER_INPUT, CHARITY_NOT_VALID, COMMITTEE_TOO_SMALL, SUPERVISOR_MISSING, COMMITTEE_AND_SUPERVISOR. */
  async execute(actor: Actor, draft: CommunityFundDraft): Promise<FundEntity> {
    const { idempotencyKey: key, ...input } = draft;
    const request = { actorId: actor.personId, key, operation: 'createCommunityFund', input };
    return this.idempotency.once(request, async () => {
      const host = await this.access.host(actor, 'fund.manage', draft.hostId);
      checkHost(host, 'TARGETED', this.clock.now());
      checkPeople(draft);
      await this.requirePeople([...draft.committee, ...draft.supervisors]);
      const region = (await this.identity.regions([draft.regionId])).get(draft.regionId);
      if (region === undefined || !region.path.startsWith(host.regionPath)) throw generalErrors.NOT_FOUND();
      return this.write(actor, draft, region.path);
    });
  }

  private async write(actor: Actor, draft: CommunityFundDraft, regionPath: string): Promise<FundEntity> {
    const { hostId, regionId, kind, name } = draft;
    const id = newId<'CommunityFund'>();
    const by = { createdBy: actor.personId, createdAt: this.clock.now() };
    const fund = { id, hostId, regionId, regionPath, kind, name, ...by };
    const named = purposesOf(draft);
    const purposes = named.map((purpose, place) => ({ id: newId<'Purpose'>(), fundId: id, ...purpose, place }));
    const seats = [...seatsOf(id, draft.committee, 'COMMITTEE'), ...seatsOf(id, draft.supervisors, 'SUPERVISOR')];
    await this.funds.add(fund, purposes, seats);
    const what = {
      subjectType: 'CommunityFund',
      subjectId: id,
      regionPath,
      details: { hostId, purposes: named.length },
    };
    await this.identity.audit.record({ actorId: actor.personId, action: 'community-fund.created', ...what });
    return fund;
  }

  private async requirePeople(personIds: readonly string[]): Promise<void> {
    const known = await this.identity.people(personIds);
    if (personIds.some((id) => !known.has(id))) throw generalErrors.NOT_FOUND();
  }
}

const seatsOf = (fundId: string, personIds: readonly string[], seat: FundSeat): SeatEntity[] =>
  [...new Set(personIds)].map((personId) => ({ id: newId<'Seat'>(), fundId, personId, seat }));
