import { randomUUID } from 'node:crypto';
import type { ApiClient } from './api-client.js';
import type { Cast } from './cast.js';
import type { Inbox } from './inbox.js';
import type { Narrator } from './narrator.js';
import { requestFeed, type RequestUpdate } from './order-act.js';
import type { StoryClock } from './story-clock.js';

const codeQuery = 'query ($id: ID!) { attendanceCode(requestId: $id) { code } }';
const checkIn = 'mutation ($input: CheckInInput!) { checkIn(input: $input) { state } }';
const checkOut = 'mutation ($input: CheckOutInput!) { checkOut(input: $input) { state } }';

async function codeOf(resident: ApiClient, requestId: string): Promise<string> {
  return (await resident.call<{ attendanceCode: { code: string } }>(codeQuery, { id: requestId })).attendanceCode.code;
}

/** The volunteer signs in with the code on the resident's screen. Returns the code. */
export async function signIn(cast: Cast, volunteer: ApiClient, requestId: string, tell: Narrator): Promise<string> {
  tell.part('签到签退', 'signing in and out');
  const early = { requestId, code: '000000', idempotencyKey: randomUUID() };
  tell.step(
    `未签到先签退被拒：${await volunteer.refusalOf(checkOut, { input: early })}；志愿者看不到签到码：${await volunteer.refusalOf(codeQuery, { id: requestId })}`,
    'signing out before signing in is refused; the volunteer cannot look at the code either',
  );
  const code = await codeOf(cast.resident, requestId);
  const signed = await volunteer.call<{ checkIn: { state: string } }>(checkIn, {
    input: { requestId, code, idempotencyKey: randomUUID() },
  });
  tell.step(
    `居民出示轮换签到码 ${code}，${volunteer.name}签到：${signed.checkIn.state}`,
    `the resident shows the rotating code ${code}, the volunteer signs in: ${signed.checkIn.state}`,
  );
  return code;
}

/** An hour later: an old code is refused, the present one signs out. What was missed comes by cursor. */
export async function signOut(
  cast: Cast,
  volunteer: ApiClient,
  requestId: string,
  {
    clock,
    oldCode,
    updates,
    tell,
  }: { clock: StoryClock; oldCode: string; updates: Inbox<RequestUpdate>; tell: Narrator },
): Promise<Inbox<RequestUpdate>> {
  const cursor = updates.items.at(-1)?.cursor;
  await updates.close();
  await passAnHour(cast, volunteer, clock, tell);
  const refused = await volunteer.refusalOf(checkOut, {
    input: { requestId, code: oldCode, idempotencyKey: randomUUID() },
  });
  const code = await codeOf(cast.resident, requestId);
  const signed = await volunteer.call<{ checkOut: { state: string } }>(checkOut, {
    input: { requestId, code, idempotencyKey: randomUUID() },
  });
  tell.step(
    `旧码 ${oldCode} 被拒：${refused}；新码 ${code} 签退：${signed.checkOut.state}`,
    `the old code is refused: ${refused}; the new one signs out: ${signed.checkOut.state}`,
  );

  const reopened = cast.resident.subscribe<RequestUpdate>('serviceRequestUpdated', requestFeed, {
    id: requestId,
    after: cursor,
  });
  await reopened.waitFor(({ request }) => request.state === 'AWAITING_CONFIRMATION', 'what was missed');
  const missed = ['signed out', 'all have signed out'];
  for (const [index, change] of missed.entries())
    await reopened.waitFor((item) => reopened.items.indexOf(item) >= index, change);
  tell.step(
    `居民断线重连，凭游标补收 ${reopened.items.length} 条错过的变更`,
    `the resident reconnects and receives the ${reopened.items.length} changes missed, by cursor`,
  );
  return reopened;
}

/** Turns the clock; access tokens live 15 minutes, so everybody exchanges theirs. */
async function passAnHour(cast: Cast, volunteer: ApiClient, clock: StoryClock, tell: Narrator): Promise<void> {
  clock.advance(60);
  const people = new Set([cast.resident, cast.stationWorker, cast.auditor, volunteer, ...cast.volunteers]);
  await Promise.all([...people].map((one) => one.refresh()));
  tell.step(
    '一小时过去（时钟快进）；访问令牌已过期，各人换取新令牌',
    'an hour passes (the clock is turned); access tokens have ended, everybody exchanges theirs',
  );
}
