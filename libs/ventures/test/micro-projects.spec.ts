import { BounceDisbursement, RetryDisbursement } from '#funds';
import { IdentitySetup } from '#identity';
import { newId } from '#kernel';
import { Database, UnitOfWork } from '#platform';
import { describeOnEachEngine } from '#testing';
import { EditMicroProject } from '../app/edit-micro-project.js';
import { EndMicroProject } from '../app/end-micro-project.js';
import { MicroQueries } from '../app/micro-queries.js';
import { ReturnMicroProject } from '../app/return-micro-project.js';
import { RoundChanges } from '../app/round-changes.js';
import { VentureTasks } from '../app/venture-tasks.js';
import type { MicroProjectEntity } from '../data/micro.entities.js';
import { RoundRepository } from '../data/round.repository.js';
import { actorOf, capabilities, key, MicroHouse } from './micro-house.js';
import { barred } from './venture-house.js';

describeOnEachEngine('a small project', capabilities, (context) => {
  let house: MicroHouse;
  beforeEach(async () => {
    context().clock.set('2026-11-02T02:00:00.000Z');
    house = await MicroHouse.build(context());
    await house.money(10_000_000);
  });
  afterEach(async () => expect(await house.faults()).toEqual([]));
  const refusal = (code: string) => ({ code });

  it('goes from the application over review, notice, work and inspection to its money, by five persons', async () => {
    const reviewed = await house.review(await house.submitted());
    expect(reviewed).toMatchObject({ state: 'REVIEWED', approved: 700_000 });
    const [published] = await house.publish(reviewed);
    expect(published).toMatchObject({ state: 'IN_NOTICE', noticeFrom: '2026-11-03', noticeUntil: '2026-11-09' });
    context().clock.set('2026-11-09T16:00:00.000Z');
    const confirmed = await house.confirm(reviewed);
    expect([confirmed.state, await house.available()]).toEqual(['CONFIRMED', 9_300_000]);
    const done = await house.finish(await house.start(confirmed, { contractorId: house.contractorId }));
    expect(done).toMatchObject({ state: 'INSPECTION', contractor: '安居修缮队' });
    await house.inspect(done);
    const accepted = await house.sign(done);
    expect(accepted.state).toBe('ACCEPTED');
    const settlement = await house.settle(accepted, 900_001);
    expect(settlement).toMatchObject({ state: 'ACCEPTED', subsidy: 630_000 });
    const settled = await house.approve(settlement);
    expect([settled.state, await house.available()]).toEqual(['SETTLED', 9_370_000]);
    await house.send(settled);
    await house.arrive(settled);
    expect((await house.now(settled)).paidAt).toEqual(context().clock.now());
  });

  it.each([
    ['its type has a cap of 30,000 yuan', { cost: 10_000_000, asked: 7_000_000 }, 3_000_000],
    ['another type has another', { type: 'GOODS', cost: 10_000_000, asked: 7_000_000 }, 5_000_000],
    ['it asks for less', { asked: 1 }, 1],
  ])('is promised no more than it may have: %s', async (_, change, approved) => {
    expect((await house.review(await house.submitted(change))).approved).toBe(approved);
  });

  it.each([
    ['of no type of the round', { type: 'BRIDGE' }, 'type'],
    ['for nothing', { cost: 0 }, 'cost'],
    ['asking for nothing', { asked: 0 }, 'asked'],
    ['asking for more than the rate', { cost: 1_000_000, asked: 700_001 }, 'asked'],
  ])('is refused %s', async (_, change, field) => {
    await expect(house.draft(change)).rejects.toMatchObject({ code: 'BUDGET_NOT_SOUND', params: { field } });
  });

  it('is not taken of an organisation that is barred', async () => {
    const project = await house.draft();
    await barred(context(), project.organisationId, '2026-11-02');
    await expect(house.submit(project)).rejects.toMatchObject({ code: 'APPLICANT_BARRED' });
    context().clock.set('2026-11-02T16:00:00.000Z');
    expect((await house.submit(project)).state).toBe('SUBMITTED');
  });

  it('is taken while the round is open: to the millisecond, by the clock of the server', async () => {
    const [one, other] = [await house.draft(), await house.draft()];
    context().clock.set(house.round.closeAt);
    expect((await house.submit(one)).state).toBe('SUBMITTED');
    context().clock.advance({ ms: 1 });
    await expect(house.submit(other)).rejects.toMatchObject(refusal('ROUND_CLOSED'));
    const inside = { regionId: house.regions.district };
    expect((await house.draft(inside)).regionPath).toContain(house.regions.district);
    await expect(house.draft({ regionId: newId() })).rejects.toMatchObject(refusal('NOT_FOUND'));
  });

  it('comes back to be completed, and is written anew only then', async () => {
    const project = await house.submitted();
    const { id: projectId, type, title, need, content, cost } = project;
    const terms = { type, title, need, content, cost };
    const edit = () => ({ projectId, ...terms, asked: 600_000, idempotencyKey: key() });
    const editing = context().get(EditMicroProject);
    const { applicant, officer } = house.people;
    await expect(editing.execute(applicant, edit())).rejects.toMatchObject(refusal('STATE_NOT_ALLOWED'));
    const back = { ...house.step(project), reason: '请补充预算' };
    expect(await context().get(ReturnMicroProject).execute(officer, back)).toMatchObject({ state: 'RETURNED' });
    await editing.execute(applicant, edit());
    expect(await house.submit(project)).toMatchObject({ state: 'SUBMITTED', asked: 600_000, reason: null });
    context().clock.set(new Date(house.round.closeAt.getTime() + 1));
    const late = { ...back, idempotencyKey: key() };
    await expect(context().get(ReturnMicroProject).execute(officer, late)).rejects.toMatchObject(
      refusal('ROUND_CLOSED'),
    );
    expect((await house.review(project)).state).toBe('REVIEWED');
  });

  it('gives its part of the budget back when it is refused, withdrawn or ended', async () => {
    const rules = { budget: 1_000_000, types: [{ code: 'SERVICE', cap: 1_000_000 }] };
    house = await MicroHouse.build(context(), rules);
    await house.money(1_000_000);
    const reviewed = async (): Promise<MicroProjectEntity> => house.review(await house.submitted());
    const ending = context().get(EndMicroProject);
    const reason = { reason: '条件不足' };
    const first = await reviewed();
    expect((await house.review(await house.submitted())).approved).toBe(300_000);
    const third = await house.submitted();
    await expect(house.review(third)).rejects.toMatchObject({ code: 'MICRO_BUDGET_SPENT', params: { left: 0 } });
    await context()
      .get(ReturnMicroProject)
      .reject(house.people.officer, { ...house.step(first), ...reason });
    const [noticed] = await house.publish(await house.review(third));
    context().clock.advance({ hours: 8 * 24 });
    const confirmed = await house.confirm(noticed!);
    expect([confirmed.approved, await house.available()]).toEqual([700_000, 300_000]);
    await ending.withdraw(house.people.applicant, house.step(confirmed));
    expect(await house.available()).toBe(1_000_000);
    const work = await house.start(await house.confirm(await house.noticed()));
    await expect(ending.withdraw(house.people.applicant, house.step(work))).rejects.toMatchObject(
      refusal('STATE_NOT_ALLOWED'),
    );
    await ending.terminate(house.people.officer, { ...house.step(work), ...reason, isBreach: false });
    expect(await house.available()).toBe(1_000_000);
  });

  it('is confirmed when its notice of working days is over, not a millisecond before', async () => {
    context().clock.set('2026-09-28T02:00:00.000Z');
    house = await MicroHouse.build(context());
    await house.money(10_000_000);
    const [project] = await house.publish(await house.review(await house.submitted()));
    // 国庆 from 1 to 7 October, with a working Saturday on the 10th
    expect(project).toMatchObject({ noticeFrom: '2026-09-29', noticeUntil: '2026-10-10' });
    context().clock.set('2026-10-10T15:59:59.999Z');
    await expect(house.confirm(project!)).rejects.toMatchObject(refusal('MICRO_NOTICE_RUNNING'));
    context().clock.advance({ ms: 1 });
    expect((await house.confirm(project!)).state).toBe('CONFIRMED');
  });

  it('is in no notice of a year whose calendar is not known', async () => {
    context().clock.set('2098-11-03T02:00:00.000Z');
    house = await MicroHouse.build(context());
    const reviewed = await house.review(await house.submitted());
    await expect(house.publish(reviewed)).rejects.toMatchObject(refusal('CALENDAR_YEAR_UNKNOWN'));
  });

  it('is reviewed, confirmed, settled, approved and paid by different persons', async () => {
    const { officer, checker, payer, applicant } = house.people;
    const at = { organisations: [house.place.hostId] };
    const all = ['ventures.manage', 'ventures.check', 'ventures.evaluate', 'disbursement.pay'];
    const as = (personId: string) => actorOf(personId, all, at);
    const alone = refusal('MICRO_NEEDS_ANOTHER_PERSON');
    const project = await house.submitted();
    await expect(house.review(project, as(applicant.personId))).rejects.toMatchObject(alone);
    const [noticed] = await house.publish(await house.review(project));
    context().clock.advance({ hours: 8 * 24 });
    await expect(house.confirm(noticed!, as(officer.personId))).rejects.toMatchObject(alone);
    const work = await house.start(await house.confirm(noticed!), { contractorId: house.contractorId });
    const accepted = await house.sign(await house.inspect(await house.finish(work)));
    await expect(house.approve(accepted)).rejects.toMatchObject(refusal('MICRO_SETTLEMENT_MISSING'));
    const settlement = await house.settle(accepted, 800_000);
    await expect(house.approve(settlement, as(officer.personId))).rejects.toMatchObject(alone);
    const stale = { ...settlement };
    const anew = await house.settle(accepted, 790_000);
    await expect(house.approve(stale)).rejects.toMatchObject(refusal('MICRO_TERMS_CHANGED'));
    const settled = await house.approve(anew);
    await expect(house.settle(settled, 1)).rejects.toMatchObject(refusal('STATE_NOT_ALLOWED'));
    const second = refusal('DISBURSEMENT_NEEDS_SECOND_PERSON');
    await expect(house.send(settled, as(checker.personId))).rejects.toMatchObject(second);
    await expect(house.send(settled, as(officer.personId))).rejects.toMatchObject(alone);
    await house.send(settled, payer);
    const step = { disbursementId: settled.disbursementId ?? '', idempotencyKey: key() };
    await context()
      .get(BounceDisbursement)
      .execute(payer, { ...step, reason: 'NAME_DIFFERS' });
    const making = actorOf(checker.personId, ['disbursement.make'], at);
    await context()
      .get(RetryDisbursement)
      .execute(making, { ...step, idempotencyKey: key() });
    await house.send(settled);
    await house.arrive(settled);
    expect((await house.now(settled)).paidAt).not.toBeNull();
  });

  it('is inspected with a resident of the place who is not of the contractor, and accepted by both or put right', async () => {
    const { resident, stranger, officer } = house.people;
    const project = await house.finished();
    const unsound = refusal('MICRO_INSPECTION_NOT_SOUND');
    await expect(house.inspect(project, stranger.personId)).rejects.toMatchObject(refusal('NOT_FOUND'));
    await expect(house.inspect(project, officer.personId)).rejects.toMatchObject(unsound);
    await expect(house.sign(project)).rejects.toMatchObject(refusal('NOT_FOUND'));
    await house.inspect(project);
    await expect(house.sign(project, true, house.people.payer)).rejects.toMatchObject(refusal('NOT_FOUND'));
    expect(await house.sign(project, false)).toMatchObject({ state: 'RECTIFYING', reason: '不牢固' });
    await house.finish(project);
    expect((await house.inspect(project, resident.personId, false)).state).toBe('RECTIFYING');
    await house.finish(project);
    await house.inspect(project);
    expect((await house.sign(project)).state).toBe('ACCEPTED');
    const inspections = (await context().get(MicroQueries).inspectionsOf([project.id])).get(project.id) ?? [];
    expect(inspections.map(({ number, passed, agrees }) => [number, passed, agrees])).toEqual([
      [1, true, false],
      [2, false, null],
      [3, true, true],
    ]);
  });

  it('whose contractor the delegate belongs to by then is not accepted', async () => {
    const { resident } = house.people;
    const project = await house.finished();
    await house.inspect(project);
    await context().get(IdentitySetup).addMembers(house.contractorId, [resident.personId]);
    await expect(house.sign(project)).rejects.toMatchObject(refusal('MICRO_INSPECTION_NOT_SOUND'));
  });

  it('is not inspected with somebody of its applicant, whoever carried it out', async () => {
    const { resident } = house.people;
    const project = await house.finished();
    await context().get(IdentitySetup).addMembers(house.organisationId, [resident.personId]);
    await expect(house.inspect(project)).rejects.toMatchObject(refusal('MICRO_INSPECTION_NOT_SOUND'));
  });

  it('is not paid by an accountant who belongs to its applicant or contractor', async () => {
    const { payer } = house.people;
    const settled = await house.approve(await house.settle(await house.accepted(), 900_000));
    await context().get(IdentitySetup).addMembers(house.contractorId, [payer.personId]);
    await expect(house.send(settled)).rejects.toMatchObject(refusal('NOT_FOUND'));
  });

  it('is not published by an officer who belongs to its applicant', async () => {
    const { officer } = house.people;
    const reviewed = await house.review(await house.submitted());
    await context().get(IdentitySetup).addMembers(house.organisationId, [officer.personId]);
    await expect(house.publish(reviewed)).rejects.toMatchObject(refusal('NOT_FOUND'));
    expect((await house.now(reviewed)).state).toBe('REVIEWED');
  });

  it.each([
    ['no more than was promised, however dear it was', 9_000_000, 700_000],
    ['the rate of what it cost, rounded down', 100_001, 70_000],
    ['nothing where the rate comes to less than a fen', 1, 0],
  ])('is paid %s', async (_, cost, subsidy) => {
    const settled = await house.approve(await house.settle(await house.accepted(), cost));
    expect([settled.subsidy, await house.available()]).toEqual([subsidy, 10_000_000 - subsidy]);
    expect(settled.disbursementId === null).toBe(subsidy === 0);
  });

  it('of a cancelled round ends with it, unless one was confirmed', async () => {
    const cancel = () =>
      context()
        .get(UnitOfWork)
        .run(async () => {
          const round = await context().get(RoundRepository).lock(house.round.id);
          await context().get(RoundChanges).apply(round, 'cancel', house.people.officer.personId);
        });
    const [draft, reviewed] = [await house.draft(), await house.review(await house.submitted())];
    const confirmed = await house.confirm(await house.noticed());
    await expect(cancel()).rejects.toMatchObject(refusal('MICRO_ROUND_UNDER_WAY'));
    await context().get(EndMicroProject).withdraw(house.people.applicant, house.step(confirmed));
    await cancel();
    expect([(await house.now(draft)).state, (await house.now(reviewed)).state]).toEqual(['WITHDRAWN', 'REJECTED']);
    await expect(house.submit(draft)).rejects.toMatchObject(refusal('ROUND_NOT_OPEN'));
  });

  it('is read by its applicant, staff and delegate; by others once it is published, and only what is published', async () => {
    const { applicant, officer, checker, stranger, resident } = house.people;
    const queries = context().get(MicroQueries);
    const draft = await house.draft();
    await expect(queries.one(officer, draft.id)).rejects.toMatchObject(refusal('NOT_FOUND'));
    const project = await house.submitted();
    const seen = async (actor: typeof officer): Promise<string[]> =>
      (await queries.page(actor, { roundId: house.round.id }, null, 10)).map(({ id }) => id);
    expect([await seen(applicant), await seen(checker)]).toEqual([[project.id, draft.id], [project.id]]);
    expect([await seen(stranger), await seen(resident)]).toEqual([[], []]);
    await expect(queries.one(stranger, project.id)).rejects.toMatchObject(refusal('NOT_FOUND'));
    expect(await queries.published(house.round.id, null, 10)).toEqual([]);
    await house.publish(await house.review(project));
    expect((await queries.published(house.round.id, null, 10)).map(({ id }) => id)).toEqual([project.id]);
    const member = actorOf(officer.personId, ['ventures.manage'], { organisations: [house.place.hostId] });
    await context().get(IdentitySetup).addMembers(house.organisationId, [member.personId]);
    const other = await house.submitted();
    await expect(house.review(other, member)).rejects.toMatchObject(refusal('NOT_FOUND'));
  });

  it('waits for whoever is next', async () => {
    const { officer, checker, applicant, resident } = house.people;
    const waiting = async (actor: typeof officer): Promise<string[]> =>
      (await context().get(VentureTasks).of(actor))
        .filter(({ roundId }) => roundId === house.round.id)
        .map(({ kind }) => kind);
    const project = await house.submitted();
    expect(await waiting(officer)).toEqual(['REVIEW_MICRO_PROJECT']);
    const [noticed] = await house.publish(await house.review(project));
    expect(await waiting(checker)).toEqual(['CONFIRM_AWARDS']);
    context().clock.advance({ hours: 8 * 24 });
    const confirmed = await house.confirm(noticed!);
    expect(await waiting(applicant)).toEqual(['CARRY_OUT_MICRO_PROJECT']);
    const finished = await house.finish(await house.start(confirmed, { contractorId: house.contractorId }));
    expect([await waiting(resident), await waiting(officer)]).toEqual([[], ['INSPECT_MICRO_PROJECT']]);
    await house.inspect(finished);
    expect([await waiting(resident), await waiting(officer)]).toEqual([['INSPECT_MICRO_PROJECT'], []]);
    await house.sign(finished);
    expect([await waiting(resident), await waiting(officer)]).toEqual([[], ['SETTLE_MICRO_PROJECT']]);
  });

  it('is guarded in the database against who checks his own, and against another promise', async () => {
    const project = await house.noticed();
    const change = (set: string): Promise<unknown> =>
      context()
        .get(UnitOfWork)
        .run(() =>
          context().get(Database).change(`UPDATE ventures_micro_project SET ${set} WHERE id = ?`, [project.id]),
        );
    for (const set of [
      'approved = approved + 1',
      'confirmed_by = reviewed_by',
      'subsidy = approved + 1',
      "state = 'SETTLED'",
    ]) {
      await expect(change(set)).rejects.toThrow('second person checks');
    }
  });

  it('is held to the ledger and to its budget by the audit', async () => {
    const { id } = await house.confirm(await house.noticed());
    const write = (sql: string, ...values: unknown[]): Promise<unknown> =>
      context()
        .get(UnitOfWork)
        .run(() => context().get(Database).change(sql, values));
    await write("UPDATE ventures_micro_project SET state = 'TERMINATED' WHERE id = ?", id);
    expect(await house.faults()).toEqual(['micro-money']);
    await write("UPDATE ventures_micro_project SET state = 'CONFIRMED' WHERE id = ?", id);
    const rules = { budget: 1_000_000, types: [{ code: 'SERVICE', cap: 1_000_000 }] };
    house = await MicroHouse.build(context(), rules);
    const struck = await house.review(await house.submitted());
    const reason = { ...house.step(struck), reason: '条件不足' };
    await context().get(ReturnMicroProject).reject(house.people.officer, reason);
    await house.review(await house.submitted());
    await write("UPDATE ventures_micro_project SET state = 'REVIEWED' WHERE id = ?", struck.id);
    expect(await house.faults()).toEqual(['micro-budgets']);
    await write("UPDATE ventures_micro_project SET state = 'REJECTED' WHERE id = ?", struck.id);
  });
});
