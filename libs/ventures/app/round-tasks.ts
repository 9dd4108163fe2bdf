import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform';
import type { VentureApplicationEntity } from '../data/application.entity.js';
import { ApplicationRepository } from '../data/application.repository.js';
import type { VentureRoundEntity } from '../data/round.entity.js';
import { RoundRepository } from '../data/round.repository.js';
import { ScreeningRepository } from '../data/screening.repository.js';
import type { VentureTask, VentureTaskKind } from '../domain/venture-task.js';
import { ApplicationAccess } from './application-access.js';
import { RoundAccess } from './round-access.js';

/** What waits until reviews begin, by role. */
@Injectable()
export class RoundTasks {
  constructor(
    private readonly rounds: RoundRepository,
    private readonly applications: ApplicationRepository,
    private readonly screenings: ScreeningRepository,
    private readonly access: RoundAccess,
    private readonly reading: ApplicationAccess,
  ) {}

  async of(actor: Actor): Promise<VentureTask[]> {
    return [...(await this.ofOfficer(actor)), ...(await this.ofChecker(actor)), ...(await this.ofApplicant(actor))];
  }

  private async ofOfficer(actor: Actor): Promise<VentureTask[]> {
    const scope = this.access.scope(actor, 'MANAGE');
    const tasks: VentureTask[] = [];
    for (const round of await this.rounds.inStates(['DRAFT', 'CLOSED', 'SCREENING'], scope)) {
      if (round.state === 'DRAFT') tasks.push(forRound('ANNOUNCE_ROUND', round, round.openAt));
      else if (round.state === 'CLOSED') tasks.push(forRound('START_SCREENING', round));
      else tasks.push(forRound(await this.screeningTask(actor, round), round));
    }
    return tasks;
  }

  /** Of those that the officer may know of. */
  private async screeningTask(actor: Actor, round: VentureRoundEntity): Promise<VentureTaskKind> {
    const seen = await this.reading.readable(actor, await this.applications.ofRound(round.id));
    return seen.some(({ state }) => state === 'SUBMITTED') ? 'SCREEN_APPLICATIONS' : 'START_REVIEW';
  }

  private async ofChecker(actor: Actor): Promise<VentureTask[]> {
    const tasks: VentureTask[] = [];
    for (const round of await this.rounds.inStates(['SCREENING'], this.access.scope(actor, 'CHECK'))) {
      const refused = (await this.applications.ofRound(round.id)).filter(({ state }) => state === 'INELIGIBLE');
      const seen = await this.reading.readable(actor, refused);
      const appeals = await this.screenings.appealsOf(seen.map(({ id }) => id));
      const open = seen.filter(({ id }) => appeals.get(id)?.outcome === null);
      tasks.push(...open.map((one) => forApplication('DECIDE_APPEAL', 'SECOND_PERSON', one, null)));
    }
    return tasks;
  }

  private async ofApplicant(actor: Actor): Promise<VentureTask[]> {
    const own = actor.organisationIds('ventures.apply');
    const open = await this.applications.ofOrganisations(own, ['DRAFT', 'RETURNED']);
    const rounds = new Map((await this.rounds.byIds(open.map(({ roundId }) => roundId))).map((one) => [one.id, one]));
    return open.flatMap((one) => {
      const round = rounds.get(one.roundId);
      const isTaken = round?.state === 'ANNOUNCED' || round?.state === 'OPEN';
      return isTaken ? [forApplication('COMPLETE_APPLICATION', 'APPLICANT', one, round.closeAt)] : [];
    });
  }
}

const forRound = (kind: VentureTaskKind, { id }: VentureRoundEntity, dueAt: Date | null = null): VentureTask => ({
  ...{ kind, role: 'PROGRAMME_OFFICER', roundId: id, applicationId: null, dueAt },
});

const forApplication = (
  kind: VentureTaskKind,
  role: VentureTask['role'],
  { id, roundId }: VentureApplicationEntity,
  dueAt: Date | null,
): VentureTask => ({ kind, role, roundId, applicationId: id, dueAt });
