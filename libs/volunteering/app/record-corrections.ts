import { Injectable } from '@nestjs/common';
import { Clock, newId } from '#kernel';
import type { CorrectionEntity } from '../data/correction.entity.js';
import { CorrectionRepository } from '../data/correction.repository.js';
import type { ServiceRecordEntity } from '../data/service-record.entity.js';
import { ServiceRecordRepository } from '../data/service-record.repository.js';
import { correctionStates, requireSoundCorrection, type CorrectionEvent } from '../domain/record-correction.js';
import { serviceRecordStates } from '../domain/service-record.states.js';
import { volunteeringErrors } from '../domain/volunteering.errors.js';
import { CorrectionDeadlines } from './correction-deadlines.js';
import { Policies } from './policies.js';
import type { OpenRecord } from './record-desk.js';
import { RecordMinutes } from './record-minutes.js';

/** Who decided, and why. */
interface Decision {
  decidedBy: string;
  decisionReason: string;
}

/** What a decision does to an open record, its minutes and its corrections. */
@Injectable()
export class RecordCorrections {
  constructor(
    private readonly records: ServiceRecordRepository,
    private readonly corrections: CorrectionRepository,
    private readonly minutes: RecordMinutes,
    private readonly policies: Policies,
    private readonly deadlines: CorrectionDeadlines,
    private readonly clock: Clock,
  ) {}

  /** Refuses minutes that the record shows already, or that no signatures could have given. Throws BAD_USER_INPUT. */
  async requireSound({ request, record }: OpenRecord, minutes: number): Promise<void> {
    const { counting: policy } = await this.policies.for(request.regionId, request.startsAt);
    requireSoundCorrection({ minutes, recorded: record.minutes, service: request, policy });
  }

  /**
   * Another record takes the place of this one, of the same source and with other minutes; returns its id. The new minutes are
   * given before the old ones are taken back, so that only the difference can be missing where points were spent.
   * STATE_NOT_ALLOWED, DAILY_LIMIT_REACHED.
   */
  async replace({ request, record }: OpenRecord, minutes: number, decidedBy: string): Promise<string> {
    const event = record.state === 'FROZEN' ? 'correctInReview' : 'correct';
    const state = serviceRecordStates.next(record.state, event);
    const { counting, id: policyId } = await this.policies.for(request.regionId, request.startsAt);
    const others = (await this.records.minutesOn(record.volunteerId, record.day)) - record.minutes;
    const limit = counting.dailyCapMinutes ?? Infinity;
    if (others + minutes > limit) throw volunteeringErrors.DAILY_LIMIT_REACHED({ limit });
    const now = this.clock.now();
    const corrected: ServiceRecordEntity = {
      ...record,
      id: newId<'ServiceRecord'>(),
      state: 'EFFECTIVE',
      frozenFor: null,
      revision: record.revision + 1,
      correctsId: record.id,
      minutes,
      reason: 'CORRECTED',
      policyId,
      recordedBy: decidedBy,
      note: null,
      effectiveAt: now,
      createdAt: now,
    };
    await this.records.update(record.id, { state, frozenFor: null });
    await this.records.insert(corrected);
    await this.minutes.give([corrected], record.effectiveAt ?? now);
    await this.minutes.takeBack(record);
    return corrected.id;
  }

  /** The record does not count; what it gave is taken back, and what was asked about it is answered. STATE_NOT_ALLOWED. */
  async revoke({ record }: OpenRecord, decision: Decision): Promise<void> {
    const state = serviceRecordStates.next(record.state, 'revoke');
    await this.records.update(record.id, { state, frozenFor: null });
    await this.minutes.takeBack(record);
    await this.declineOpen(record.id, decision);
  }

  /** Declines the correction that is open, if one is. */
  async declineOpen(recordId: string, decision: Decision): Promise<void> {
    const open = await this.corrections.openOf(recordId);
    if (open) await this.answer(open.id, 'decline', decision);
  }

  /** Answers a correction and returns it as it was. STATE_NOT_ALLOWED where it is answered already. */
  async answer(correctionId: string, event: CorrectionEvent, decision: Decision): Promise<CorrectionEntity> {
    const correction = await this.corrections.get(correctionId);
    const state = correctionStates.next(correction.state, event);
    await this.corrections.update(correctionId, { ...decision, state, openFor: null, decidedAt: this.clock.now() });
    await this.deadlines.clear(correctionId);
    return correction;
  }
}
