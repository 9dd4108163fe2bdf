import { Injectable } from '@nestjs/common';
import { addMinutes, Clock } from '#kernel';
import { Logger, UnitOfWork } from '#platform';
import type { ProviderCallEntity } from '../data/provider-call.entity.js';
import { ProviderCallRepository } from '../data/provider-call.repository.js';
import { nextAttempt } from '../domain/provider-call.js';
import { CallMakers } from './call-makers.js';

const PAGE = 20;
/** A call that was taken by a process that died is taken again after so long. */
const LEASE_MINUTES = 2;

/** Makes the calls to the provider that wait, outside every unit of work, and tries again what failed. */
@Injectable()
export class CallProvider {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly calls: ProviderCallRepository,
    private readonly makers: CallMakers,
    private readonly logger: Logger,
    private readonly clock: Clock,
  ) {}

  /** Makes what is due; returns how many calls were made. A call that fails waits longer each time, and is never dropped. */
  async drain(): Promise<number> {
    let made = 0;
    for (const call of await this.calls.due(this.clock.now(), PAGE)) made += (await this.make(call)) ? 1 : 0;
    return made;
  }

  private async make(call: ProviderCallEntity): Promise<boolean> {
    const until = addMinutes(this.clock.now(), LEASE_MINUTES);
    if (!(await this.unitOfWork.run(() => this.calls.lease(call, until)))) return false;
    const done = await this.attempt(call);
    await this.unitOfWork.run(() =>
      done
        ? this.calls.remove(call.subjectId, call.kind)
        : this.calls.postpone(call.id, nextAttempt(call.attempts, this.clock.now())),
    );
    return true;
  }

  private async attempt({ kind, subjectId, attempts }: ProviderCallEntity): Promise<boolean> {
    try {
      return await this.makers.make(kind, subjectId, attempts);
    } catch (error) {
      this.logger.warn(
        { call: kind, subjectId, attempts, error },
        'a call to the payment provider failed; it is tried again',
      );
      return false;
    }
  }
}
