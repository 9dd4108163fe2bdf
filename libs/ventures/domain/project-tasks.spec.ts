import { localDate } from '#kernel';
import { isOpenTo, projectTasks, type ProjectFacts } from './project-tasks.js';

const nobody = { requestedBy: null, approvedBy: null, instructedBy: null };
const tranche = (number: number, state: ProjectFacts['tranches'][number]['state'], hands = {}) => ({
  ...{ kind: 'PLANNED' as const, number, state, amount: 10, attempt: 0, dueOn: null, ...nobody, ...hands },
});
const project = (change: Partial<ProjectFacts>): ProjectFacts => ({
  ...{ roundId: 'r', applicationId: 'a', state: 'ACTIVE', agreement: { signedBy: 'org', ending: null } },
  ...{ milestones: [], tranches: [], isAudited: false, signBy: null, ...change },
});
const midterm = (state: 'PLANNED' | 'REPORTED' | 'RECTIFY' | 'PASSED') => ({
  ...{ kind: 'MIDTERM' as const, state, dueOn: localDate('2027-03-01') },
});
const shown = (facts: ProjectFacts): string[] => projectTasks(facts).map(({ kind, role }) => `${kind} ${role}`);

describe('what waits in a project', () => {
  it.each<[string, Partial<ProjectFacts>, string[]]>([
    ['awarded', { state: 'AWARDED', agreement: null }, ['SIGN_AGREEMENT PROGRAMME_OFFICER']],
    ['offered', { state: 'AWARDED', agreement: { signedBy: null, ending: null } }, ['SIGN_AGREEMENT APPLICANT']],
    ['at work', { milestones: [midterm('PLANNED')] }, ['REPORT_MILESTONE APPLICANT']],
    ['reported', { milestones: [midterm('REPORTED')] }, ['EVALUATE_MILESTONE EVALUATOR']],
    ['to put right', { milestones: [midterm('RECTIFY')] }, ['REPORT_MILESTONE APPLICANT']],
    ['passed', { milestones: [midterm('PASSED')] }, []],
    ['met', { tranches: [tranche(1, 'CONDITION_MET')] }, ['REQUEST_TRANCHE PROGRAMME_OFFICER']],
    [
      'requested',
      { tranches: [tranche(1, 'REQUESTED'), tranche(2, 'CONDITION_MET')] },
      ['APPROVE_TRANCHE SECOND_PERSON'],
    ],
    ['approved', { tranches: [tranche(1, 'PAID'), tranche(2, 'APPROVED')] }, ['PAY_TRANCHE ACCOUNTANT']],
    ['held', { tranches: [tranche(1, 'HELD')] }, []],
    ['evaluated', { state: 'FINAL_PASS' }, ['AUDIT_PROJECT SECOND_PERSON']],
    ['audited', { state: 'FINAL_PASS', isAudited: true }, []],
    [
      'failed',
      { state: 'TERMINATED', agreement: { signedBy: 'org', ending: 'FAILED' }, milestones: [midterm('RECTIFY')] },
      [],
    ],
  ])('%s', (_, change, expected) => expect(shown(project(change))).toEqual(expected));

  it('is due, where awards lapse, with the last day for signing', () => {
    const signBy = localDate('2026-05-13');
    for (const agreement of [null, { signedBy: null, ending: null }]) {
      const [task] = projectTasks(project({ state: 'AWARDED', agreement, signBy }));
      expect(task?.dueAt?.toISOString()).toBe('2026-05-13T15:59:59.999Z');
    }
    expect(projectTasks(project({ state: 'AWARDED', agreement: null }))[0]?.dueAt).toBeNull();
  });

  it('is due at the end of its day, and not open to who had a part in it', () => {
    const [report] = projectTasks(project({ milestones: [midterm('PLANNED')] }));
    expect(report?.dueAt?.toISOString()).toBe('2027-03-01T15:59:59.999Z');
    const [approve] = projectTasks(project({ tranches: [tranche(1, 'REQUESTED', { requestedBy: 'ann' })] }));
    expect(['ann', 'bob'].map((person) => isOpenTo(approve!, person))).toEqual([false, true]);
  });
});
