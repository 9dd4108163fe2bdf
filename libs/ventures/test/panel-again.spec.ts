import { Checks, Database } from '#platform';
import { describeOnEachEngine } from '#testing';
import { AddRoundExperts } from '../app/add-round-experts.js';
import { DrawPanel, type PanelDrawStep } from '../app/draw-panel.js';
import { DrawQueries } from '../app/draw-queries.js';
import { GiveSpecialBonus } from '../app/give-special-bonus.js';
import { roundHashing } from '../app/round-hashing.js';
import { RoundFacts } from '../app/round-facts.js';
import { ReviewRepository } from '../data/review.repository.js';
import type { VentureRulebook } from '../domain/rulebook.js';
import { capabilities, key, PanelHouse, PUBLIC_VALUE, RULES } from './panel-house.js';

const refusal = (code: string) => ({ code });
const NEXT = { name: '三日后首期双色球', value: '2026-04-05 双色球 02 03 05 07 11 13 + 17' };

describeOnEachEngine('a round that is drawn again, and what is sealed until its time', capabilities, (context) => {
  let house: PanelHouse;
  beforeAll(async () => {
    house = await PanelHouse.build(context());
  });

  const draw = (roundId: string, more: Partial<PanelDrawStep>) =>
    context()
      .get(DrawPanel)
      .execute(house.manager, { roundId, publicValue: NEXT.value, idempotencyKey: key(), ...more });
  const add = (roundId: string, publicValueName?: string) =>
    context()
      .get(AddRoundExperts)
      .execute(house.manager, {
        ...{ roundId, expertIds: house.pool.map(({ expertId }) => expertId), idempotencyKey: key() },
        ...(publicValueName === undefined ? {} : { publicValueName }),
      });
  const given = (roundId: string) => context().get(RoundFacts).given(roundId);
  const panelFaults = async (): Promise<readonly string[]> => {
    const check = context()
      .get(Checks)
      .invariants.find(({ name }) => name === 'venture-panels');
    return (await check!.run(() => undefined)).broken;
  };
  const codes = async (tries: readonly Promise<unknown>[]): Promise<string[]> =>
    (await Promise.allSettled(tries)).flatMap((one) =>
      one.status === 'rejected' ? [(one.reason as { code: string }).code] : [],
    );

  it('keeps a draw that finds no panel, takes more experts with another value named, and is drawn from a new seed', async () => {
    const { roundId, applications } = await house.inReview(RULES, house.pool.slice(0, 4));
    const step = { publicValue: PUBLIC_VALUE, idempotencyKey: key() };
    for (let times = 0; times < 2; times += 1) {
      await expect(draw(roundId, step)).rejects.toMatchObject({
        ...{ code: 'PANEL_NOT_FEASIBLE', params: { emptySeats: '*', applications: 0 } },
      });
    }
    await expect(add(roundId)).rejects.toMatchObject(refusal('BAD_USER_INPUT'));
    await add(roundId, NEXT.name);
    await expect(draw(roundId, { publicValue: PUBLIC_VALUE })).rejects.toMatchObject(refusal('PUBLIC_VALUE_USED'));
    await expect(draw(roundId, { relaxed: true })).rejects.toMatchObject(refusal('NOTHING_TO_RELAX'));
    expect(await codes(Array.from({ length: 4 }, () => draw(roundId, {})))).toEqual(Array(3).fill('PANEL_DRAWN'));

    const facts = await given(roundId);
    expect(facts.round.draw).toEqual({ attempt: 2 });
    const lines = ['linli.draw.v2', roundId, facts.round.closeAt, applications.join(','), NEXT.value, '2'];
    const experts = facts.experts.map(({ id }) => id).sort();
    const seed = roundHashing.sha256([...lines, experts.join(',')].join('\n'));
    expect((await context().get(ReviewRepository).panel(roundId))?.seed).toBe(seed);
    expect(await panelFaults()).toEqual([]);
    const draws = await context().get(DrawQueries).ofRound(undefined, roundId);
    expect(draws.map(({ number, feasible, nextValueName }) => [number, feasible, nextValueName])).toEqual([
      [1, false, NEXT.name],
      [2, true, null],
    ]);
    await expect(add(roundId, '再下一期')).rejects.toMatchObject(refusal('EXPERTS_FIXED'));
    const forget = (): Promise<unknown> =>
      context().get(Database).change('DELETE FROM ventures_draw WHERE round_id = ?', [roundId]);
    await expect(house.write(forget)).rejects.toThrow('never removed');
  });

  it('relaxes what its rules say may be relaxed, in another draw only', async () => {
    const panel = { ...RULES.panel, strata: [{ field: 'LAW', seats: 1 }], relaxed: { strata: [], load: 12 } };
    const { roundId } = await house.inReview({ ...RULES, panel });
    const first = { publicValue: PUBLIC_VALUE };
    await expect(draw(roundId, { ...first, relaxed: true })).rejects.toMatchObject(refusal('NOTHING_TO_RELAX'));
    await expect(draw(roundId, first)).rejects.toMatchObject({ params: { emptySeats: 'LAW' } });
    await expect(draw(roundId, {})).rejects.toMatchObject({ params: { emptySeats: 'LAW' } });
    await draw(roundId, { publicValue: '第三期', relaxed: true });
    expect((await given(roundId)).round.draw).toEqual({ attempt: 3, relaxed: true });
    expect(await panelFaults()).toEqual([]);
  });

  it('is not ranked before the time for sheets is over, and does not say whether any is missing', async () => {
    const { roundId, applications } = await house.inReview();
    const reviewUntil = new Date(context().clock.now().getTime() + 3_600_000);
    await draw(roundId, { reviewUntil });
    const answer = (): Promise<object> =>
      house.rank(roundId).then(
        () => ({}),
        ({ code, params }: { code: string; params: object }) => ({ code, params }),
      );
    const without = await answer();
    await house.scoreAll(roundId, applications);
    expect(await answer()).toEqual(without);
    context().clock.set(reviewUntil);
    expect(await answer()).toEqual(without);
    expect(without).toMatchObject(refusal('SHEETS_MISSING'));
    context().clock.advance({ ms: 1 });
    expect((await house.rank(roundId)).state).toBe('RANKED');
  });

  it('takes one sheet of sixteen that are handed in at once, and none of who is recused', async () => {
    const { roundId } = await house.drawn();
    const [review, other] = await house.reviews(roundId);
    const twice = await codes(Array.from({ length: 16 }, () => house.score(review!.expert, review!.id)));
    expect(twice).toEqual(Array(15).fill('SCORE_TWICE'));
    await house.declare(other!.expert, other!.applicationId);
    const recused = await codes(Array.from({ length: 16 }, () => house.score(other!.expert, other!.id)));
    expect(recused).toEqual(Array(16).fill('RECUSED'));
    expect((await given(roundId)).sheets).toHaveLength(1);
  });

  it('takes one special bonus of sixteen that are given at once, from nobody who is in conflict', async () => {
    const total = {
      kind: 'BONUS',
      fenPerPoint: 100_000,
      fundraisingMax: 0,
      specialMin: 500,
      specialMax: 2_000,
    } as const;
    const rules: VentureRulebook = { ...RULES, total };
    const { roundId, applications } = await house.drawn(rules);
    const [applicationId = '', second = ''] = applications;
    const bonus = (actor: typeof house.manager, id: string, special: number) =>
      context()
        .get(GiveSpecialBonus)
        .execute(actor, { applicationId: id, special, evidence: '市级品牌', idempotencyKey: key() });
    expect(await codes(Array.from({ length: 16 }, () => bonus(house.manager, applicationId, 700)))).toEqual(
      Array(15).fill('BONUS_TWICE'),
    );
    expect(await codes([bonus(house.conflicted, applicationId, 700)])).toEqual(['NOT_FOUND']);
    expect(await codes([499, 2_001].map((special) => bonus(house.manager, second, special)))).toEqual(
      Array(2).fill('BONUS_NOT_OF_RULES'),
    );
    const plain = await house.drawn();
    expect(await codes([bonus(house.manager, plain.applications[0] ?? '', 700)])).toEqual(['BONUS_NOT_OF_RULES']);
    const found = (await given(roundId)).applications.map(({ special, specialEvidence }) => [special, specialEvidence]);
    expect(found.slice(0, 2)).toEqual([
      [700, roundHashing.sha256('市级品牌')],
      [0, undefined],
    ]);
    await house.scoreAll(roundId, applications);
    await house.rank(roundId);
    expect(await codes([bonus(house.manager, second, 700)])).toEqual(['STATE_NOT_ALLOWED']);
  });
});
