import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform';
import type { VentureApplicationEntity } from '../data/application.entity.js';
import { ApplicationRepository } from '../data/application.repository.js';
import type { VentureRoundEntity } from '../data/round.entity.js';
import { RoundRepository } from '../data/round.repository.js';
import type { ApplicationState } from '../domain/application.states.js';
import { ROUND_STATES } from '../domain/round.states.js';
import type { TaskRole } from '../domain/venture-task.js';
import { ApplicationAccess } from './application-access.js';
import { RoundAccess, type RoundRight } from './round-access.js';

const RIGHTS: Partial<Record<TaskRole, RoundRight>> = {
  PROGRAMME_OFFICER: 'MANAGE',
  SECOND_PERSON: 'CHECK',
  EVALUATOR: 'EVALUATE',
};

/** In which projects somebody works, and in which role. */
@Injectable()
export class TaskRoles {
  constructor(
    private readonly rounds: RoundRepository,
    private readonly applications: ApplicationRepository,
    private readonly access: RoundAccess,
    private readonly readers: ApplicationAccess,
  ) {}

  /** Applications in some states, of rounds with awards, that the actor may read: as staff, and as their organisation. */
  async applicationsOf(actor: Actor, states: readonly ApplicationState[]): Promise<VentureApplicationEntity[]> {
    const awarded = ROUND_STATES.slice(ROUND_STATES.indexOf('NOTICE'), ROUND_STATES.indexOf('ARCHIVED'));
    const rounds = await this.rounds.inStates(awarded, this.access.scope(actor, 'READ'));
    const found = new Map<string, VentureApplicationEntity>();
    for (const { id } of rounds) for (const one of await this.applications.ofRound(id)) found.set(one.id, one);
    const own = await this.applications.ofOrganisations(actor.organisationIds('ventures.apply'), states);
    for (const one of own) found.set(one.id, one);
    const open = [...found.values()].filter(({ state }) => states.includes(state));
    return this.readers.readable(actor, open);
  }

  /** Whether the actor has a role for one of the applications; nobody has for one of a round that was called off. */
  async of(
    actor: Actor,
    applications: readonly VentureApplicationEntity[],
  ): Promise<(role: TaskRole, applicationId: string) => boolean> {
    const rounds = new Map(
      (await this.rounds.byIds(applications.map(({ roundId }) => roundId))).map((one) => [one.id, one]),
    );
    const byId = new Map(applications.map((one) => [one.id, one]));
    return (role, applicationId) => {
      const application = byId.get(applicationId);
      const round = rounds.get(application?.roundId ?? '');
      if (application === undefined || round === undefined || round.state === 'CANCELLED') return false;
      if (role === 'APPLICANT') return this.readers.isOwn(actor, application);
      return role === 'ACCOUNTANT' ? pays(actor, round) : this.has(actor, role, round);
    };
  }

  private has(actor: Actor, role: TaskRole, round: VentureRoundEntity): boolean {
    const right = RIGHTS[role];
    return right !== undefined && this.access.has(actor, right, round);
  }
}

const pays = (actor: Actor, { hostId }: VentureRoundEntity): boolean =>
  actor.organisationIds('disbursement.pay').includes(hostId);
