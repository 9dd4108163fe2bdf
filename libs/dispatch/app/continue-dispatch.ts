import { Injectable } from '@nestjs/common';
import { openForOffers } from '#volunteering';
import { CaseRepository } from '../data/case.repository.js';
import { type DispatchCase } from '../data/dispatch-case.entity.js';
import { OfferRepository } from '../data/offer.repository.js';
import { searchAgainAt } from '../domain/escalation.js';
import { earliestOffer } from '../domain/quiet-hours.js';
import { offersToSend } from '../domain/wave.js';
import { DispatchSignals } from './dispatch-signals.js';
import { FindCandidates, type SearchResult } from './find-candidates.js';
import { type Matter, ReadJudgement } from './read-judgement.js';
import { SendOffers } from './send-offers.js';

const ONE_KILOMETRE = 1_000;

/** Looks for volunteers of an open case and sends as many offers as are wanted now; sending is never done twice. */
@Injectable()
export class ContinueDispatch {
  constructor(
    private readonly cases: CaseRepository,
    private readonly offers: OfferRepository,
    private readonly judgements: ReadJudgement,
    private readonly candidates: FindCandidates,
    private readonly sendOffers: SendOffers,
    private readonly signals: DispatchSignals,
  ) {}

  /** Call inside a unit. Does nothing when the request takes no offers, or has begun; waits for the end of the quiet hours. */
  async execute(requestId: string): Promise<void> {
    const search = await this.cases.lock(requestId);
    if (search === undefined || search.closedAt !== null) return;
    await this.goOn(search, await this.judgements.execute(requestId));
  }

  /** The same for a case that is open and locked, with what was read of its request since. */
  async goOn(search: DispatchCase, matter: Matter): Promise<void> {
    const { request, now, policy } = matter.judgement;
    const wanted = openForOffers.includes(matter.request.state) && request.placesLeft > 0 && request.startsAt > now;
    if (!wanted) return;
    const sendAt = earliestOffer(now, request.urgency, policy.quietHours);
    if (sendAt > now) return this.signals.goOnAt(search.id, sendAt);
    await this.sendWave(search, matter);
  }

  private async sendWave(search: DispatchCase, matter: Matter): Promise<void> {
    const { request, now, policy } = matter.judgement;
    const result = await this.candidates.toAsk(matter);
    const made = await this.offers.ofRequest(search.id);
    const open = made.filter(({ state }) => state === 'SENT');
    const asked = made.filter(({ wave, state }) => state === 'SENT' || (wave === search.wave && state === 'DECLINED'));
    const count = offersToSend(
      {
        eligible: result.ranked.length,
        withinOneKilometre: [...result.ranked, ...asked].filter(({ metres }) => metres <= ONE_KILOMETRE).length,
        urgency: request.urgency,
        placesLeft: request.placesLeft,
        wave: search.wave,
        open: open.length,
      },
      policy.wave,
    );
    const batch = count > 0 ? search.batch + 1 : search.batch;
    if (count > 0) await this.sendOffers.execute(search, batch, result.ranked.slice(0, count), matter);
    await this.cases.update(search.id, {
      ...outcomeOf(result),
      batch,
      searchedAt: now,
      policyVersion: matter.policyVersion,
    });
    await this.signals.progressed(search);
    if (open.length + count === 0) await this.nobodyNow(search, matter);
  }

  /** Nobody can be asked: the first step of escalation is due at once, and who becomes free later is looked for again. */
  private async nobodyNow(search: DispatchCase, { judgement: { request, now, policy } }: Matter): Promise<void> {
    if (search.escalationLevel === null) await this.signals.escalateNow(search.id, now);
    const next = searchAgainAt(now, request.startsAt, request.urgency, policy);
    if (next) await this.signals.goOnAt(search.id, next);
  }
}

function outcomeOf(result: SearchResult): Pick<DispatchCase, 'considered' | 'eligible' | 'refused'> {
  return { considered: result.considered, eligible: result.ranked.length, refused: { ...result.refused } };
}
