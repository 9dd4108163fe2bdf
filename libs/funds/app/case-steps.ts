import { Injectable } from '@nestjs/common';
import { Identity } from '#identity';
import type { Actor } from '#platform';
import type { DisbursementEntity } from '../data/disbursement.entities.js';
import { DisbursementRepository } from '../data/disbursement.repository.js';
import type { GrantApprovalEntity, GrantPartyEntity } from '../data/grant-parts.entities.js';
import type { GrantEntity } from '../data/grant.entity.js';
import { GrantRepository } from '../data/grant.repository.js';
import { grantSteps, paymentSteps, type StepRight } from '../domain/case-steps.js';
import type { CasePersons } from '../domain/two-persons.js';
import { FundAccess } from './fund-access.js';
import { GrantAccess } from './grant-access.js';

/** What somebody did in a case (经办记录). */
export const CASE_DEEDS = ['SUBMITTED', 'PAYEE_EDITED', 'VERIFIED', 'REJECTED', 'ORDERED', 'SENT', 'MISUSE'] as const;
export type CaseDeedKind = (typeof CASE_DEEDS)[number];

/** Somebody's deed in a case; the name is null for who is helped, and theirs. */
export interface CaseDeed {
  readonly kind: CaseDeedKind;
  readonly name: string | null;
  readonly at: Date | null;
}

/** What stands beside grants: who is kept out, who approved, how their money is paid. */
interface Beside {
  readonly parties: readonly GrantPartyEntity[];
  readonly approvals: readonly GrantApprovalEntity[];
  readonly payments: ReadonlyMap<string, DisbursementEntity>;
}

/** Whose turn it is in grants and payments, and who did what so far (下一步与经办人). */
@Injectable()
export class CaseSteps {
  constructor(
    private readonly grants: GrantRepository,
    private readonly disbursements: DisbursementRepository,
    private readonly grantAccess: GrantAccess,
    private readonly access: FundAccess,
    private readonly identity: Identity,
  ) {}

  /** Next steps by grant, for grants the reader has been found entitled to. Five queries. */
  async ofGrants(actor: Actor, ids: readonly string[]): Promise<Map<string, StepRight[]>> {
    const grants = await this.grants.byIds(ids);
    const [beside, rights] = [await this.beside(grants), await this.grantAccess.rightsOf(actor, grants)];
    return new Map(
      grants.map((grant) => {
        const payment = beside.payments.get(grant.disbursementId ?? '')?.state ?? null;
        const reader = { personId: actor.personId, rights: rights.get(grant.id) ?? new Set<string>() };
        return [grant.id, grantSteps({ ...grant, payment }, personsOf(grant, beside), reader)];
      }),
    );
  }

  /** Next steps by payment, for payments the reader has been found entitled to. Four queries. */
  async ofPayments(actor: Actor, ids: readonly string[]): Promise<Map<string, StepRight[]>> {
    const payments = await this.disbursements.byIds(ids);
    const cases = payments.filter(({ subjectKind }) => subjectKind === 'GRANT').map(({ subjectId }) => subjectId);
    const grants = await this.grants.byIds(cases);
    const beside = await this.beside(grants);
    const persons = new Map(grants.map((grant) => [grant.id, personsOf(grant, beside)]));
    return new Map(
      payments.map((payment) => {
        const reader = {
          personId: actor.personId,
          makes: this.access.worksFor(actor, 'disbursement.make', payment.hostId),
          pays: this.access.worksFor(actor, 'disbursement.pay', payment.hostId),
        };
        return [payment.id, paymentSteps(payment, persons.get(payment.subjectId) ?? null, reader)];
      }),
    );
  }

  /** Who did what, by grant, for grants the reader has been found entitled to. Five queries. */
  async deedsOf(ids: readonly string[]): Promise<Map<string, CaseDeed[]>> {
    const grants = await this.grants.byIds(ids);
    const { parties, payments } = await this.beside(grants);
    const attempts = await this.disbursements.attemptsOf([...payments.keys()]);
    const done = grants.map((grant) => ({ grant, deeds: doneIn(grant, payments, attempts) }));
    const people = await this.identity.people(done.flatMap(({ deeds }) => deeds.map(([, personId]) => personId)));
    return new Map(
      done.map(({ grant: { id }, deeds }) => {
        const helped = parties.filter(({ grantId, role }) => grantId === id && role !== 'INTERESTED');
        const hidden = new Set(helped.map(({ personId }) => personId));
        const nameOf = (personId: string): string | null =>
          hidden.has(personId) ? null : (people.get(personId)?.displayName ?? null);
        return [id, deeds.map(([kind, personId, at]) => ({ kind, name: nameOf(personId), at }))];
      }),
    );
  }

  private async beside(grants: readonly GrantEntity[]): Promise<Beside> {
    const ids = grants.map(({ id }) => id);
    const ordered = grants.flatMap(({ disbursementId }) => disbursementId ?? []);
    const payments = ordered.length === 0 ? [] : await this.disbursements.byIds(ordered);
    return {
      parties: await this.grants.partiesOfMany(ids),
      approvals: await this.grants.approvalsOf(ids),
      payments: new Map(payments.map((payment) => [payment.id, payment])),
    };
  }
}

function personsOf(grant: GrantEntity, { parties, approvals }: Beside): CasePersons {
  const { submittedBy, verifiedBy, rejectedBy, payeeEditedBy } = grant;
  const holding = approvals.filter(({ grantId, round }) => grantId === grant.id && round === grant.round);
  return {
    ...{ submittedBy, verifiedBy, rejectedBy, payeeEditedBy },
    parties: parties.filter(({ grantId }) => grantId === grant.id).map(({ personId }) => personId),
    approvers: holding.map(({ approverId }) => approverId),
  };
}

type Done = readonly [kind: CaseDeedKind, personId: string, at: Date | null];

function doneIn(
  grant: GrantEntity,
  payments: Beside['payments'],
  attempts: ReadonlyMap<string, readonly { readonly sentBy: string; readonly sentAt: Date }[]>,
): Done[] {
  const payment = payments.get(grant.disbursementId ?? '');
  const edited = grant.payeeEditedBy === grant.submittedBy ? null : grant.payeeEditedBy;
  const all: (readonly [CaseDeedKind, string | null, Date | null])[] = [
    ['SUBMITTED', grant.submittedBy, grant.submittedAt],
    ['PAYEE_EDITED', edited, null],
    ['VERIFIED', grant.verifiedBy, grant.verifiedAt],
    ['REJECTED', grant.rejectedBy, null],
    ['ORDERED', payment?.madeBy ?? null, payment?.madeAt ?? null],
    ...(attempts.get(payment?.id ?? '') ?? []).map(({ sentBy, sentAt }) => ['SENT', sentBy, sentAt] as const),
    ['MISUSE', grant.misuseReportedBy, null],
  ];
  return all.flatMap(([kind, personId, at]) => (personId === null ? [] : [[kind, personId, at] as const]));
}
