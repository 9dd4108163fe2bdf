import { createHash, randomUUID } from 'node:crypto';
import type { ApiClient } from './api-client.js';
import { act, type FundsCast } from './funds-cast.js';
import { expectThat, type Narrator } from './narrator.js';
import type { StoryClock } from './story-clock.js';

/** The means of the story that the act uses. */
export interface GivingSteps {
  open(terms: object): Promise<string>;
  give(donor: ApiClient, driveId: string, amount: number): Promise<string>;
}

interface Moved {
  progress: { raised: number; matched: number };
}

const feed = 'subscription ($id: ID!) { driveProgress(driveId: $id) { cursor progress { raised matched } } }';
const yuan = (fen: number): string => `¥${(fen / 100).toFixed(2)}`;

/** A sponsor's pool follows its published rules; the last yuan is shared out exactly, and the rest would go back. */
export async function matchGifts(
  cast: FundsCast,
  steps: GivingSteps,
  clock: StoryClock,
  tell: Narrator,
): Promise<void> {
  tell.part('配捐', 'a sponsor’s matching pool');
  const driveId = await steps.open({ lane: 'TARGETED', title: '暖冬行动' });
  const poolId = await openPool(cast, driveId, clock, tell);
  const [donor, other] = cast.donors as [ApiClient, ApiClient];
  const screen = donor.subscribe<Moved>('driveProgress', feed, { id: driveId });
  await screen.opened;
  await steps.give(donor, driveId, 30_000);
  await steps.give(other, driveId, 9_001);
  const { progress } = await screen.waitFor((item) => item.progress.raised === 39_001, 'two matched gifts');
  await screen.close();
  expectThat(progress.matched === 12_000, 'the pool gave all that it had, and no more');
  tell.step(
    `两笔捐赠 ${yuan(progress.raised)}，按规则配捐 ${yuan(progress.matched)}，第二笔只得池中余数，一分不差`,
    `two gifts of ${yuan(progress.raised)} drew ${yuan(progress.matched)}: the second took what was left, to the fen`,
  );
  const text = `{ matchingPool(id: "${poolId}") { state rulesText rulesHash matched left } }`;
  type Shown = { matchingPool: { state: string; rulesText: string; rulesHash: string; left: number } };
  const { matchingPool: pool } = await other.call<Shown>(text);
  const hash = createHash('sha256').update(pool.rulesText).digest('hex');
  expectThat(hash === pool.rulesHash && pool.state === 'EXHAUSTED', 'the rules are what was published');
  tell.step(
    `任何人都可读规则并核对其哈希 ${hash.slice(0, 16)}…；linli recompute-match 可由总账重算`,
    `everybody may read the rules and check their hash ${hash.slice(0, 16)}…; linli recompute-match computes all of it from the ledger`,
  );
}

async function openPool(cast: FundsCast, driveId: string, clock: StoryClock, tell: Narrator): Promise<string> {
  const { authority, officer, accountant, fund } = cast;
  const ask = `{ communityFund(id: "${fund.id}") { regionId host { id } } }`;
  type Answer = { communityFund: { regionId: string; host: { id: string } } };
  const { communityFund } = await officer.call<Answer>(ask);
  const sponsor = { kind: 'FOUNDATION', name: '向阳企业基金会', regionId: communityFund.regionId };
  const { id: sponsorId } = await act<{ id: string }>(authority, 'createOrganisation', sponsor);
  const today = clock.now().toISOString().slice(0, 10);
  const to = new Date(clock.now().getTime() + 20 * 86_400_000).toISOString().slice(0, 10);
  const rules = { from: today, to, factor: { numerator: 1, denominator: 3 }, capPerGift: 90_000 };
  const draft = { hostId: communityFund.host.id, sponsorId, name: '暖冬一比三配捐', driveIds: [driveId], ...rules };
  const input = { ...draft, idempotencyKey: randomUUID() };
  const { id: poolId } = await act<{ id: string }>(officer, 'createMatchingPool', input);
  const money = { poolId, amount: 12_000, bankReference: '回单-2026-001', idempotencyKey: randomUUID() };
  await act(accountant, 'fundMatchingPool', money);
  await act(officer, 'activateMatchingPool', { poolId });
  tell.step(
    `财务登记配捐方 ${yuan(12_000)} 到账，工作人员作为第二人启用：每三元配一元，单笔计至 ${yuan(90_000)}`,
    `the accountant records ${yuan(12_000)} of the sponsor, the officer activates as the second person: one for three, up to ${yuan(90_000)} of a gift`,
  );
  return poolId;
}
