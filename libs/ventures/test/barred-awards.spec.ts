import { UnitOfWork } from '#platform';
import { describeOnEachEngine } from '#testing';
import { ArchiveRound } from '../app/archive-round.js';
import { RoundBundles } from '../app/round-bundles.js';
import { VentureTasks } from '../app/venture-tasks.js';
import { verifyRoundFile } from '../app/verify-round-file.js';
import { ApplicationRepository } from '../data/application.repository.js';
import { BanRepository } from '../data/ban.repository.js';
import { NoticeRepository } from '../data/notice.repository.js';
import { RoundRepository } from '../data/round.repository.js';
import { capabilities, key, NoticeHouse, rulebook, type Letter, type RankedRound } from './notice-house.js';
import { OVER, PUBLISHED } from './signing-house.js';
import { barred } from './venture-house.js';

describeOnEachEngine('an organisation that is barred after it applied', capabilities, (context) => {
  let house: NoticeHouse;
  beforeAll(async () => {
    context().clock.set(PUBLISHED);
    house = await NoticeHouse.build(context());
  });
  beforeEach(() => context().clock.set(PUBLISHED));
  const bar = async (round: RankedRound, letter: Letter, lastOn = '2028-12-31'): Promise<void> => {
    const application = await context().get(ApplicationRepository).find(round.of(letter));
    await barred(context(), application?.organisationId ?? '', lastOn);
  };
  const difference = async ({ id }: RankedRound): Promise<unknown> =>
    verifyRoundFile(Buffer.from((await context().get(RoundBundles).of(id)).text, 'utf8')).difference;
  const rulings = async ({ id, letter }: RankedRound): Promise<string[]> =>
    (await context().get(NoticeRepository).rulingsOf(id)).map(
      ({ kind, applicationId, barredUntil }) => `${letter(applicationId)} ${kind} ${barredUntil}`,
    );
  const stateOf = async ({ id }: { id: string }) => (await context().get(RoundRepository).find(id))?.state;

  it('is not proposed, nor waits: the next ones take the places', async () => {
    const round = await house.ranked();
    for (const letter of ['b', 'e'] as const) await bar(round, letter);
    await bar(round, 'd', '2026-03-03');
    await bar(round, 'g');
    await house.publish(round);
    expect(await house.said(round)).toEqual([
      ...['a AWARD 80000', 'b REFUSED BARRED', 'd AWARD 80000', 'e REFUSED BARRED', 'f AWARD 80000'],
    ]);
    expect(await rulings(round)).toEqual(['e BAN 2028-12-31', 'b BAN 2028-12-31']);
    expect(await house.states(round)).toMatchObject({ b: 'REJECTED', e: 'REJECTED', f: 'IN_NOTICE', g: 'REJECTED' });
    expect(await difference(round)).toBeNull();
    const { text } = await context().get(RoundBundles).of(round.id);
    const forged = text.replace('"until":"2028-12-31"', '"until":"2026-03-03"');
    expect(verifyRoundFile(Buffer.from(forged, 'utf8')).difference?.path).toBe('given.objections[0]');
  });

  it('gets no award at the confirmation; who moves up has a notice of its own', async () => {
    const round = await house.noticed();
    await bar(round, 'a', '2026-03-12');
    context().clock.set(OVER);
    const before = await house.available();
    expect((await house.confirm(round)).state).toBe('CONFIRMED');
    expect(before - (await house.available())).toBe(160_000);
    expect(await house.said(round)).toEqual([
      ...['a REFUSED BARRED', 'b AWARD 80000', 'd AWARD 80000', 'e AWARD 80000', 'f RESERVE 2'],
    ]);
    expect(await house.states(round)).toMatchObject({ a: 'REJECTED', b: 'AWARDED', d: 'AWARDED', e: 'IN_NOTICE' });
    expect((await house.page(round)).items[3]).toMatchObject({ firstDay: '2026-03-13', lastDay: '2026-03-19' });
    await bar(round, 'b');
    await bar(round, 'e');
    context().clock.set('2026-03-20T03:00:00.000Z');
    await house.confirm(round);
    expect(await house.said(round)).toMatchObject([
      ...['a REFUSED BARRED', 'b AWARD 80000', 'd AWARD 80000', 'e REFUSED BARRED', 'f AWARD 80000'],
    ]);
    expect(await difference(round)).toBeNull();
  });

  it('does not move up when somebody else is out', async () => {
    const round = await house.noticed();
    await bar(round, 'e');
    await house.decide(await house.objected(round.of('a')), 'UPHOLD');
    expect(await house.said(round)).toEqual([
      ...['a REFUSED OBJECTION_UPHELD', 'b AWARD 80000', 'd AWARD 80000', 'e REFUSED BARRED', 'f AWARD 80000'],
    ]);
    expect(await rulings(round)).toEqual(['e BAN 2028-12-31', 'a OBJECTION null']);
    expect(await difference(round)).toBeNull();
  });

  it('is awarded where the ban was lifted before', async () => {
    const round = await house.noticed();
    await bar(round, 'a');
    const application = await context().get(ApplicationRepository).find(round.of('a'));
    const [ban] = await context()
      .get(BanRepository)
      .ofOrganisation(application?.organisationId ?? '');
    const lift = { id: ban?.id ?? '', reason: '撤销处理', liftedBy: key(), liftedAt: context().clock.now() };
    await context()
      .get(UnitOfWork)
      .run(() => context().get(BanRepository).addLift(lift));
    context().clock.set(OVER);
    await house.confirm(round);
    expect(await house.states(round)).toMatchObject({ a: 'AWARDED' });
  });

  it('leaves a round that awards nothing to its proper end: an empty notice, the confirmation, the archive', async () => {
    const round = await house.ranked({ ...rulebook, selection: { ...rulebook.selection, passMark: 9_900 } });
    await house.publish(round);
    expect(await house.said(round)).toEqual([]);
    const tasks = async (): Promise<string[]> =>
      (await context().get(VentureTasks).of(house.officer))
        .filter(({ roundId }) => roundId === round.id)
        .map(({ kind }) => kind);
    expect(await tasks()).toEqual([]);
    await expect(house.confirm(round)).rejects.toEqual(expect.objectContaining({ code: 'NOTICE_RUNNING' }));
    context().clock.set(OVER);
    expect(await tasks()).toEqual(['CONFIRM_AWARDS']);
    const before = await house.available();
    expect((await house.confirm(round)).state).toBe('AUDITED');
    const step = { roundId: round.id, idempotencyKey: key() };
    expect((await context().get(ArchiveRound).execute(house.officer, step)).state).toBe('ARCHIVED');
    expect([await house.available(), await tasks(), await difference(round)]).toEqual([before, [], null]);
  });

  it('leaves it so, too, where all who were proposed are barred by the confirmation', async () => {
    const round = await house.noticed({ ...rulebook, selection: { ...rulebook.selection, reserves: 0 } });
    for (const letter of ['a', 'b', 'd'] as const) await bar(round, letter);
    context().clock.set(OVER);
    expect((await house.confirm(round)).state).toBe('AUDITED');
    expect([await stateOf(round), await difference(round)]).toEqual(['AUDITED', null]);
  });
});
