import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform';
import type { VentureApplicationEntity } from '../data/application.entity.js';
import { ApplicationChanges } from './application-changes.js';
import { ApplicationDesk, type ApplicationStep } from './application-desk.js';
import type { ApplicationContents } from './draft-application.js';

/** What of an application is changed; what is left out stays. */
export type ApplicationEdit = ApplicationStep & Partial<ApplicationContents>;

/** Changes an application that was not handed in, or came back (修改申报书). */
@Injectable()
export class EditApplication {
  constructor(
    private readonly desk: ApplicationDesk,
    private readonly changes: ApplicationChanges,
  ) {}

  /** Throws NOT_FOUND, STATE_NOT_ALLOWED. */
  async execute(actor: Actor, edit: ApplicationEdit): Promise<VentureApplicationEntity> {
    return this.desk.with(actor, 'APPLICANT', 'editVentureApplication', edit, ({ application }) => {
      const { applicationId: _, idempotencyKey: __, ...given } = edit;
      const patch = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
      return this.changes.apply(application, 'edit', actor.personId, patch);
    });
  }
}
