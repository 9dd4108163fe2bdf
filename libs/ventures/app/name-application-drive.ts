import { Injectable } from '@nestjs/common';
import { GiftSums } from '#funds';
import { Clock, generalErrors, newId } from '#kernel';
import type { Actor } from '#platform';
import type { VentureApplicationEntity } from '../data/application.entity.js';
import { ApplicationRepository } from '../data/application.repository.js';
import { ContributionRepository } from '../data/contribution.repository.js';
import { contributionsErrors } from '../domain/contributions.errors.js';
import { roundsErrors } from '../domain/rounds.errors.js';
import { Recusals } from './recusals.js';
import { RoundDesk, type RoundStep } from './round-desk.js';

/** Which drive raises for which application of a round. */
export interface DriveNaming extends RoundStep {
  readonly applicationId: string;
  readonly driveId: string;
}

/** Names the drive of the charity that raises for an application (关联募捐活动), until the round closes. */
@Injectable()
export class NameApplicationDrive {
  constructor(
    private readonly desk: RoundDesk,
    private readonly applications: ApplicationRepository,
    private readonly contributions: ContributionRepository,
    private readonly gifts: GiftSums,
    private readonly recusals: Recusals,
    private readonly clock: Clock,
  ) {}

  /** Throws NOT_FOUND, also in conflict with the application, ROUND_CLOSED, DRIVE_TAKEN. */
  async execute(actor: Actor, naming: DriveNaming): Promise<VentureApplicationEntity> {
    return this.desk.with(actor, 'MANAGE', 'nameApplicationDrive', naming, async (round) => {
      const { applicationId, driveId } = naming;
      const application = await this.applications.find(applicationId);
      if (application?.roundId !== round.id || application.submittedAt === null) throw generalErrors.NOT_FOUND();
      const conflicts = await this.recusals.conflictedWith(actor.personId, [applicationId]);
      if (conflicts.size > 0) throw generalErrors.NOT_FOUND();
      const drive = (await this.gifts.drivesOf([driveId])).get(driveId);
      if (drive?.hostId !== round.hostId) throw generalErrors.NOT_FOUND();
      const namedAt = this.clock.now();
      const isOpen = round.state === 'ANNOUNCED' || round.state === 'OPEN';
      if (!isOpen || namedAt > round.closeAt) throw roundsErrors.ROUND_CLOSED({ closeAt: round.closeAt.toISOString() });
      const others = (await this.contributions.drivesOf(round.id)).filter((one) => one.applicationId !== applicationId);
      if (others.some((one) => one.driveId === driveId)) throw contributionsErrors.DRIVE_TAKEN();
      const id = newId<'ApplicationDrive'>();
      await this.contributions.name({
        id,
        roundId: round.id,
        applicationId,
        driveId,
        namedBy: actor.personId,
        namedAt,
      });
      return application;
    });
  }
}
