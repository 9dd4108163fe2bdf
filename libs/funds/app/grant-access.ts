import { Injectable } from '@nestjs/common';
import { isWithin, type Permission } from '#identity';
import type { Actor } from '#platform';
import { FundRepository } from '../data/fund.repository.js';
import type { GrantEntity } from '../data/grant.entity.js';
import type { GrantScope } from '../data/grant.repository.js';

/** What somebody may do in a case: OWN is of the applicant and who submitted; WORK is of everybody who works on it. */
const RIGHTS = ['OWN', 'VERIFY', 'APPROVE', 'MANAGE', 'PAY', 'WORK', 'READ'] as const;
export type GrantRight = (typeof RIGHTS)[number];

/** The seats of a person, read once for many cases. */
interface Seats {
  readonly committee: ReadonlySet<string>;
  readonly any: ReadonlySet<string>;
}

/** Who may do what in the case of a grant. */
@Injectable()
export class GrantAccess {
  constructor(private readonly funds: FundRepository) {}

  /** Those of the grants in which the actor has the right. One query for the whole set. */
  async among(actor: Actor, right: GrantRight, grants: readonly GrantEntity[]): Promise<GrantEntity[]> {
    const seats = await this.seatsOf(actor);
    return grants.filter((grant) => holds(actor, right, grant, seats));
  }

  /** Whether the actor has the right in a case. */
  async has(actor: Actor, right: GrantRight, grant: GrantEntity): Promise<boolean> {
    return (await this.among(actor, right, [grant])).length > 0;
  }

  /** What the actor may do in each of the grants. One query for the whole set. */
  async rightsOf(actor: Actor, grants: readonly GrantEntity[]): Promise<Map<string, ReadonlySet<GrantRight>>> {
    const seats = await this.seatsOf(actor);
    const held = (grant: GrantEntity): GrantRight[] => RIGHTS.filter((right) => holds(actor, right, grant, seats));
    return new Map(grants.map((grant) => [grant.id, new Set(held(grant))]));
  }

  /** What the actor sees in a list. */
  async scope(actor: Actor): Promise<GrantScope> {
    return {
      ...{ personId: actor.personId, hostIds: actor.organisationIds('grant.read') },
      ...{ fundIds: [...(await this.seatsOf(actor)).any], paths: actor.regionPaths('grant.read') },
    };
  }

  private async seatsOf({ personId }: Actor): Promise<Seats> {
    const seats = await this.funds.seatsOfPerson(personId);
    const committee = seats.filter(({ seat }) => seat === 'COMMITTEE');
    return {
      committee: new Set(committee.map(({ fundId }) => fundId)),
      any: new Set(seats.map(({ fundId }) => fundId)),
    };
  }
}

function holds(actor: Actor, right: GrantRight, grant: GrantEntity, seats: Seats): boolean {
  const atHost = (permission: Permission): boolean => actor.organisationIds(permission).includes(grant.hostId);
  const inRegion = (permission: Permission): boolean => isWithin(grant.regionPath, actor.regionPaths(permission));
  const rights: Record<GrantRight, () => boolean> = {
    OWN: () => [grant.applicantId, grant.submittedBy].includes(actor.personId),
    VERIFY: () => inRegion('grant.verify'),
    APPROVE: () => seats.committee.has(grant.fundId) || atHost('grant.approve'),
    MANAGE: () => atHost('grant.manage'),
    PAY: () => atHost('disbursement.pay'),
    WORK: () => rights.OWN() || rights.VERIFY() || rights.APPROVE() || rights.MANAGE() || rights.PAY(),
    READ: () => rights.WORK() || seats.any.has(grant.fundId) || atHost('grant.read') || inRegion('grant.read'),
  };
  return rights[right]();
}
