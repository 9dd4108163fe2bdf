import { Injectable, type OnModuleInit } from '@nestjs/common';
import { endOfBusinessDate } from '#kernel';
import type { Actor } from '#platform';
import { MicroInspectionRepository } from '../data/micro-inspection.repository.js';
import type { MicroProjectEntity } from '../data/micro.entities.js';
import { MicroProjectRepository, type MicroScope } from '../data/micro.repository.js';
import { mayApprove, mayPay } from '../domain/micro-persons.js';
import type { MicroProjectState } from '../domain/micro-project.states.js';
import type { TaskRole, VentureTask, VentureTaskKind } from '../domain/venture-task.js';
import { MicroFreezes } from './micro-freezes.js';
import { VentureTasks } from './venture-tasks.js';

const MOST = 100;

/** What of small projects waits for whom. */
interface Waiting {
  readonly state: MicroProjectState;
  readonly kind: VentureTaskKind;
  readonly role: TaskRole;
  readonly permission: string;
  readonly isUnpaid?: boolean;
  /** Whether it is so far, and for this person: nobody is asked for a step that another has to take. */
  readonly is?: (project: MicroProjectEntity, personId: string) => boolean;
}

const waits = (
  ...[state, kind, role, permission]: [MicroProjectState, VentureTaskKind, TaskRole, string]
): Waiting => ({ state, kind, role, permission });

const WAITING: readonly Waiting[] = [
  waits('RETURNED', 'COMPLETE_APPLICATION', 'APPLICANT', 'ventures.apply'),
  waits('SUBMITTED', 'REVIEW_MICRO_PROJECT', 'PROGRAMME_OFFICER', 'ventures.manage'),
  waits('REVIEWED', 'PUBLISH_NOTICE', 'PROGRAMME_OFFICER', 'ventures.manage'),
  waits('IN_NOTICE', 'CONFIRM_AWARDS', 'SECOND_PERSON', 'ventures.check'),
  waits('CONFIRMED', 'CARRY_OUT_MICRO_PROJECT', 'APPLICANT', 'ventures.apply'),
  waits('IMPLEMENTING', 'CARRY_OUT_MICRO_PROJECT', 'APPLICANT', 'ventures.apply'),
  waits('RECTIFYING', 'CARRY_OUT_MICRO_PROJECT', 'APPLICANT', 'ventures.apply'),
  waits('INSPECTION', 'INSPECT_MICRO_PROJECT', 'EVALUATOR', 'ventures.evaluate'),
  {
    ...waits('ACCEPTED', 'SETTLE_MICRO_PROJECT', 'PROGRAMME_OFFICER', 'ventures.manage'),
    is: ({ termsHash }) => termsHash === null,
  },
  {
    ...waits('ACCEPTED', 'APPROVE_MICRO_SETTLEMENT', 'SECOND_PERSON', 'ventures.check'),
    is: (project, personId) => project.termsHash !== null && mayApprove(project, personId),
  },
  { ...waits('SETTLED', 'PAY_MICRO_SUBSIDY', 'ACCOUNTANT', 'disbursement.pay'), isUnpaid: true, is: mayPay },
];

/** Tells what waits in small projects, for whom (民生微实项目待办). */
@Injectable()
export class MicroTasks implements OnModuleInit {
  constructor(
    private readonly tasks: VentureTasks,
    private readonly projects: MicroProjectRepository,
    private readonly inspections: MicroInspectionRepository,
    private readonly freezes: MicroFreezes,
  ) {}

  onModuleInit(): void {
    this.tasks.register((actor) => this.of(actor));
  }

  private async of(actor: Actor): Promise<VentureTask[]> {
    const found: VentureTask[] = [];
    for (const { state, kind, role, permission, isUnpaid = false, is = () => true } of WAITING) {
      if (!actor.permissions.has(permission)) continue;
      const rows = await this.projects.page(scopeOf(actor, permission), { state, isUnpaid }, null, MOST);
      const open = await this.open(state, rows);
      const mine = open.filter((project) => is(project, actor.personId));
      found.push(...mine.map((project) => taskOf(project, kind, role)));
    }
    return [...found, ...(await this.toSign(actor))];
  }

  /** Those that do not wait for somebody else meanwhile. */
  private async open(state: MicroProjectState, rows: readonly MicroProjectEntity[]): Promise<MicroProjectEntity[]> {
    if (state === 'IN_NOTICE') return this.unfrozen(rows);
    return state === 'INSPECTION' ? this.unsigned(rows) : [...rows];
  }

  /** What no inspection found good that only lacks the signature of its delegate. */
  private async unsigned(rows: readonly MicroProjectEntity[]): Promise<MicroProjectEntity[]> {
    const inspections = await this.inspections.ofProjects(rows.map(({ id }) => id));
    return rows.filter(({ id }) => {
      const last = inspections.get(id)?.at(-1);
      return !last?.passed || last.signedAt !== null;
    });
  }

  /** What no objection holds up. */
  private async unfrozen(rows: readonly MicroProjectEntity[]): Promise<MicroProjectEntity[]> {
    const frozen = await this.freezes.in(rows.map(({ roundId }) => roundId));
    return rows.filter(({ id }) => !frozen.has(id));
  }

  /** Inspections that wait for the actor as the delegate of the residents. */
  private async toSign({ personId }: Actor): Promise<VentureTask[]> {
    const waiting = (await this.inspections.waitingFor(personId)).filter(({ passed }) => passed);
    const rows = await this.projects.byIds(waiting.map(({ projectId }) => projectId));
    const open = rows.filter(({ state }) => state === 'INSPECTION');
    return open.map((project) => taskOf(project, 'INSPECT_MICRO_PROJECT', 'RESIDENT'));
  }
}

function scopeOf(actor: Actor, permission: string): MicroScope {
  if (permission === 'ventures.apply') {
    return { organisationIds: actor.organisationIds(permission), hostIds: [], paths: [] };
  }
  return { organisationIds: [], hostIds: actor.organisationIds(permission), paths: actor.regionPaths(permission) };
}

/** What is in notice can be confirmed from its end on; nothing else of a small project has a date. */
function taskOf(project: MicroProjectEntity, kind: VentureTaskKind, role: TaskRole): VentureTask {
  const { id: applicationId, roundId, state, noticeUntil } = project;
  const dueAt = state === 'IN_NOTICE' && noticeUntil !== null ? endOfBusinessDate(noticeUntil) : null;
  return { kind, role, roundId, applicationId, dueAt };
}
