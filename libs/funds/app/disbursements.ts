import { Injectable } from '@nestjs/common';
import { Clock, generalErrors, newId } from '#kernel';
import { Identity } from '#identity';
import { Events } from '#platform';
import type { DisbursementEntity } from '../data/disbursement.entities.js';
import { DisbursementRepository } from '../data/disbursement.repository.js';
import { FundRepository } from '../data/fund.repository.js';
import { disbursementStates, type DisbursementEvent } from '../domain/disbursement.states.js';
import type { FundPlace, PayableKind, PayeeAccount, SpendingSubject } from '../domain/spending.types.js';
import { DisbursementChanged } from './spending.events.js';
import { PayeeSeal } from './payee-seal.js';

/** A payment to be made: once for a key (≤ 120 characters), in fen. */
export interface DisbursementOrder extends FundPlace {
  readonly key: string;
  readonly subject: SpendingSubject;
  readonly payable: PayableKind;
  /** The payment provider that holds fees, where these are paid. */
  readonly rail?: string | null;
  readonly amount: number;
  readonly payee: PayeeAccount;
  readonly madeBy: string;
}

/** Orders disbursements and moves locked ones through their states (拨付). In the open unit. */
@Injectable()
export class Disbursements {
  constructor(
    private readonly repository: DisbursementRepository,
    private readonly funds: FundRepository,
    private readonly seal: PayeeSeal,
    private readonly identity: Identity,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /** Throws NOT_FOUND for an unknown fund, IDEMPOTENCY_CONFLICT. */
  async order(order: DisbursementOrder): Promise<DisbursementEntity> {
    const { key, subject, fundId, purposeId, payable, rail = null, amount, payee, madeBy } = order;
    const fund = (await this.funds.byIds([fundId])).get(fundId);
    if (fund === undefined) throw generalErrors.NOT_FOUND();
    const known = await this.repository.byOrderKey(key);
    if (known !== null) {
      if (known.subjectId !== subject.id || known.amount !== amount) throw generalErrors.IDEMPOTENCY_CONFLICT();
      return known;
    }
    const id = newId<'Disbursement'>();
    const disbursement: DisbursementEntity = {
      ...{ id, orderKey: key, hostId: fund.hostId, fundId, purposeId, regionPath: fund.regionPath },
      ...{ payable, rail, amount },
      ...{ subjectKind: subject.kind, subjectId: subject.id, state: 'READY', attempt: 1, settledAt: null },
      ...{ payeeSealed: this.seal.seal('funds_disbursement', id, payee), madeBy, madeAt: this.clock.now() },
    };
    await this.repository.add(disbursement);
    await this.note(madeBy, 'order', disbursement);
    return disbursement;
  }

  /** A locked disbursement after an event. Throws STATE_NOT_ALLOWED. */
  async apply(
    disbursement: DisbursementEntity,
    event: DisbursementEvent,
    actorId: string,
    patch: Partial<Pick<DisbursementEntity, 'attempt' | 'settledAt'>> = {},
  ): Promise<DisbursementEntity> {
    const state = disbursementStates.next(disbursement.state, event);
    await this.repository.change(disbursement.id, { ...patch, state });
    const changed = { ...disbursement, ...patch, state };
    await this.note(actorId, event, changed);
    return changed;
  }

  /** Gives up one that has not left, or came back. Throws NOT_FOUND, STATE_NOT_ALLOWED. */
  async giveUp(disbursementId: string, actorId: string): Promise<DisbursementEntity> {
    const disbursement = await this.repository.lock(disbursementId);
    if (disbursement === undefined) throw generalErrors.NOT_FOUND();
    return this.apply(disbursement, 'cancel', actorId);
  }

  private async note(actorId: string, event: string, disbursement: DisbursementEntity): Promise<void> {
    const { id, regionPath, amount, attempt, state, subjectKind, subjectId, fundId, hostId } = disbursement;
    await this.identity.audit.record({
      ...{ actorId, action: `disbursement.${event}`, subjectType: 'Disbursement', subjectId: id, regionPath },
      details: { amount, attempt, state, subjectKind, subjectId },
    });
    await this.events.publish(DisbursementChanged, { disbursementId: id, fundId, hostId, state });
  }
}
