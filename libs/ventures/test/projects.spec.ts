import { accounts, RetryDisbursement, SendDisbursement } from '#funds';
import { IdentitySetup } from '#identity';
import { Ledger } from '#ledger';
import { describeOnEachEngine } from '#testing';
import { ArchiveRound } from '../app/archive-round.js';
import { Barred } from '../app/barred.js';
import { DecidePayeeChange } from '../app/decide-payee-change.js';
import { DecideWriteOff } from '../app/decide-write-off.js';
import { HoldTranche } from '../app/hold-tranche.js';
import { LiftBan } from '../app/lift-ban.js';
import { ProjectFacts } from '../app/project-facts.js';
import { ProjectQueries } from '../app/project-queries.js';
import { ProposePayeeChange } from '../app/propose-payee-change.js';
import { ProposeWriteOff } from '../app/propose-write-off.js';
import { RecordAudit } from '../app/record-audit.js';
import { RecordClawback } from '../app/record-clawback.js';
import { ResumeTranche } from '../app/resume-tranche.js';
import { TerminateProject } from '../app/terminate-project.js';
import { AgreementRepository } from '../data/agreement.repository.js';
import { BanRepository } from '../data/ban.repository.js';
import { ProposalRepository } from '../data/proposal.repository.js';
import { TrancheRepository } from '../data/tranche.repository.js';
import { VentureTasks } from '../app/venture-tasks.js';
import { actorOf, capabilities, key, ProjectHouse, type Project } from './project-house.js';

const CONTRACT = 1_000_001;

describeOnEachEngine('a project that was awarded', capabilities, (context) => {
  let house: ProjectHouse;
  beforeAll(async () => {
    context().clock.set('2026-04-20T02:00:00.000Z');
    house = await ProjectHouse.build(context());
  });
  beforeEach(() => context().clock.set('2026-04-20T02:00:00.000Z'));
  afterEach(async () => expect(await house.faults()).toEqual([]));

  const one = async (amount = CONTRACT): Promise<Project> => (await house.awarded([amount])).projects[0] as Project;
  const refusal = (code: string) => expect.objectContaining({ code });
  const audit = (project: Project, audited: number, ownSpent: number) =>
    context()
      .get(RecordAudit)
      .execute(house.staff.checker, {
        ...project.step(),
        ...{ auditor: '盐城会计师事务所', reportNumber: '专审〔2026〕7 号', audited, ownSpent },
      });
  const clawback = (project: Project, amount: number) =>
    context()
      .get(RecordClawback)
      .execute(house.staff.payer, { ...project.step(), amount });
  const bank = async (): Promise<number> => {
    const { code } = accounts.bank(house.place.fundId);
    return -((await context().get(Ledger).balancesOf([code])).get(code) ?? 0);
  };

  it('is signed by both sides, by two persons, on the terms that were read', async () => {
    const { roundId, projects } = await house.awarded([CONTRACT, 100]);
    const [first, second] = projects as [Project, Project];
    const offered = await first.offer();
    expect(await house.roundState(roundId)).toBe('CONTRACTING');
    await expect(first.sign(first.organiser, '0'.repeat(64))).rejects.toEqual(refusal('AGREEMENT_TERMS_CHANGED'));
    const both = actorOf(offered.offeredBy, ['ventures.apply'], [first.organisationId]);
    await expect(first.sign(both)).rejects.toEqual(refusal('AGREEMENT_NEEDS_ANOTHER_PERSON'));
    await expect(first.sign(second.organiser)).rejects.toEqual(refusal('NOT_FOUND'));
    await first.sign();
    await expect(first.sign()).rejects.toEqual(refusal('AGREEMENT_ALREADY_SIGNED'));
    await expect(first.offer()).rejects.toEqual(refusal('AGREEMENT_ALREADY_SIGNED'));
    expect((await first.tranches()).map(({ amount, state, dueOn }) => [amount, state, dueOn])).toEqual([
      [500_000, 'CONDITION_MET', '2026-05-13'],
      [300_000, 'SCHEDULED', null],
      [200_001, 'SCHEDULED', null],
    ]);
    expect([await first.state(), await house.roundState(roundId)]).toEqual(['CONTRACTED', 'CONTRACTING']);
    await second.signed();
    expect(await house.roundState(roundId)).toBe('RUNNING');
  });

  it('is paid tranche by tranche, by three persons, as its milestones are passed, and is settled by its audit', async () => {
    const { roundId, projects } = await house.awarded([CONTRACT]);
    const project = await (projects[0] as Project).signed();
    const before = await bank();
    const { maker, checker, payer, evaluator } = house.staff;
    await expect(project.release(2, 'REQUEST', maker)).rejects.toEqual(refusal('TRANCHE_NOT_DUE'));
    await expect(project.release(1, 'REQUEST', payer)).rejects.toEqual(refusal('NOT_FOUND'));
    await expect(project.release(1, 'APPROVE', checker)).rejects.toEqual(refusal('STATE_NOT_ALLOWED'));
    await project.release(1, 'REQUEST', maker);
    await expect(project.release(1, 'APPROVE', maker)).rejects.toEqual(refusal('TRANCHE_NEEDS_ANOTHER_PERSON'));
    await project.release(1, 'APPROVE', checker);
    await expect(project.release(1, 'INSTRUCT', maker)).rejects.toEqual(refusal('TRANCHE_NEEDS_ANOTHER_PERSON'));
    await expect(project.release(1, 'INSTRUCT', checker)).rejects.toEqual(refusal('DISBURSEMENT_NEEDS_SECOND_PERSON'));
    const { disbursementId } = await project.tranche(1);
    const step = { disbursementId: disbursementId ?? '', idempotencyKey: key() };
    await expect(context().get(SendDisbursement).execute(maker, step)).rejects.toEqual(
      refusal('TRANCHE_NEEDS_ANOTHER_PERSON'),
    );
    await project.release(1, 'INSTRUCT', payer);
    await expect(project.evaluate('MIDTERM', 'PASS')).rejects.toEqual(refusal('MILESTONE_NOT_REPORTED'));
    await project.bounce(1);
    expect(await project.states()).toEqual(['RETURNED', 'SCHEDULED', 'SCHEDULED']);
    await context()
      .get(RetryDisbursement)
      .execute(actorOf(maker.personId, ['disbursement.make'], [house.hostId]), { ...step, idempotencyKey: key() });
    await expect(
      context()
        .get(SendDisbursement)
        .execute(payer, { ...step, idempotencyKey: key() }),
    ).rejects.toEqual(refusal('STATE_NOT_ALLOWED'));
    await project.pay(1);
    expect([await project.state(), before - (await bank())]).toEqual(['ACTIVE', 500_000]);

    await project.report('MIDTERM', 480_000);
    await expect(project.evaluate('MIDTERM', 'PASS', {}, maker)).rejects.toEqual(refusal('NOT_FOUND'));
    await project.evaluate('MIDTERM', 'RECTIFY');
    await expect(project.evaluate('MIDTERM', 'PASS')).rejects.toEqual(refusal('STATE_NOT_ALLOWED'));
    await project.passed('MIDTERM');
    await project.pay(2);
    await project.passed('FINAL');
    expect([await project.state(), await house.roundState(roundId)]).toEqual(['FINAL_PASS', 'EVALUATED']);

    const found = await audit(project, 1_800_000, 900_000);
    expect(found.settled).toBe(100_000);
    expect(await house.roundState(roundId)).toBe('AUDITED');
    await expect(audit(project, 1, 1)).rejects.toEqual(refusal('STATE_NOT_ALLOWED'));
    expect(await project.states()).toEqual(['PAID', 'PAID', 'CANCELLED', 'CONDITION_MET']);
    const archive = () => context().get(ArchiveRound).execute(maker, { roundId, idempotencyKey: key() });
    await expect(archive()).rejects.toEqual(refusal('ROUND_NOT_OVER'));
    await project.pay(4);
    expect([await project.state(), before - (await bank())]).toEqual(['CLOSED', 900_000]);
    expect(await project.agreement()).toMatchObject({ ending: 'SETTLED', withheld: 100_001 });
    expect(await context().get(ProjectFacts).of(roundId)).toEqual([
      { applicationId: project.id, tranchesPaid: 2, failure: null, audit: { audited: 1_800_000, ownSpent: 900_000 } },
    ]);
    expect((await archive()).state).toBe('ARCHIVED');
    const nobody = actorOf(evaluator.personId, ['ventures.read'], []);
    await expect(context().get(ProjectQueries).one(nobody, project.id)).rejects.toEqual(refusal('NOT_FOUND'));
  });

  it('that fails at half-time is stopped, gives back what it did not verifiably spend, and is barred', async () => {
    const { roundId, projects } = await house.awarded([CONTRACT]);
    const project = await (projects[0] as Project).signed();
    const before = await house.available();
    await project.pay(1);
    await project.evaluate('MIDTERM', 'FAIL', { verified: 180_000 });
    expect(await project.state()).toBe('TERMINATED');
    expect(await project.states()).toEqual(['PAID', 'CANCELLED', 'CANCELLED']);
    const outcome = { ending: 'FAILED', withheld: 500_001, clawback: 320_000, returned: 0, verified: 180_000 };
    expect(await project.agreement()).toMatchObject(outcome);
    expect((await house.available()) - before).toBe(500_001);
    expect(await context().get(Barred).until(project.organisationId)).toBe('2029-04-20');
    expect(await house.roundState(roundId)).toBe('AUDITED');
    const archive = () => context().get(ArchiveRound).execute(house.staff.maker, { roundId, idempotencyKey: key() });
    await expect(archive()).rejects.toEqual(refusal('ROUND_NOT_OVER'));
    await expect(clawback(project, 320_001)).rejects.toEqual(refusal('CLAWBACK_EXCEEDED'));
    await clawback(project, 120_000);
    expect((await house.available()) - before).toBe(620_001);
    await clawback(project, 200_000);
    await expect(clawback(project, 1)).rejects.toEqual(refusal('CLAWBACK_EXCEEDED'));
    expect((await house.available()) - before).toBe(820_001);
    expect((await archive()).state).toBe('ARCHIVED');
    await expect(project.report('MIDTERM')).rejects.toEqual(refusal('STATE_NOT_ALLOWED'));
    context().clock.set('2029-04-20T15:59:59.999Z');
    expect(await context().get(Barred).until(project.organisationId)).toBe('2029-04-20');
    context().clock.set('2029-04-20T16:00:00.000Z');
    expect(await context().get(Barred).until(project.organisationId)).toBeNull();
  });

  it.each([
    [2_000_002, 0, 200_001, 'FINAL_PASS'],
    [1_600_000, 800_000, 0, 'CLOSED'],
    [1_500_000, 900_000, -200_000, 'FINAL_PASS'],
  ])('audited at %i with own funds of %i is settled with %i', async (audited, ownSpent, settled, state) => {
    const project = await (await one()).signed();
    await project.pay(1);
    await project.passed('MIDTERM');
    await project.pay(2);
    await project.passed('FINAL');
    expect((await audit(project, audited, ownSpent)).settled).toBe(settled);
    expect(await project.state()).toBe(state);
    if (settled < 0) await clawback(project, -settled);
    if (settled > 0) await project.pay(4);
    expect(await project.state()).toBe('CLOSED');
  });

  it('may be held until its payment has left: what was ordered is called back, and released anew', async () => {
    const project = await (await one()).signed();
    const { maker, checker, payer } = house.staff;
    const before = await house.available();
    await project.release(1, 'REQUEST', maker);
    await project.release(1, 'APPROVE', checker);
    const { id: trancheId, disbursementId } = await project.tranche(1);
    const hold = () =>
      context().get(HoldTranche).execute(checker, { trancheId, reason: '等待核实', idempotencyKey: key() });
    expect(await hold()).toMatchObject({ state: 'HELD', disbursementId: null });
    expect([await house.available(), await house.faults()]).toEqual([before, []]);
    const step = { disbursementId: disbursementId ?? '', idempotencyKey: key() };
    await expect(context().get(SendDisbursement).execute(payer, step)).rejects.toEqual(refusal('STATE_NOT_ALLOWED'));
    await context().get(ResumeTranche).execute(checker, { trancheId, idempotencyKey: key() });
    expect(await project.states()).toEqual(['CONDITION_MET', 'SCHEDULED', 'SCHEDULED']);
    await project.send(1);
    await expect(hold()).rejects.toEqual(refusal('TRANCHE_UNDER_WAY'));
    await expect(project.evaluate('MIDTERM', 'FAIL')).rejects.toEqual(refusal('STATE_NOT_ALLOWED'));
  });

  it('may be ended before its time, and all that is not paid is free again', async () => {
    const project = await (await one()).signed();
    const before = await house.available();
    await project.release(1, 'REQUEST', house.staff.maker);
    await project.release(1, 'APPROVE', house.staff.checker);
    const end = { ...project.step(), verified: 0, reason: '双方协商终止', isBreach: false };
    const ended = await context().get(TerminateProject).execute(house.staff.checker, end);
    expect(ended).toMatchObject({ ending: 'TERMINATED', withheld: CONTRACT, clawback: 0 });
    expect((await house.available()) - before).toBe(CONTRACT);
    expect(await context().get(Barred).until(project.organisationId)).toBeNull();
  });

  it('does not exist for staff in conflict with it', async () => {
    const project = await (await one()).signed();
    await context().get(IdentitySetup).addMembers(project.organisationId, [house.staff.evaluator.personId]);
    const reader = house.staff.evaluator;
    await expect(context().get(ProjectQueries).one(reader, project.id)).rejects.toEqual(refusal('NOT_FOUND'));
    await project.pay(1);
    await project.report('MIDTERM');
    await expect(project.evaluate('MIDTERM', 'PASS')).rejects.toEqual(refusal('NOT_FOUND'));
    const tasks = await context().get(VentureTasks).of(reader);
    expect(tasks.filter(({ applicationId }) => applicationId === project.id)).toEqual([]);
    const others = actorOf(house.staff.checker.personId, ['ventures.read', 'ventures.evaluate'], [house.hostId]);
    const seen = (await context().get(VentureTasks).of(others)).filter((task) => task.applicationId === project.id);
    expect(seen).toMatchObject([{ kind: 'EVALUATE_MILESTONE', role: 'EVALUATOR' }]);
    await project.evaluate('MIDTERM', 'PASS', {}, others);
  });

  it('holds its persons and its sums in the database, too', async () => {
    const project = await (await one()).signed();
    const [tranche] = await project.tranches();
    const change = (patch: object) =>
      house.write(() =>
        context()
          .get(TrancheRepository)
          .change(tranche?.id ?? '', patch),
      );
    await expect(change({ amount: 1 })).rejects.toThrow('three persons');
    await expect(change({ state: 'APPROVED', requestedBy: 'a', approvedBy: 'a' })).rejects.toThrow('three persons');
    await expect(change({ state: 'PAID', requestedBy: 'a', approvedBy: 'b' })).rejects.toThrow('three persons');
  });

  it('that does not agree with the ledger, or with its tranches, is found by the audit', async () => {
    const project = await (await one()).signed();
    const [tranche] = await project.tranches();
    const change = (patch: object) =>
      house.write(() =>
        context()
          .get(TrancheRepository)
          .change(tranche?.id ?? '', patch),
      );
    const returned = (amount: number) =>
      house.write(() => context().get(AgreementRepository).change(project.id, { returned: amount }));
    await change({ kind: 'SETTLEMENT' });
    expect(await house.faults()).toEqual([`agreement ${project.id}: expected 1000001, its tranches are 500001`]);
    await change({ kind: 'PLANNED' });
    await returned(7);
    const code = accounts.projectDueBack(house.place.fundId, project.id).code;
    expect(await house.faults()).toContain(`agreement ${project.id}, ${code}: expected 7, found 0`);
    await returned(0);
  });

  it('owes nothing more when a second person has given up what will not come, and no fen is free by it', async () => {
    const { roundId, projects } = await house.awarded([CONTRACT]);
    const project = await (projects[0] as Project).signed();
    await project.pay(1);
    await project.evaluate('MIDTERM', 'FAIL', { verified: 180_000 });
    const { maker, payer } = house.staff;
    const [proposing, deciding] = [context().get(ProposeWriteOff), context().get(DecideWriteOff)];
    const propose = () => proposing.execute(maker, { ...project.step(), reason: '机构注销' });
    const decide = (amount: number, actor = payer) =>
      deciding.execute(actor, { ...project.step(), amount, approves: true });
    await propose();
    await expect(decide(320_000, maker)).rejects.toEqual(refusal('VENTURE_PROPOSAL_NEEDS_ANOTHER_PERSON'));
    await clawback(project, 20_000);
    await expect(decide(320_000)).rejects.toEqual(refusal('VENTURE_PROPOSAL_CHANGED'));
    await propose();
    const before = await house.available();
    const all = await Promise.allSettled(Array.from({ length: 8 }, () => decide(300_000)));
    expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await house.available()).toBe(before);
    expect(await project.agreement()).toMatchObject({ clawback: 320_000, returned: 20_000, writtenOff: 300_000 });
    expect(await context().get(ProjectFacts).of(roundId)).toMatchObject([{ writtenOff: 300_000 }]);
    const given = context().get(AgreementRepository).change.bind(context().get(AgreementRepository));
    await expect(house.write(() => given(project.id, { writtenOff: 1 }))).rejects.toThrow('stays as it is');
    const archived = await context().get(ArchiveRound).execute(maker, { roundId, idempotencyKey: key() });
    expect(archived.state).toBe('ARCHIVED');
  });

  it('closes when what its audit found too much is given up', async () => {
    const project = await (await one()).signed();
    await project.pay(1);
    await project.passed('MIDTERM');
    await project.pay(2);
    await project.passed('FINAL');
    await audit(project, 1_500_000, 900_000);
    const step = { ...project.step(), reason: '机构注销' };
    await context().get(ProposeWriteOff).execute(house.staff.maker, step);
    const decision = { ...project.step(), amount: 200_000, approves: true };
    await context().get(DecideWriteOff).execute(house.staff.payer, decision);
    expect(await project.state()).toBe('CLOSED');
  });

  it('has its account changed by two persons only, in the database, too', async () => {
    const project = await (await one()).signed();
    const { checker } = house.staff;
    const account = { name: '新洋社会工作服务中心', account: '6222000000000099', bank: '盐城银行' };
    const both = actorOf(checker.personId, ['ventures.apply'], [project.organisationId]);
    const asking = context().get(ProposePayeeChange);
    const ask = (actor: typeof both) => asking.execute(actor, { ...project.step(), payee: account, reason: '销户' });
    const decide = async (approves: boolean) => {
      const all = (await context().get(ProposalRepository).payeeChangesOf([project.id])).get(project.id) ?? [];
      const { changeHash = '' } = all.at(-1) ?? {};
      return context()
        .get(DecidePayeeChange)
        .execute(checker, { ...project.step(), changeHash, approves });
    };
    await ask(both);
    await expect(decide(true)).rejects.toEqual(refusal('VENTURE_PROPOSAL_NEEDS_ANOTHER_PERSON'));
    await ask(project.organiser);
    const { payeeSealed: before } = await project.agreement();
    await decide(false);
    expect((await project.agreement()).payeeSealed).toBe(before);
    await ask(project.organiser);
    const change = (payeeSealed: string) =>
      house.write(() => context().get(AgreementRepository).change(project.id, { payeeSealed }));
    await expect(change('v1.other')).rejects.toThrow('stays as it is');
    await decide(true);
    expect((await project.agreement()).payeeSealed).not.toBe(before);
  });

  it('whose ban many lift at once has it lifted once', async () => {
    const project = await (await one()).signed();
    await project.pay(1);
    await project.evaluate('MIDTERM', 'FAIL');
    const [ban] = await context().get(BanRepository).ofOrganisation(project.organisationId);
    const lift = { banId: ban?.id ?? '', reason: '申诉成立' };
    const lifting = context().get(LiftBan);
    const asked = Array.from({ length: 8 }, () =>
      lifting.execute(house.staff.checker, { ...lift, idempotencyKey: key() }),
    );
    const codes = (await Promise.allSettled(asked)).map((answer) =>
      answer.status === 'fulfilled' ? 'ok' : (answer.reason as { code: string }).code,
    );
    expect(codes.sort()).toEqual([...Array<string>(7).fill('BAN_ALREADY_LIFTED'), 'ok']);
    expect(await context().get(Barred).until(project.organisationId)).toBeNull();
  });

  it('released by 64 at once is paid once', async () => {
    const project = await (await one()).signed();
    const { maker, checker, payer } = house.staff;
    const before = await bank();
    for (const [step, actor] of [
      ['REQUEST', maker],
      ['APPROVE', checker],
      ['INSTRUCT', payer],
    ] as const) {
      const all = await Promise.allSettled(Array.from({ length: 64 }, () => project.release(1, step, actor)));
      const codes = all.flatMap((answer) =>
        answer.status === 'rejected' ? [(answer.reason as { code: string }).code] : [],
      );
      expect([step, codes.length, [...new Set(codes)]]).toEqual([step, 63, ['STATE_NOT_ALLOWED']]);
    }
    expect([await project.states(), before - (await bank())]).toEqual([
      ['INSTRUCTED', 'SCHEDULED', 'SCHEDULED'],
      500_000,
    ]);
  });
});
