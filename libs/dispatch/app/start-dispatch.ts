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
    const matter = await this.judgements.execute(requestId);
    if (known !== undefined && known.closedAt === null) return this.continueDispatch.goOn(known, matter);
    if (!openForOffers.includes(matter.request.state)) return;
    await this.continueDispatch.goOn(await this.open(known, matter), matter);
  }

  private async open(known: DispatchCase | undefined, matter: Matter): Promise<DispatchCase> {
    const { request } = matter;
    const { now, policy } = matter.judgement;
    const nextStepAt = firstEscalationAt(now, request.startsAt, request.urgency, policy);
    const change = { closedAt: null, escalationLevel: request.escalationLevel, nextStepAt };
    const opened = known === undefined ? { ...newCase(matter), ...change } : { ...known, ...change };
    if (known === undefined) await this.cases.insert(opened);
    else await this.cases.update(known.id, change);
    await this.setTimer(dispatchTimer.escalate, request.id, nextStepAt);
    await this.setTimer(dispatchTimer.stop, request.id, request.startsAt);
    return opened;
  }

  private async setTimer(kind: string, requestId: string, dueAt: Date): Promise<void> {
    await this.timers.schedule({ kind, key: requestId, dueAt, payload: { requestId } });
  }
}

function newCase({ request, judgement, policyVersion }: Matter): Omit<DispatchCase, 'nextStepAt'> {
  return {
    id: request.id,
    regionId: request.regionId,
    regionIds: request.regionIds,
    openedAt: request.dispatchingSince ?? judgement.now,
    wave: 1,
    batch: 0,
    policyVersion,
    escalationLevel: request.escalationLevel,
    searchedAt: null,
    considered: 0,
    eligible: 0,
    refused: {},
    closedAt: null,
  };
}
