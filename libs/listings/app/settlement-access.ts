import { Injectable } from '@nestjs/common';
import { isWithin } from '#identity';
import type { Actor } from '#platform';
import type { SettlementEntity, SettlementPartEntity } from '../data/settlement.entities.js';
import type { SettlementScope } from '../data/settlement.repository.js';

/** What somebody may do in a settlement: PAYER reads who pays which part, READ only the sums. */
export type SettlementRight = 'DRAFT' | 'APPROVE' | 'ORDER' | 'PAYER' | 'READ';

type Charities = Pick<SettlementEntity, 'organisationId' | 'hostId' | 'regionPath'>;

/** Who may do what in a settlement. The provider never learns who pays how much of the subsidy: that would tell who is poor. */
@Injectable()
export class SettlementAccess {
  /** Whether the actor has a right, given the parts. */
  has(actor: Actor, right: SettlementRight, of: Charities, parts: readonly SettlementPartEntity[]): boolean {
    const hosts = [of.hostId, ...parts.map(({ hostId }) => hostId)];
    const atHost = (permission: string): boolean => actor.organisationIds(permission).some((id) => hosts.includes(id));
    const payer = (): boolean => atHost('fund.read') || isWithin(of.regionPath, actor.regionPaths('fund.read'));
    const drafts = (): boolean => actor.organisationIds('settlement.draft').includes(of.organisationId);
    const rights: Record<SettlementRight, () => boolean> = {
      DRAFT: drafts,
      APPROVE: () => actor.organisationIds('settlement.approve').includes(of.hostId),
      ORDER: () => atHost('disbursement.make'),
      PAYER: payer,
      READ: () => drafts() || payer(),
    };
    return rights[right]();
  }

  /** What the actor sees in a list. */
  scope(actor: Actor): SettlementScope {
    return {
      organisationIds: actor.organisationIds('settlement.draft'),
      hostIds: actor.organisationIds('fund.read'),
      paths: actor.regionPaths('fund.read'),
    };
  }
}
