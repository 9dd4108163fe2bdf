import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform';
import type { MicroProjectEntity } from '../data/micro.entities.js';
import { MicroChanges } from './micro-changes.js';
import { MicroDesk, type MicroStep } from './micro-desk.js';
import { soundTerms, type MicroTerms } from './micro-terms.js';

/** Writes an application anew that was not handed in, or came back (修改申报). */
@Injectable()
export class EditMicroProject {
  constructor(
    private readonly desk: MicroDesk,
    private readonly changes: MicroChanges,
  ) {}

  /** Throws NOT_FOUND, STATE_NOT_ALLOWED, BUDGET_NOT_SOUND. */
  async execute(actor: Actor, step: MicroStep & MicroTerms): Promise<MicroProjectEntity> {
    return this.desk.with(actor, 'APPLY', 'editMicroProject', step, (project, { rulebook }) =>
      this.changes.apply(project, 'edit', actor.personId, soundTerms(rulebook, step)),
    );
  }
}
