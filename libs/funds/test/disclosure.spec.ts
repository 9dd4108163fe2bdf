import { Ledger } from '#ledger';
import { Database, UnitOfWork } from '#platform';
import { describeOnEachEngine } from '#testing';
import { DisclosureQueries } from '../app/disclosure-queries.js';
import { DonationQueries } from '../app/donation-queries.js';
import { DriveDeadlines } from '../app/drive-deadlines.js';
import { reportHash } from '../app/report-hash.js';
import type { DisclosureReportEntity } from '../data/disclosure-report.entity.js';
import { DisclosureReportRepository } from '../data/disclosure-report.repository.js';
import { FundLotRepository } from '../data/fund-lot.repository.js';
import { LotEntity } from '../data/lot.entity.js';
import { capabilities, CharityHouse } from './charity-house.js';
import { DisclosingHouse } from './disclosing-house.js';

const START = '2026-03-02T02:00:00.000Z';

describeOnEachEngine('disclosure', capabilities, (context) => {
  let house: CharityHouse;
  let desk: DisclosingHouse;
  beforeAll(async () => {
    house = await CharityHouse.build(context());
    desk = new DisclosingHouse(house);
  });
  beforeEach(() => context().clock.set(START));

  const long = () => house.open({ closesAt: new Date('2026-12-02T02:00:00Z') });
  const shown = ({ figures }: DisclosureReportEntity): Record<string, number> =>
    Object.fromEntries(figures.map(({ kind, amount }) => [kind, amount]));
  const linesOf = (id: string) => context().get(DisclosureReportRepository).lines(id, null, -1, 1_000);
  const overdueOf = () => context().get(DisclosureQueries).overdueOf(house.officer, house.hostId, null, 100);
  const refused = (sql: string, ...parameters: unknown[]): Promise<unknown> =>
    expect(
      context()
        .get(UnitOfWork)
        .run(() => context().get(Database).change(sql, parameters)),
    ).rejects.toThrow();

  it('that is due refuses gifts from the first millisecond after its day, until a second person has published it', async () => {
    const { id } = await long();
    const donor = await house.resident();
    context().clock.set('2026-06-02T15:59:59.999Z');
    const last = await house.promise(donor, id, 100);
    context().clock.advance({ ms: 1 });
    const overdue = { code: 'DRIVE_REPORT_OVERDUE', params: { dueOn: '2026-06-02' } };
    await expect(house.promise(donor, id, 100)).rejects.toMatchObject(overdue);
    await house.pay(last);
    expect(await house.donation(last.id)).toMatchObject({ state: 'REFUNDED', returned: 100 });
    const refunds = await context().get(DonationQueries).refundsOf([last.id]);
    expect(refunds.get(last.id)?.map(({ reason }) => reason)).toEqual(['REPORT_OVERDUE']);
    expect((await overdueOf())[0]).toMatchObject({ driveId: id, kind: 'INTERIM_REPORT', dueOn: '2026-06-02' });
    const { id: reportId } = await desk.draft({ kind: 'INTERIM', driveId: id });
    await expect(house.promise(donor, id, 100)).rejects.toMatchObject(overdue);
    const alone = { code: 'DISCLOSURE_NEEDS_SECOND_PERSON' };
    await expect(desk.publish(reportId, house.officer)).rejects.toMatchObject(alone);
    await desk.publish(reportId);
    await house.promise(donor, id, 100);
    expect(await house.drive(id)).toMatchObject({ reportDueOn: '2026-09-02' });
    const deadlines = (await context().get(DriveDeadlines).byIds([id])).get(id);
    expect(deadlines?.map(({ dueOn, state }) => [dueOn, state])).toEqual([
      ...[
        ['2026-06-02', 'MET_LATE'],
        ['2026-09-02', 'PENDING'],
        ['2026-12-02', 'PENDING'],
        ['2027-03-02', 'PENDING'],
      ],
    ]);
  });

  it('keeps a gift that was paid in time and is booked after the day', async () => {
    const { id } = await long();
    const donation = await house.promise(await house.resident(), id, 100);
    context().clock.set('2026-06-02T15:59:59.999Z');
    const late = await house.promise(await house.resident(), id, 300);
    await house.pay(late);
    context().clock.advance({ ms: 1 });
    expect(await house.donation(late.id)).toMatchObject({ state: 'PAID', owed: 0 });
    expect(donation.state).toBe('CREATED');
  });

  it('that nobody published is marked once for each deadline', async () => {
    const { id } = await long();
    context().clock.set('2026-09-30T02:00:00Z');
    await context().settle();
    await context().settle();
    const marked = (await overdueOf()).filter(({ driveId }) => driveId === id);
    expect(marked.map(({ dueOn }) => dueOn).sort()).toEqual(['2026-06-02', '2026-09-02']);
    await refused('UPDATE funds_overdue SET due_on = ? WHERE drive_id = ?', '2099-01-01', id);
  });

  it('of a disaster is due every five days', async () => {
    const { id } = await house.open({ disaster: true, closesAt: new Date('2026-03-20T02:00:00Z') });
    context().clock.set('2026-03-07T16:00:00.000Z');
    await expect(house.promise(await house.resident(), id, 1)).rejects.toMatchObject({ code: 'DRIVE_REPORT_OVERDUE' });
    await desk.disclose({ kind: 'DISASTER', driveId: id });
    await house.promise(await house.resident(), id, 1);
    await expect(desk.draft({ kind: 'INTERIM', driveId: id })).rejects.toMatchObject({ code: 'DISCLOSURE_NOT_DUE' });
  });

  it('tells by the ledger what a drive received and spent, each figure the sum of its entries', async () => {
    const purposeId = house.purposes[1] ?? '';
    const { id } = await house.open({ purposeId });
    await house.gift(id, 5_000, { naming: 'NAMED' }, await house.resident('署名人'));
    await house.gift(id, 3_000, { naming: 'ALIAS', alias: '一位邻居' });
    const back = await house.gift(id, 2_000);
    await house.sandbox.refundInDashboard(back.paymentId, 500);
    await context().settle();
    const cases = await desk.spend(6, 200, purposeId);
    await expect(desk.draft({ driveId: id })).rejects.toMatchObject({ code: 'DISCLOSURE_NOT_DUE' });
    await desk.close(id);
    const report = await desk.disclose({ driveId: id });
    expect(shown(report)).toEqual({
      ...{ OPENING: 0, GIFTS_NAMED: 5_000, GIFTS_ALIAS: 3_000, GIFTS_ANONYMOUS: 2_000, REFUNDS: -500 },
      ...{ GRANTS: -1_200, CLOSING: 8_300 },
    });
    const lots = await context().get(Database).reader.findBy(LotEntity, { driveId: id });
    expect(lots.reduce((sum, { remaining }) => sum + remaining, 0)).toBe(8_300);
    expect((await house.drive(id)).raised - 1_200).toBe(8_300);
    const lines = await linesOf(report.id);
    for (const [place, { kind, amount }] of report.figures.entries()) {
      const own = lines.filter(({ figure }) => kind === 'CLOSING' || figure === place);
      expect(own.reduce((sum, line) => sum + line.amount, 0)).toBe(amount);
    }
    const read = context().get(DisclosureQueries);
    await expect(read.one(undefined, report.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const neighbour = await house.resident();
    expect(await read.one(neighbour, report.id)).toMatchObject({ hash: report.hash });
    const again = await desk.draft({ driveId: id });
    await expect(read.one(neighbour, again.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const pages = [neighbour, house.officer].map((reader) => read.page(reader, { driveId: id }, null, 10));
    expect((await Promise.all(pages)).map(({ length }) => length)).toEqual([1, 2]);
    const { draftedBy: _, publishedBy: __, ...outside } = report;
    const surface = JSON.stringify([outside, lines]);
    for (const secret of ['署名人', '一位邻居', back.donorId, back.id, ...cases]) expect(surface).not.toContain(secret);
  });

  it('counts in an interim report what came since the last, and carries the rest', async () => {
    const { id } = await long();
    await house.gift(id, 700);
    context().clock.set('2026-05-01T02:00:00Z');
    const one = await desk.disclose({ kind: 'INTERIM', driveId: id });
    expect(shown(one)).toEqual({ OPENING: 0, GIFTS_ANONYMOUS: 700, CLOSING: 700 });
    context().clock.set('2026-06-03T02:00:00Z');
    await house.gift(id, 40);
    const two = await desk.disclose({ kind: 'INTERIM', driveId: id });
    expect(shown(two)).toEqual({ OPENING: 700, GIFTS_ANONYMOUS: 40, CLOSING: 740 });
    expect(await linesOf(two.id)).toMatchObject([
      { figure: 0, amount: 700, transferId: null },
      { figure: 1, amount: 40 },
    ]);
  });

  it('is frozen with a hash, whoever writes to the database', async () => {
    const { id: driveId } = await house.open();
    await house.gift(driveId, 900);
    await desk.close(driveId);
    const { id } = await desk.draft({ driveId });
    const change = 'UPDATE funds_report SET';
    await refused(`${change} hash = ? WHERE id = ?`, 'forged', id);
    await refused(`${change} figures = ? WHERE id = ?`, '[]', id);
    await refused(`${change} state = 'PUBLISHED', published_by = drafted_by WHERE id = ?`, id);
    await refused(`${change} state = 'PUBLISHED' WHERE id = ?`, id);
    await desk.publish(id);
    await refused(`${change} state = 'DRAFT' WHERE id = ?`, id);
    await refused('DELETE FROM funds_report WHERE id = ?', id);
    await refused('UPDATE funds_report_line SET amount = 1 WHERE report_id = ?', id);
    await refused('DELETE FROM funds_report_line WHERE report_id = ?', id);
    await refused('INSERT INTO funds_report_line (report_id, place, figure, amount) VALUES (?, 99, 1, 5)', id);
    const [report] = [await context().get(DisclosureReportRepository).find(id)];
    expect(report && reportHash(report, await linesOf(id))).toBe(report?.hash);
    await expect(desk.publish(id)).rejects.toMatchObject({ code: 'STATE_NOT_ALLOWED' });
  });

  it('is drawn up in steps from one reading of the ledger, and goes on where it was', async () => {
    const { id: driveId } = await house.open();
    const first = await house.gift(driveId, 100);
    for (const amount of [200, 300]) await house.gift(driveId, amount);
    await desk.close(driveId);
    const { id: forgotten } = await desk.draft({ driveId, atMost: 1 });
    const begun = await desk.draft({ driveId, atMost: 1 });
    await expect(desk.goOn(forgotten)).rejects.toMatchObject({ code: 'STATE_NOT_ALLOWED' });
    expect(begun).toMatchObject({ state: 'DRAWING', drawn: 1, lineCount: 3 });
    await house.sandbox.refundInDashboard(first.paymentId, 50);
    await context().settle();
    await expect(desk.publish(begun.id)).rejects.toMatchObject({ code: 'STATE_NOT_ALLOWED' });
    await refused("UPDATE funds_report SET state = 'DRAFT' WHERE id = ?", begun.id);
    await refused('UPDATE funds_report_rest SET lines = ? WHERE report_id = ?', '[]', begun.id);
    await refused('INSERT INTO funds_report_rest (report_id, place, lines) VALUES (?, 9, ?)', begun.id, '[]');
    await expect(desk.goOn(begun.id, await house.resident())).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await desk.goOn(begun.id)).toMatchObject({ state: 'DRAWING', drawn: 2 });
    expect(await desk.goOn(begun.id, house.officer)).toMatchObject({ state: 'DRAFT', drawn: 3, hash: begun.hash });
    expect(await desk.goOn(begun.id)).toMatchObject({ state: 'DRAFT', drawn: 3 });
    const lines = await linesOf(begun.id);
    expect(lines.map(({ place, amount }) => [place, amount])).toEqual([0, 1, 2].map((at) => [at, 100 * (at + 1)]));
    expect(reportHash(begun, lines)).toBe(begun.hash);
    await desk.publish(begun.id);
    await expect(desk.goOn(begun.id)).rejects.toMatchObject({ code: 'STATE_NOT_ALLOWED' });
  });

  it('of hundreds of entries keeps those that wait in pieces that every database takes', async () => {
    for (let times = 0; times < 3; times += 1) await desk.spend(300, 1);
    context().clock.set('2027-02-01T02:00:00Z');
    const begun = await desk.draft({ kind: 'ANNUAL', fundId: house.fundId, year: 2026, atMost: 450 });
    expect(begun).toMatchObject({ state: 'DRAWING', drawn: 450 });
    let report = begun;
    while (report.state === 'DRAWING') report = await desk.goOn(begun.id, house.officer, 400);
    const lines = await linesOf(begun.id);
    expect(lines.length).toBeGreaterThanOrEqual(900);
    expect([report.drawn, report.lineCount]).toEqual([lines.length, lines.length]);
    expect(reportHash(begun, lines)).toBe(begun.hash);
  });

  it('has one draft: a new one discards it', async () => {
    const { id: driveId } = await house.open();
    await desk.close(driveId);
    const first = await desk.draft({ driveId });
    await desk.draft({ driveId });
    await expect(desk.publish(first.id)).rejects.toMatchObject({ code: 'STATE_NOT_ALLOWED' });
  });

  it('ends a drive: executed, completed, its surplus moved and told, archived with its purpose closed', async () => {
    const [purposeId, other] = [house.purposes[0] ?? '', house.purposes[1] ?? ''];
    const { id } = await house.open({ purposeId, goal: 5_000, goalPolicy: 'ALL_OR_NOTHING' });
    const gift = await house.gift(id, 6_000);
    await desk.close(id);
    await desk.start(id);
    const before = await house.books();
    await desk.complete(id);
    expect(await house.drive(id)).toMatchObject({ state: 'COMPLETED', reportDueOn: '2026-06-02' });
    await expect(desk.resolve(id, null)).rejects.toMatchObject({
      code: 'SURPLUS_PURPOSE_MISSING',
      params: { surplus: 6_000 },
    });
    await expect(desk.resolve(id, house.hostId)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(desk.resolve(id, purposeId)).rejects.toMatchObject({ code: 'SURPLUS_PURPOSE_SAME' });
    expect(await desk.resolve(id, other)).toMatchObject({ surplus: 6_000, surplusPurposeId: other });
    const after = await house.books();
    expect((after['3102:purpose-2'] ?? 0) - (before['3102:purpose-2'] ?? 0)).toBe(-6_000);
    expect((after['3102:purpose-1'] ?? 0) - (before['3102:purpose-1'] ?? 0)).toBe(6_000);
    await expect(desk.archive(id)).rejects.toMatchObject({ code: 'FINAL_REPORT_MISSING' });
    const report = await desk.disclose({ driveId: id });
    expect(shown(report)).toMatchObject({ GIFTS_ANONYMOUS: 6_000, SURPLUS_MOVED: -6_000, CLOSING: 0 });
    expect(await desk.archive(id)).toMatchObject({ state: 'ARCHIVED', reportDueOn: null });
    const closed = await house.books();
    expect([closed['4101:purpose-1'], closed['5101:purpose-1']]).toEqual([undefined, undefined]);
    await house.sandbox.refundInDashboard(gift.paymentId, 1_000);
    await context().settle();
    expect((await house.books())['4101:purpose-1']).toBe(1_000);
    expect(await house.donation(gift.id)).toMatchObject({ returned: 1_000 });
  });

  it('is published once by two at once', async () => {
    const { id: driveId } = await house.open();
    await desk.close(driveId);
    const { id } = await desk.draft({ driveId });
    const answers = await Promise.allSettled([desk.publish(id), desk.publish(id)]);
    const codes = answers.map((one) =>
      one.status === 'rejected' ? (one.reason as { code: string }).code : 'published',
    );
    expect(codes.sort()).toEqual(['STATE_NOT_ALLOWED', 'published']);
  });

  it('leaves the ledger and the lots whole', async () => {
    expect((await context().get(Ledger).audit()).filter(({ holds }) => !holds)).toEqual([]);
    const lots = await context().get(Database).reader.findBy(LotEntity, { fundId: house.fundId });
    const left = lots.reduce((sum, { remaining }) => sum + remaining, 0);
    const held = Object.entries(await house.books()).filter(([account]) => /^(3102|4101|4103|5101)/.test(account));
    const uncovered = await context()
      .get(FundLotRepository)
      .uncovered(house.purposes[0] ?? '');
    const owed = uncovered.reduce((sum, { amount }) => sum + amount, 0);
    expect(left - owed).toBe(held.reduce((sum, [, balance]) => sum - balance, 0));
  });
});
