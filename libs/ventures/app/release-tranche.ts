import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform';
import type { TrancheEntity } from '../data/agreement.entities.js';
import { ApproveTranche } from './approve-tranche.js';
import { InstructTranche } from './instruct-tranche.js';
import { RequestTranche } from './request-tranche.js';
import type { TrancheStep } from './tranche-desk.js';

/** Steps of a release, each by another person. */
export const RELEASE_STEPS = ['REQUEST', 'APPROVE', 'INSTRUCT'] as const;
export type ReleaseStep = (typeof RELEASE_STEPS)[number];

/** Takes the next step of the release of a tranche (拨付): maker, checker and payer are three persons. */
@Injectable()
export class ReleaseTranche {
  constructor(
    private readonly requesting: RequestTranche,
    private readonly approving: ApproveTranche,
    private readonly instructing: InstructTranche,
  ) {}

  /** Throws NOT_FOUND, STATE_NOT_ALLOWED, TRANCHE_NOT_DUE, TRANCHE_NEEDS_ANOTHER_PERSON. */
  async execute(actor: Actor, release: TrancheStep & { readonly step: ReleaseStep }): Promise<TrancheEntity> {
    const { step, ...tranche } = release;
    const steps = { REQUEST: this.requesting, APPROVE: this.approving, INSTRUCT: this.instructing };
    return steps[step].execute(actor, tranche);
  }
}
