import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DisbursementSent, DisbursementSettled, ServiceStories } from '#funds';
import { Clock } from '#kernel';
import { Events } from '#platform';
import type { SettlementEntity } from '../data/settlement.entities.js';
import { SettlementRepository } from '../data/settlement.repository.js';
import { requireMayPay } from '../domain/settlement-persons.js';
import { PaySettlement } from './pay-settlement.js';
import { TellServices } from './tell-services.js';

/** What happens to a settlement when its money goes or arrives, and what donors read of its services. */
@Injectable()
export class SettlementSubscriber implements OnModuleInit {
  constructor(
    private readonly events: Events,
    private readonly stories: ServiceStories,
    private readonly settlements: SettlementRepository,
    private readonly paying: PaySettlement,
    private readonly telling: TellServices,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.stories.tell((orderIds) => this.telling.of(orderIds));
    this.events.inTransaction(DisbursementSent, async (step) => {
      const settlement = await this.settlementOf(step);
      if (settlement) requireMayPay(settlement, step.sentBy);
    });
    this.events.inTransaction(DisbursementSettled, async (step) => {
      const settlement = await this.settlementOf(step);
      if (settlement) await this.paying.arrived(settlement, step.disbursementId, this.clock.now());
    });
  }

  private async settlementOf(step: { subjectKind: string; subjectId: string }): Promise<SettlementEntity | undefined> {
    return step.subjectKind === 'SETTLEMENT' ? this.settlements.lock(step.subjectId) : undefined;
  }
}
