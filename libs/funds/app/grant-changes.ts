import { Injectable } from '@nestjs/common';
import { Identity } from '#identity';
import { Events } from '#platform';
import type { GrantEntity } from '../data/grant.entity.js';
import { GrantRepository } from '../data/grant.repository.js';
import { grantStates, type GrantEvent } from '../domain/grant.states.js';
import type { CasePersons } from '../domain/two-persons.js';
import { GrantChanged } from './grants.events.js';

export type GrantPatch = Partial<Omit<GrantEntity, 'id' | 'hostId' | 'fundId' | 'state'>>;

/** Moves a locked grant through its states, keeping and telling it. In the open unit. */
@Injectable()
export class GrantChanges {
  constructor(
    private readonly grants: GrantRepository,
    private readonly identity: Identity,
    private readonly events: Events,
  ) {}

  /** The grant after an event. `actorId` is null for what time or the bank did. Throws STATE_NOT_ALLOWED. */
  async apply(
    grant: GrantEntity,
    event: GrantEvent,
    actorId: string | null,
    patch: GrantPatch = {},
    details: Readonly<Record<string, unknown>> = {},
  ): Promise<GrantEntity> {
    const state = grantStates.next(grant.state, event);
    await this.grants.change(grant.id, { ...patch, state });
    const changed = { ...grant, ...patch, state };
    await this.note(actorId, event, changed, { from: grant.state, to: state, ...details });
    return changed;
  }

  /** Writes what leaves the state as it is. */
  async note(
    actorId: string | null,
    action: string,
    grant: GrantEntity,
    details: Readonly<Record<string, unknown>> = {},
  ): Promise<void> {
    const { id: grantId, fundId, state, submittedBy, regionPath } = grant;
    await this.identity.audit.record({
      ...{ actorId, action: `grant.${action}`, subjectType: 'EmergencyGrant', subjectId: grantId, regionPath },
      details,
    });
    await this.events.publish(GrantChanged, { grantId, fundId, state, submittedBy });
  }

  /** Changes columns of a grant whose state stays. */
  async keep(grant: GrantEntity, patch: GrantPatch): Promise<GrantEntity> {
    await this.grants.change(grant.id, patch);
    return { ...grant, ...patch };
  }

  /** Who has done what in a case so far. */
  async personsOf(grant: GrantEntity): Promise<CasePersons> {
    const [parties, approvals] = [await this.grants.partiesOf(grant.id), await this.grants.approvalsOf([grant.id])];
    const { submittedBy, verifiedBy, rejectedBy, payeeEditedBy } = grant;
    return {
      ...{ submittedBy, verifiedBy, rejectedBy, payeeEditedBy },
      parties: parties.map(({ personId }) => personId),
      approvers: approvals.filter(({ round }) => round === grant.round).map(({ approverId }) => approverId),
    };
  }
}
