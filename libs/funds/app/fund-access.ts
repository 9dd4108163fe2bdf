import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import { isWithin, type Permission } from '#identity';
import type { Actor } from '#platform';
import { FundRepository } from '../data/fund.repository.js';
import { HostCharityRepository } from '../data/host-charity.repository.js';
import type { HostCharityEntity } from '../data/host-charity.entity.js';

/** Who may do what for a host charity. What one may not see does not exist. */
@Injectable()
export class FundAccess {
  constructor(
    private readonly hosts: HostCharityRepository,
    private readonly funds: FundRepository,
  ) {}

  /** The charity, if the actor holds the permission in it or in its region. Throws NOT_FOUND. */
  async host(actor: Actor, permission: Permission, hostId: string): Promise<HostCharityEntity> {
    const host = (await this.hosts.byIds([hostId])).get(hostId);
    if (host === undefined || !this.holds(actor, permission, host)) throw generalErrors.NOT_FOUND();
    return host;
  }

  /** Whether an actor works for a charity with a permission. */
  worksFor(actor: Actor | undefined, permission: Permission, hostId: string): boolean {
    return actor?.organisationIds(permission).includes(hostId) ?? false;
  }

  /** Refuses who may not read the books of a fund: staff, auditors, its committee and its supervisors may. Throws NOT_FOUND. */
  async requireBooks(actor: Actor, fundId: string): Promise<void> {
    const fund = (await this.funds.byIds([fundId])).get(fundId);
    if (fund === undefined) throw generalErrors.NOT_FOUND();
    const entitled = this.holds(actor, 'fund.read', { id: fund.hostId, regionPath: fund.regionPath });
    if (!entitled && !(await this.funds.holdsSeat(actor.personId, fundId))) throw generalErrors.NOT_FOUND();
  }

  /** Funds in whose committee or as whose supervisor a person has a seat. */
  async fundsWithSeat(personId: string): Promise<string[]> {
    return (await this.funds.seatsOfPerson(personId)).map(({ fundId }) => fundId);
  }

  private holds(actor: Actor, permission: Permission, { id, regionPath }: { id: string; regionPath: string }): boolean {
    return this.worksFor(actor, permission, id) || isWithin(regionPath, actor.regionPaths(permission));
  }
}
