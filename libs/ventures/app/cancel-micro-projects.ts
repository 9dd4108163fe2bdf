import { Injectable } from '@nestjs/common';
import { MicroProjectRepository } from '../data/micro.repository.js';
import { microProjectStates } from '../domain/micro-project.states.js';
import { microErrors } from '../domain/micro.errors.js';
import { MicroChanges } from './micro-changes.js';

/** Ends the projects of a round that is cancelled, in its unit; not any more once one was confirmed (轮次取消). */
@Injectable()
export class CancelMicroProjects {
  constructor(
    private readonly projects: MicroProjectRepository,
    private readonly changes: MicroChanges,
  ) {}

  /** Throws MICRO_ROUND_UNDER_WAY. */
  async execute(roundId: string): Promise<void> {
    const seen = await this.projects.ofRound(roundId);
    const all = await this.projects.lock(seen.map(({ id }) => id));
    if (all.some(({ confirmedAt, state }) => confirmedAt !== null && !OVER.includes(state))) {
      throw microErrors.MICRO_ROUND_UNDER_WAY();
    }
    for (const project of all) {
      const event = (['reject', 'withdraw'] as const).find((one) => microProjectStates.allows(project.state, one));
      if (event !== undefined) await this.changes.apply(project, event, null, { reason: '轮次取消' });
    }
  }
}

const OVER: readonly string[] = ['WITHDRAWN', 'TERMINATED', 'REJECTED'];
