import { Injectable } from '@nestjs/common';
import { Clock, generalErrors } from '#kernel';
import { Identity } from '#identity';
import { UnitOfWork, type Actor } from '#platform';
import type { HostCharityEntity } from '../data/host-charity.entity.js';
import { HostCharityRepository } from '../data/host-charity.repository.js';
import { FundAccess } from './fund-access.js';

/** Suspends a charity, so that nothing of it opens any more, or lets it go on (暂停或恢复慈善组织). */
@Injectable()
export class SuspendHostCharity {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: FundAccess,
    private readonly hosts: HostCharityRepository,
    private readonly identity: Identity,
    private readonly clock: Clock,
  ) {}

  /** Only the authority of its region. Throws NOT_FOUND. */
  async execute(
    actor: Actor,
    input: { hostId: string; suspended: boolean; reason: string },
  ): Promise<HostCharityEntity> {
    const { hostId, suspended, reason } = input;
    return this.unitOfWork.run(async () => {
      await this.access.host(actor, 'charity.supervise', hostId);
      const host = await this.hosts.current(hostId);
      if (host === undefined) throw generalErrors.NOT_FOUND();
      const changed = { ...host, suspendedAt: suspended ? (host.suspendedAt ?? this.clock.now()) : null };
      await this.hosts.save(changed);
      const action = suspended ? 'host-charity.suspended' : 'host-charity.resumed';
      const { regionPath } = host;
      const what = { subjectType: 'HostCharity', subjectId: hostId, regionPath, details: { reason } };
      await this.identity.audit.record({ actorId: actor.personId, action, ...what });
      return changed;
    });
  }
}
