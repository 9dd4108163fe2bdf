import { Injectable } from '@nestjs/common';
import { addDays, businessDate, Clock, isCalendarYearKnown, newId, type LocalDate } from '#kernel';
import type { AgreementEntity, TrancheEntity } from '../data/agreement.entities.js';
import type { VentureApplicationEntity } from '../data/application.entity.js';
import { MatchRepository } from '../data/match.repository.js';
import { MilestoneRepository } from '../data/milestone.repository.js';
import type { VentureRoundEntity } from '../data/round.entity.js';
import { TrancheRepository } from '../data/tranche.repository.js';
import { dueDate } from '../domain/notice-period.js';
import { plannedTranches, type TrancheCondition } from '../domain/planned-tranches.js';
import { ApplicationChanges } from './application-changes.js';
import { trancheRules } from './offer-agreement.js';
import { TrancheChanges } from './tranche-changes.js';

type Agreed = 'applicationId' | 'roundId' | 'hostId' | 'number' | 'after' | 'percent';

/** The tranches and milestones of a project, and which condition is met (项目计划). In the open unit, agreement locked. */
@Injectable()
export class ProjectPlan {
  constructor(
    private readonly tranches: TrancheRepository,
    private readonly milestones: MilestoneRepository,
    private readonly matches: MatchRepository,
    private readonly changes: TrancheChanges,
    private readonly applications: ApplicationChanges,
    private readonly clock: Clock,
  ) {}

  now(): Date {
    return this.clock.now();
  }

  /** What a signed agreement brings: its tranches and its milestones. Without a tranche at the signing the project begins at once. */
  async begin(
    round: VentureRoundEntity,
    application: VentureApplicationEntity,
    agreement: AgreementEntity,
  ): Promise<void> {
    const { id: applicationId, roundId, hostId, contract, midtermOn, endsOn } = agreement;
    const planned = plannedTranches(contract, trancheRules(round));
    const of = { applicationId, roundId, hostId };
    await this.tranches.add(planned.map((one) => ({ ...one, ...of, ...this.fresh('PLANNED', one.amount) })));
    await this.addMatch(of, planned.length + 1);
    await this.milestones.add([
      { id: newId(), applicationId, kind: 'MIDTERM', dueOn: midtermOn, state: 'PLANNED' },
      { id: newId(), applicationId, kind: 'FINAL', dueOn: endsOn, state: 'PLANNED' },
    ]);
    await this.meet(round, agreement, 'AGREEMENT', null);
    if (!planned.some(({ after, amount }) => after === 'AGREEMENT' && amount > 0)) {
      await this.applications.apply(application, 'activate', null);
    }
  }

  /** Marks the tranches whose condition is met now. */
  async meet(
    round: VentureRoundEntity,
    agreement: AgreementEntity,
    condition: TrancheCondition,
    actorId: string | null,
  ): Promise<void> {
    const all = (await this.tranches.ofApplications([agreement.id])).get(agreement.id) ?? [];
    for (const tranche of all.filter(({ after, state }) => after === condition && state === 'SCHEDULED')) {
      const dueOn = this.dueOn(round, tranche);
      await this.changes.apply(agreement, tranche, 'meetCondition', actorId, { dueOn });
    }
  }

  /** A tranche for what the audit still pays; its condition is met. */
  async addSettlement(
    agreement: AgreementEntity,
    number: number,
    amount: number,
    reservationId: string,
  ): Promise<void> {
    const { id: applicationId, roundId, hostId } = agreement;
    const settlement = { applicationId, roundId, hostId, number, after: 'AUDIT' as const, percent: null };
    await this.tranches.add([
      { ...settlement, ...this.fresh('SETTLEMENT', amount), state: 'CONDITION_MET', reservationId },
    ]);
  }

  /** A tranche for what is set aside of the matching pool: it waits for the signing only. */
  private async addMatch(
    of: { readonly applicationId: string; readonly roundId: string; readonly hostId: string },
    number: number,
  ): Promise<void> {
    const { amount, reservationId } = (await this.matches.find(of.applicationId)) ?? { amount: 0, reservationId: null };
    if (reservationId === null) return;
    const match = { ...of, number, after: 'AGREEMENT' as const, percent: null };
    await this.tranches.add([{ ...match, ...this.fresh('MATCH', amount), reservationId }]);
  }

  /** All of a tranche that is not agreed; one of nothing is none. */
  private fresh(kind: TrancheEntity['kind'], amount: number): Omit<TrancheEntity, Agreed> {
    return {
      ...{
        id: newId(),
        kind,
        amount,
        state: amount > 0 ? 'SCHEDULED' : 'CANCELLED',
        dueOn: null,
        changedAt: this.clock.now(),
      },
      ...{ requestedBy: null, approvedBy: null, instructedBy: null, reason: null, paidAt: null },
      ...{ attempt: 0, disbursementId: null, reservationId: null },
    };
  }

  /**
   * Until when a tranche is paid whose condition is met today. Null where the rulebook promises nothing, and for a year whose
   * calendar is not known: a day is never guessed.
   */
  dueOn(round: VentureRoundEntity, { number }: TrancheEntity): LocalDate | null {
    const within = trancheRules(round)[number - 1]?.within ?? null;
    if (within === null) return null;
    const isKnown = (date: LocalDate): boolean => isCalendarYearKnown(Number(date.slice(0, 4)));
    const today = businessDate(this.clock.now());
    const latest = addDays(today, 2 * within.count + 30);
    return within.unit === 'CALENDAR' || (isKnown(today) && isKnown(latest)) ? dueDate(within, today) : null;
  }
}
