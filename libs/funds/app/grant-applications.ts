import { Injectable } from '@nestjs/common';
import { Clock, generalErrors } from '#kernel';
import type { Actor } from '#platform';
import type { FundEntity } from '../data/fund.entities.js';
import type { GrantEntity } from '../data/grant.entity.js';
import { approvalsNeeded, checkLane, checkRecent, clockOf, type GrantRules } from '../domain/grant-policy.js';
import type { GrantCause, GrantContact, GrantLane } from '../domain/grant.types.js';
import type { PayeeAccount } from '../domain/spending.types.js';
import { GrantFunds } from './grant-funds.js';
import { GrantHousehold, householdRows, partiesFrom } from './grant-household.js';
import { GrantSeal } from './grant-seal.js';
import { GrantStores } from './grant-stores.js';

/** What a family asks for, by itself or through a worker. */
export interface GrantApplication {
  readonly fundId: string;
  readonly purposeId: string;
  readonly regionId: string;
  readonly lane: GrantLane;
  readonly cause: GrantCause;
  readonly occurredOn: string;
  readonly amount: number;
  readonly contact: GrantContact;
  readonly payee: PayeeAccount;
  readonly onBehalf: boolean;
  readonly idempotencyKey: string;
}

/** Enters a checked application as a grant. In the open unit. */
@Injectable()
export class GrantApplications {
  constructor(
    private readonly funds: GrantFunds,
    private readonly household: GrantHousehold,
    private readonly seal: GrantSeal,
    private readonly stores: GrantStores,
    private readonly clock: Clock,
  ) {}

  /** Throws NOT_FOUND, GRANT_PURPOSE_NOT_EMERGENCY, CHARITY_NOT_VALID, GRANT_ABOVE_FAST_CAP, BAD_USER_INPUT, GRANT_LIMIT_REACHED, GRANT_CAUSE_REPEATED. */
  async enter(id: string, actor: Actor, application: GrantApplication, regionPath: string): Promise<GrantEntity> {
    const fund = await this.funds.lockedFor(application);
    if (!regionPath.startsWith(fund.regionPath)) throw generalErrors.NOT_FOUND();
    const at = this.clock.now();
    const { rules } = await this.stores.policies.inForce(fund.regionPath, at);
    checkLane(rules, application.lane, application.amount);
    checkRecent(rules, application.occurredOn, at);
    const applicant = application.onBehalf ? null : actor.personId;
    const { contact, payee, cause, occurredOn } = application;
    const household = { contact, payee, regionPath, applicantId: applicant, submittedBy: actor.personId };
    const { people, fingerprints, lookedFor } = await this.household.of(household);
    const asked = { grantId: id, cause, occurredOn, at };
    await this.household.requireRoom(lookedFor, asked, rules.perHouseholdAndYear);
    const beneficiary = [...people].find(([, role]) => role === 'BENEFICIARY')?.[0] ?? null;
    const who = { applicantId: applicant ?? beneficiary, submittedBy: actor.personId };
    const grant = { ...this.drawnUp(id, fund, application, rules), ...who, payeeEditedBy: actor.personId, regionPath };
    await this.stores.grants.add(grant, partiesFrom(id, people), householdRows(id, fingerprints));
    await this.stores.clock.start(grant);
    const { lane, amount } = grant;
    await this.stores.changes.note(actor.personId, 'submitted', grant, { lane, cause, amount });
    return grant;
  }

  private drawnUp(id: string, fund: FundEntity, application: GrantApplication, rules: GrantRules) {
    const { purposeId, lane, cause, occurredOn, amount, contact } = application;
    const submittedAt = this.clock.now();
    return {
      ...{ id, hostId: fund.hostId, fundId: fund.id, purposeId, lane, cause, occurredOn, submittedAt },
      ...{ state: 'SUBMITTED' as const, round: 1, approvalsNeeded: approvalsNeeded(rules, amount) },
      ...this.seal.terms(id, application),
      contactSealed: this.seal.text(id, 'contact', JSON.stringify(contact)),
      ...clockOf(rules, lane, submittedAt),
      ...{ verifiedBy: null, verifiedAt: null, reportSealed: null, rejectedBy: null, rejectionSealed: null },
      ...{ appealedAt: null, papersCompletedAt: null, overdueRaisedAt: null, reservationId: null, reservedUntil: null },
      ...{ disbursementId: null, sentAt: null, paidAt: null, acknowledgedAt: null, dueBack: 0, receivedBack: 0 },
      ...{ misuseSealed: null, misuseReportedBy: null, backDemandedBy: null },
    };
  }
}
