import { endOfBusinessDate, type LocalDate } from '#kernel';
import type { ApplicationState } from './application.states.js';
import type { MilestoneKind, MilestoneState } from './milestone.states.js';
import { isAnotherPerson, type TrancheHands, type TrancheState } from './tranche.states.js';
import { isNextInLine, type TrancheMoneyFacts } from './planned-tranches.js';
import type { TaskRole, VentureTask, VentureTaskKind } from './venture-task.js';

/** What of a project decides who has to do what. */
export interface ProjectFacts {
  readonly roundId: string;
  readonly applicationId: string;
  readonly state: ApplicationState;
  /** The last day on which an award is signed; null where the rules set none. */
  readonly signBy: LocalDate | null;
  /** Null before an agreement is offered. */
  readonly agreement: { readonly signedBy: string | null; readonly ending: string | null } | null;
  readonly milestones: readonly {
    readonly kind: MilestoneKind;
    readonly state: MilestoneState;
    readonly dueOn: LocalDate;
  }[];
  readonly tranches: readonly (TrancheMoneyFacts &
    TrancheHands & { readonly state: TrancheState; readonly dueOn: LocalDate | null })[];
  readonly isAudited: boolean;
}

/** A task of a project, before it is known whether somebody has the role. */
export interface ProjectTask extends VentureTask {
  /** Who had another part in it, and so may not. */
  readonly hands: TrancheHands | null;
}

/** All that waits in a project, by the roles for which it waits. */
export function projectTasks(project: ProjectFacts): ProjectTask[] {
  const { roundId, applicationId, state, agreement, signBy } = project;
  const task = (kind: VentureTaskKind, role: TaskRole, due: LocalDate | null, hands: TrancheHands | null = null) => ({
    ...{ kind, role, roundId, applicationId, hands },
    dueAt: due === null ? null : endOfBusinessDate(due),
  });
  if (state === 'AWARDED')
    return [task('SIGN_AGREEMENT', agreement === null ? 'PROGRAMME_OFFICER' : 'APPLICANT', signBy)];
  if (agreement?.signedBy == null) return [];
  const tranches = project.tranches.flatMap((tranche) => {
    const kind = isNextInLine(tranche, project.tranches) ? RELEASE[tranche.state] : undefined;
    return kind === undefined
      ? []
      : [task(kind, RELEASER[kind], tranche.dueOn, HANDS_COUNT.includes(kind) ? tranche : null)];
  });
  if (agreement.ending !== null) return tranches;
  const open = project.milestones.find(({ state: one }) => one !== 'PASSED' && one !== 'FAILED');
  const awaited = open?.state === 'REPORTED' ? 'EVALUATE_MILESTONE' : 'REPORT_MILESTONE';
  const milestone =
    open === undefined ? [] : [task(awaited, open.state === 'REPORTED' ? 'EVALUATOR' : 'APPLICANT', open.dueOn)];
  const audit = state === 'FINAL_PASS' && !project.isAudited ? [task('AUDIT_PROJECT', 'SECOND_PERSON', null)] : [];
  return [...tranches, ...milestone, ...audit];
}

/** Whether a person may do it, who has the role. */
export const isOpenTo = ({ hands }: ProjectTask, personId: string): boolean =>
  hands === null || isAnotherPerson(hands, personId);

type Release = 'REQUEST_TRANCHE' | 'APPROVE_TRANCHE' | 'PAY_TRANCHE';

const RELEASE: Partial<Record<TrancheState, Release>> = {
  CONDITION_MET: 'REQUEST_TRANCHE',
  RETURNED: 'REQUEST_TRANCHE',
  REQUESTED: 'APPROVE_TRANCHE',
  APPROVED: 'PAY_TRANCHE',
};

const RELEASER: Readonly<Record<Release, TaskRole>> = {
  REQUEST_TRANCHE: 'PROGRAMME_OFFICER',
  APPROVE_TRANCHE: 'SECOND_PERSON',
  PAY_TRANCHE: 'ACCOUNTANT',
};

const HANDS_COUNT: readonly Release[] = ['APPROVE_TRANCHE', 'PAY_TRANCHE'];
