import { Injectable } from '@nestjs/common';
import { Timers } from '#platform';
import { openForOffers } from '#volunteering';
import { CaseRepository } from '../data/case.repository.js';
import { type DispatchCase } from '../data/dispatch-case.entity.js';
import { firstEscalationAt } from '../domain/escalation.js';
import { ContinueDispatch } from './continue-dispatch.js';
import { dispatchTimer } from './dispatch.timers.js';
import { type Matter, ReadJudgement } from './read-judgement.js';

/** Opens (or opens again) the case of a request that has free places, and goes on with it. */
@Injectable()
export class StartDispatch {
  constructor(
    private readonly cases: CaseRepository,
    private readonly judgements: ReadJudgement,
    private readonly continueDispatch: ContinueDispatch,
    private readonly timers: Timers,
  ) {}

  /** Call inside a unit; any number of times: an open case stays as it is. */
  async execute(requestId: string): Promise<void> {
    const known = await this.cases.lock(requestId);
    if (known === undefined || known.closedAt !== null) {
      const matter = await this.judgements.execute(requestId);
      if (!openForOffers.includes(matter.request.state)) return;
      await this.open(known, matter);
    }
    await this.continueDispatch.execute(requestId);
  }

  private async open(known: DispatchCase | undefined, matter: Matter): Promise<void> {
    const { request } = matter;
    const { now, policy } = matter.judgement;
    const nextStepAt = firstEscalationAt(now, request.startsAt, request.urgency, policy);
    if (known) {
      await this.cases.update(known.id, { closedAt: null, escalationLevel: request.escalationLevel, nextStepAt });
    } else {
      await this.cases.insert({
        id: request.id,
        regionId: request.regionId,
        regionIds: request.regionIds,
        openedAt: request.dispatchingSince ?? now,
        wave: 1,
        batch: 0,
        policyVersion: matter.policyVersion,
        escalationLevel: request.escalationLevel,
        nextStepAt,
        searchedAt: null,
        considered: 0,
        eligible: 0,
        refused: {},
        closedAt: null,
      });
    }
    await this.setTimer(dispatchTimer.escalate, request.id, nextStepAt);
    await this.setTimer(dispatchTimer.stop, request.id, request.startsAt);
  }

  private async setTimer(kind: string, requestId: string, dueAt: Date): Promise<void> {
    await this.timers.schedule({ kind, key: requestId, dueAt, payload: { requestId } });
  }
}
