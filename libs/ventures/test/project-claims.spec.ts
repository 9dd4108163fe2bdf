import { FundSpending } from '#funds';
import { newId } from '#kernel';
import { describeOnEachEngine } from '#testing';
import { ArchiveRound } from '../app/archive-round.js';
import { DecideWriteOff } from '../app/decide-write-off.js';
import { HoldTranche } from '../app/hold-tranche.js';
import { ProjectFacts } from '../app/project-facts.js';
import { ProposeWriteOff } from '../app/propose-write-off.js';
import { RecordClawback } from '../app/record-clawback.js';
import { ResumeTranche } from '../app/resume-tranche.js';
import { TerminateProject } from '../app/terminate-project.js';
import { AgreementRepository } from '../data/agreement.repository.js';
import { MatchRepository } from '../data/match.repository.js';
import { capabilities, key, ProjectHouse, rulebook, type Project } from './project-house.js';

const CONTRACT = 1_000_000;
const MATCHED = 300_000;
/** The first tranche of the contract, and the share of the pool. */
const PAID = 500_000;

describeOnEachEngine('money that a project has to give back', capabilities, (context) => {
  let house: ProjectHouse;
  beforeAll(async () => {
    context().clock.set('2026-04-20T02:00:00.000Z');
    house = await ProjectHouse.build(context());
  });
  beforeEach(() => context().clock.set('2026-04-20T02:00:00.000Z'));

  /** A project whose share of the pool is set aside, out of a purpose of its own where one is named. */
  const matched = async (amount = MATCHED, rules = rulebook): Promise<{ roundId: string; project: Project }> => {
    const { roundId, projects } = await house.awarded([CONTRACT], rules);
    const project = projects[0] as Project;
    await house.write(async () => {
      const matches = context().get(MatchRepository);
      const frozenAt = context().clock.now();
      await matches.freeze([{ id: project.id, roundId, amount, ...house.place, reservationId: null, frozenAt }]);
      const subject = { kind: 'TRANCHE' as const, id: project.id };
      const draft = { ...house.place, key: `venture-match:${project.id}`, subject, amount };
      await matches.hold(project.id, await context().get(FundSpending).reserve(draft));
    });
    await project.signed();
    return { roundId, project };
  };
  const paid = async (): Promise<{ roundId: string; project: Project }> => {
    const found = await matched();
    await found.project.pay(1);
    await found.project.pay(4);
    return found;
  };
  const terminate = (project: Project, verified: number) =>
    context()
      .get(TerminateProject)
      .execute(house.staff.checker, { ...project.step(), verified, reason: '违约', isBreach: false });
  const back = (project: Project, amount: number) =>
    context()
      .get(RecordClawback)
      .execute(house.staff.payer, { ...project.step(), amount });
  const archive = (roundId: string) =>
    context().get(ArchiveRound).execute(house.staff.maker, { roundId, idempotencyKey: key() });

  it.each([
    ['nothing was verified', 0, 800_000, 300_000],
    ['less than the contract paid was', 400_000, 400_000, 300_000],
    ['the contract was verified, and a part of the share', 600_000, 200_000, 200_000],
    ['all of it was', 800_000, 0, 0],
  ])('counts what was paid of the matching pool, too: %s', async (_, verified, clawback, matchClawback) => {
    const { roundId, project } = await paid();
    const before = await house.available();
    const ended = await terminate(project, verified);
    expect(ended).toMatchObject({ withheld: CONTRACT - PAID, clawback, matchClawback, returned: 0 });
    expect(await house.available()).toBe(before + CONTRACT - PAID);
    expect(await house.faults()).toEqual([]);
    const [fact] = await context().get(ProjectFacts).of(roundId);
    expect(fact).toMatchObject({ failure: { verified, withMatch: true }, matchPaid: true });
    if (clawback > 0) {
      await expect(back(project, clawback + 1)).rejects.toMatchObject({ code: 'CLAWBACK_EXCEEDED' });
      await back(project, 1);
      expect(await house.faults()).toEqual([]);
      await expect(archive(roundId)).rejects.toMatchObject({ code: 'ROUND_NOT_OVER' });
      await back(project, clawback - 1);
    }
    expect(await house.available()).toBe(before + CONTRACT - PAID + clawback);
    expect(await house.faults()).toEqual([]);
    expect((await archive(roundId)).state).toBe('ARCHIVED');
  });

  it('is given up as a whole, whatever it was paid out of', async () => {
    const { project } = await paid();
    await terminate(project, 450_000);
    await back(project, 60_000);
    await context()
      .get(ProposeWriteOff)
      .execute(house.staff.maker, { ...project.step(), reason: '机构已注销' });
    const before = await house.available();
    const decision = { ...project.step(), amount: 290_000, approves: true };
    const written = await context().get(DecideWriteOff).execute(house.staff.payer, decision);
    expect(written).toMatchObject({ clawback: 350_000, matchClawback: 300_000, returned: 60_000, writtenOff: 290_000 });
    expect([await house.available(), await house.faults()]).toEqual([before, []]);
  });

  it('is of the contract alone where the share was not paid: it is withdrawn', async () => {
    const { roundId, project } = await matched();
    await project.pay(1);
    const before = await house.available();
    expect(await terminate(project, 100_000)).toMatchObject({ clawback: 400_000, matchClawback: null });
    expect(await house.available()).toBe(before + CONTRACT - PAID + MATCHED);
    const [fact] = await context().get(ProjectFacts).of(roundId);
    expect(fact?.failure).toEqual({ verified: 100_000 });
    expect(await house.faults()).toEqual([]);
  });

  it('stays as it was claimed: what was paid of the pool cannot exceed it', async () => {
    const { project } = await paid();
    await project.evaluate('MIDTERM', 'FAIL', { verified: 700_000 });
    const kept = (await context().get(AgreementRepository).find(project.id)) ?? { clawback: 0 };
    expect(kept).toMatchObject({ clawback: 100_000, matchClawback: 100_000, claimReservationId: null });
  });

  it('a tranche that was held keeps the day that was promised, or gets the one that its condition promises', async () => {
    const within = { count: 15, unit: 'WORKING' } as const;
    const tranches = rulebook.tranches.map((one) => ({ ...one, within }));
    const { project } = await matched(MATCHED, { ...rulebook, tranches });
    const step = async (number: number) => ({ trancheId: (await project.tranche(number)).id, idempotencyKey: newId() });
    const hold = async (number: number) =>
      context()
        .get(HoldTranche)
        .execute(house.staff.checker, { ...(await step(number)), reason: '账户待核' });
    const resume = async (number: number) =>
      context()
        .get(ResumeTranche)
        .execute(house.staff.checker, await step(number));
    await hold(1);
    context().clock.advance({ hours: 72 });
    await resume(1);
    expect(await project.tranche(1)).toMatchObject({ state: 'CONDITION_MET', dueOn: '2026-05-13' });
    await project.pay(1);
    await hold(2);
    await project.passed('MIDTERM');
    expect((await project.tranche(2)).dueOn).toBeNull();
    context().clock.advance({ hours: 72 });
    await resume(2);
    expect(await project.tranche(2)).toMatchObject({ state: 'CONDITION_MET', dueOn: '2026-05-19' });
  });
});
