import { Injectable } from '@nestjs/common';
import { Identity } from '#identity';
import { UnitOfWork, type Actor } from '#platform';
import type { GrantEntity } from '../data/grant.entity.js';
import { GrantRepository } from '../data/grant.repository.js';
import type { GrantContact } from '../domain/grant.types.js';
import type { PayeeAccount } from '../domain/spending.types.js';
import { GrantAccess } from './grant-access.js';
import { GrantSeal } from './grant-seal.js';

/** The personal side of a case. */
export interface GrantCase extends GrantContact {
  readonly payee: PayeeAccount;
  readonly visitReport: string | null;
  readonly rejectionReason: string | null;
  readonly misuseReason: string | null;
}

/**
 * Who is helped, where, why and to which account: for those who work on the case; each reading by others than who applied
 * leaves a line in the audit log. Everybody else gets nothing.
 */
@Injectable()
export class ViewGrantCase {
  constructor(
    private readonly grants: GrantRepository,
    private readonly access: GrantAccess,
    private readonly seal: GrantSeal,
    private readonly identity: Identity,
    private readonly unit: UnitOfWork,
  ) {}

  /** Cases by grant; those the actor may not see are missing. */
  async execute(actor: Actor, ids: readonly string[]): Promise<Map<string, GrantCase>> {
    const open = await this.access.among(actor, 'WORK', await this.grants.byIds(ids));
    const own = await this.access.among(actor, 'OWN', open);
    await this.noteReading(
      actor,
      open.filter((grant) => !own.includes(grant)),
    );
    return new Map(open.map((grant) => [grant.id, this.opened(grant)]));
  }

  private opened(grant: GrantEntity): GrantCase {
    const { id, reportSealed, rejectionSealed, misuseSealed } = grant;
    return {
      ...this.seal.contact(grant),
      payee: this.seal.payee(grant),
      visitReport: this.seal.openText(id, 'report', reportSealed),
      rejectionReason: this.seal.openText(id, 'rejection', rejectionSealed),
      misuseReason: this.seal.openText(id, 'misuse', misuseSealed),
    };
  }

  private async noteReading(actor: Actor, grants: readonly GrantEntity[]): Promise<void> {
    if (grants.length === 0) return;
    const action = 'grant.case-read';
    await this.unit.run(() =>
      this.identity.audit.recordMany(
        grants.map(({ id, regionPath }) => ({
          ...{ actorId: actor.personId, action, subjectType: 'EmergencyGrant', subjectId: id, regionPath },
        })),
      ),
    );
  }
}
