import type { ApiClient } from './api-client.js';
import type { Cast } from './cast.js';
import type { Inbox } from './inbox.js';
import { expectThat, type Narrator } from './narrator.js';
import type { RequestUpdate } from './order-act.js';

interface PointsChange {
  points: { balance: number; minutesSigned: number };
}

interface Records {
  myServiceRecords: { nodes: Array<{ source: string; state: string; minutes: number; reason: string }> };
  myPoints: {
    balance: number;
    minutesSigned: number;
    minutesBackfilled: number;
    entries: { nodes: Array<{ amount: number; recordId: string; policyId: string; policyVersion: number }> };
  };
}

const recordsQuery = `{ myServiceRecords { nodes { source state minutes reason } }
  myPoints { balance minutesSigned minutesBackfilled entries { nodes { amount recordId policyId policyVersion } } } }`;

/** The resident confirms; the record takes effect, minutes and points are in the volunteer's accounts. */
export async function confirm(
  cast: Cast,
  volunteer: ApiClient,
  requestId: string,
  updates: Inbox<RequestUpdate>,
  tell: Narrator,
): Promise<void> {
  tell.part('确认与入账', 'confirming and posting');
  const points = volunteer.subscribe<PointsChange>(
    'pointsChanged',
    'subscription { pointsChanged { cursor points { balance minutesSigned } } }',
  );
  await points.opened;
  await cast.resident.call('mutation ($input: ConfirmServiceInput!) { confirmService(input: $input) { state } }', {
    input: { requestId },
  });
  await updates.waitFor(({ request }) => request.state === 'CONFIRMED', 'CONFIRMED');
  tell.step(
    '居民确认服务：CONFIRMED，服务记录生效',
    'the resident confirms: CONFIRMED, the service record takes effect',
  );
  const change = await points.waitFor(() => true, 'points');
  await points.close();
  tell.step(
    `志愿者实时收到：积分 ${change.points.balance}，签到时长 ${change.points.minutesSigned} 分钟`,
    `pushed to the volunteer: ${change.points.balance} point, ${change.points.minutesSigned} minutes signed`,
  );
  const { myServiceRecords, myPoints } = await volunteer.call<Records>(recordsQuery);
  const [record] = myServiceRecords.nodes;
  const [entry] = myPoints.entries.nodes;
  expectThat(record?.source === 'SIGNED' && record.minutes === 60, '60 signed minutes');
  expectThat(myPoints.minutesSigned >= 60 && entry?.amount === 1, 'one point an hour');
  tell.step(
    `服务记录 ${record?.source} ${record?.minutes} 分钟 ${record?.state}；积分 +${entry?.amount}，政策 ${entry?.policyId}@${entry?.policyVersion}；补录时长 ${myPoints.minutesBackfilled}`,
    `the record: ${record?.source}, ${record?.minutes} minutes, ${record?.state}; +${entry?.amount} point by policy ${entry?.policyId}@${entry?.policyVersion}; backfilled minutes stay apart: ${myPoints.minutesBackfilled}`,
  );
  await cast.resident.call('mutation ($input: RateServiceInput!) { rateService(input: $input) { state } }', {
    input: { requestId, rating: 5, comment: '剪得很好，谢谢！' },
  });
  await updates.waitFor(({ request }) => request.state === 'CLOSED', 'CLOSED');
  await updates.close();
  tell.step('居民评价五星：CLOSED', 'the resident gives five stars: CLOSED');
}

/** Everyone entitled reads the trail, the station why and why not, the auditor the books; nobody else sees anything. */
export async function readTrail(cast: Cast, requestId: string, stranger: ApiClient, tell: Narrator): Promise<void> {
  tell.part('留痕', 'the trail');
  const trailQuery = 'query ($id: ID!) { serviceRequest(id: $id) { trail { event fromState toState role } } }';
  type Trail = { serviceRequest: { trail: Array<{ event: string; toState: string; role: string }> } };
  const lengths: number[] = [];
  for (const reader of [cast.resident, cast.stationWorker, cast.auditor]) {
    lengths.push((await reader.call<Trail>(trailQuery, { id: requestId })).serviceRequest.trail.length);
  }
  const { serviceRequest } = await cast.auditor.call<Trail>(trailQuery, { id: requestId });
  expectThat(new Set(lengths).size === 1, 'everyone entitled reads the same trail');
  tell.step(
    `居民、社工站、审计读到同样的 ${lengths[0]} 条流转记录`,
    `the resident, the station and the auditor read the same trail of ${lengths[0]} steps`,
  );
  for (const { event, toState, role } of serviceRequest.trail) tell.detail(`${role.padEnd(10)} ${event} → ${toState}`);
  const unseen = await stranger.refusalOf(trailQuery, { id: requestId });
  const unknown = await stranger.refusalOf(trailQuery, { id: '01890000-0000-7000-8000-000000000000' });
  expectThat(unseen === unknown, 'what one may not see answers as what does not exist');
  tell.step(
    `无关的志愿者${stranger.name}：${unseen}，与不存在的单子一样`,
    `a volunteer who has no part in it: ${unseen}, the same as for a request that does not exist`,
  );

  const why = `query ($id: ID!) { dispatchExplanation(requestId: $id) { considered eligible refused { reason count } offers { state place } } }`;
  const { dispatchExplanation } = await cast.stationWorker.call<{
    dispatchExplanation: {
      considered: number;
      refused: Array<{ reason: string; count: number }>;
      offers: Array<{ state: string }>;
    };
  }>(why, { id: requestId });
  tell.step(
    `派单说明：考察 ${dispatchExplanation.considered} 人，邀约 ${dispatchExplanation.offers.length} 份`,
    `why and why not: ${dispatchExplanation.considered} looked at, ${dispatchExplanation.offers.length} asked`,
  );
  for (const { reason, count } of dispatchExplanation.refused) tell.detail(`${reason}: ${count}`);
  const { ledgerAudit } = await cast.auditor.call<{ ledgerAudit: { sound: boolean; invariants: unknown[] } }>(
    '{ ledgerAudit { sound invariants { name } } }',
  );
  expectThat(ledgerAudit.sound, 'the books are sound');
  tell.step(
    `账本 ${ledgerAudit.invariants.length} 条不变式全部成立`,
    `all ${ledgerAudit.invariants.length} invariants of the ledger hold`,
  );
}
