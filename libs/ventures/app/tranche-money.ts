import { Injectable } from '@nestjs/common';
import { FundSpending, type SpendingSubject } from '#funds';
import type { AgreementEntity, TrancheEntity } from '../data/agreement.entities.js';
import { MatchRepository } from '../data/match.repository.js';
import { leftReserved } from '../domain/planned-tranches.js';
import { AccountSeal } from './account-seal.js';
import { ReleaseMoney } from './release-money.js';
import type { TranchePatch } from './tranche-changes.js';

/** What the money of a project is noted under: its application. */
export const projectSubject = ({ id }: Pick<AgreementEntity, 'id'>): SpendingSubject => ({ kind: 'TRANCHE', id });

/** Moves the money of tranches in the fund of their round (拨付资金). In the open unit, with the agreement locked. */
@Injectable()
export class TrancheMoney {
  constructor(
    private readonly spending: FundSpending,
    private readonly matches: MatchRepository,
    private readonly releases: ReleaseMoney,
    private readonly seal: AccountSeal,
  ) {}

  /** Spends a tranche out of what is set aside and orders its payment. Throws RESERVATION_CLOSED, RESERVATION_EXCEEDED. */
  async order(agreement: AgreementEntity, tranche: TrancheEntity, madeBy: string): Promise<TranchePatch> {
    const back = await this.callBack(agreement, tranche, madeBy);
    const { id: applicationId, payeeSealed } = agreement;
    const attempt = tranche.attempt + 1;
    const reservationId = back.reservationId ?? tranche.reservationId ?? agreement.reservationId;
    const disbursementId = await this.releases.order({
      ...{ ...(await this.of(agreement, tranche)), key: `tranche:${tranche.id}:${attempt}`, reservationId, madeBy },
      payee: this.seal.open('ventures_agreement', applicationId, payeeSealed ?? ''),
    });
    return { attempt, disbursementId, reservationId: null };
  }

  /** Calls an ordered payment back and sets its money aside again, for this tranche alone. Throws STATE_NOT_ALLOWED if it has left. */
  async callBack(agreement: AgreementEntity, tranche: TrancheEntity, actorId: string): Promise<TranchePatch> {
    if (tranche.disbursementId === null) return {};
    await this.spending.callBack(tranche.disbursementId, actorId);
    const key = `tranche:${tranche.id}:${tranche.attempt}:back`;
    const reservationId = await this.spending.reserve({ ...(await this.of(agreement, tranche)), key });
    return { disbursementId: null, reservationId };
  }

  /** Gives everything free that is set aside for a project whose unpaid tranches were called back. */
  async free(agreement: AgreementEntity, tranches: readonly TrancheEntity[]): Promise<void> {
    for (const { reservationId } of tranches) if (reservationId !== null) await this.spending.release(reservationId);
    const left = leftReserved(agreement.contract, tranches);
    if (left > 0) await this.spending.release(agreement.reservationId, left);
  }

  /** Sets aside what a settlement still pays. */
  async setAside(agreement: AgreementEntity, amount: number): Promise<string> {
    return this.spending.reserve({
      ...(await this.of(agreement, { kind: 'SETTLEMENT', amount })),
      key: `settlement:${agreement.id}`,
    });
  }

  /** What is matched is paid by the purpose of the pool. */
  private async of(agreement: AgreementEntity, { kind, amount }: Pick<TrancheEntity, 'kind' | 'amount'>) {
    const { fundId } = agreement;
    const match = kind === 'MATCH' ? await this.matches.find(agreement.id) : undefined;
    const purposeId = match?.purposeId ?? agreement.purposeId;
    return { subject: projectSubject(agreement), fundId, purposeId, amount };
  }
}
