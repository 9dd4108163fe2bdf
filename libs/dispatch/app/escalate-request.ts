import { Injectable } from '@nestjs/common';
import { Timers } from '#platform';
import { openForOffers, Volunteering } from '#volunteering';
import { CaseRepository } from '../data/case.repository.js';
import { nextEscalationAt, nextLevel } from '../domain/escalation.js';
import { ContinueDispatch } from './continue-dispatch.js';
import { dispatchTimer } from './dispatch.timers.js';
import { ReadJudgement } from './read-judgement.js';

/** Nobody was found in time: the request is brought to the grid worker, then the station, then the street 升级. */
@Injectable()
export class EscalateRequest {
  constructor(
    private readonly cases: CaseRepository,
    private readonly judgements: ReadJudgement,
    private readonly volunteering: Volunteering,
    private readonly continueDispatch: ContinueDispatch,
    private readonly timers: Timers,
  ) {}

  /** Call inside a unit. Takes one step, sets the clock of the next, and looks for volunteers once more. */
  async execute(requestId: string): Promise<void> {
    const seen = await this.cases.find(requestId);
    const { request, judgement } = await this.judgements.execute(requestId);
    const level = nextLevel(seen?.escalationLevel ?? null);
    const due = seen !== undefined && seen.closedAt === null && openForOffers.includes(request.state);
    if (!due || level === undefined) return;
    await this.volunteering.markEscalated(requestId, level);
    const search = await this.cases.lock(requestId);
    if (search === undefined || search.closedAt !== null) return;
    const nextStepAt = nextEscalationAt(level, judgement.now, request.urgency, judgement.policy) ?? null;
    await this.cases.update(requestId, { escalationLevel: level, nextStepAt });
    if (nextStepAt) {
      await this.timers.schedule({
        kind: dispatchTimer.escalate,
        key: requestId,
        dueAt: nextStepAt,
        payload: { requestId },
      });
    }
    await this.continueDispatch.execute(requestId);
  }
}
