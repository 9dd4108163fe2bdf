import { randomUUID } from 'node:crypto';
import { demoAccount } from '../district/demo-accounts.js';
import { ApiClient } from './api-client.js';
import { act, type FundsCast } from './funds-cast.js';
import type { GivingSteps } from './matching-act.js';
import { expectThat, type Narrator } from './narrator.js';
import type { StoryClock } from './story-clock.js';

const yuan = (fen: number): string => `¥${(fen / 100).toFixed(2)}`;
const AMOUNT = 150_000;
const MISUSED = 50_000;

/** Everybody with a part in the case, each another person. */
interface CaseWorkers {
  readonly submitter: ApiClient;
  readonly visitor: ApiClient;
  readonly approvers: readonly [ApiClient, ApiClient];
}

interface Grant {
  readonly state: string;
  readonly termsHash: string;
  readonly payDueAt: string | null;
  readonly disbursementId: string | null;
}

/** A family in need: visited, approved by two, paid, bounced, paid again, acknowledged; part is reclaimed. Gives a gift to it. */
export async function helpAFamily(
  url: string,
  cast: FundsCast,
  steps: GivingSteps,
  clock: StoryClock,
  tell: Narrator,
): Promise<string> {
  tell.part('救急难', 'emergency help');
  const purposeId = cast.fund.purposes[1]?.id ?? '';
  const driveId = await steps.open({ lane: 'TARGETED', title: '邻里急难', purposeId });
  const [first, second] = cast.donors as [ApiClient, ApiClient];
  const donationId = await steps.give(first, driveId, 100_000);
  await steps.give(second, driveId, 100_000);
  const workers = await workersOf(url, cast);
  const grantId = await apply(workers, cast, purposeId, clock, tell);
  await approve(workers, grantId, tell);
  await pay(workers, cast, grantId, tell);
  await reclaim(workers, cast, grantId, tell);
  const summary = `{ emergencyGrantSummary(fundId: "${cast.fund.id}") { count amount } }`;
  const answer = JSON.stringify(await new ApiClient(url, '路人').call(summary));
  expectThat(!/吴|6222|19900008888/.test(answer), 'nobody is named in public');
  tell.step(
    '公开页面只有按用途的汇总，不足五例的不显示',
    'in public there are only sums by purpose, and none of fewer than five',
  );
  return donationId;
}

async function workersOf(url: string, { donors }: FundsCast): Promise<CaseWorkers> {
  const signedIn = async (key: string): Promise<ApiClient> => {
    const { name, phone, password } = demoAccount(key);
    const client = new ApiClient(url, name);
    await client.login(phone, password);
    return client;
  };
  const approvers = [donors[2], donors[3]] as [ApiClient, ApiClient];
  return { submitter: await signedIn('grid-worker'), visitor: await signedIn('station-worker'), approvers };
}

async function apply(
  { submitter, visitor }: CaseWorkers,
  { fund }: FundsCast,
  purposeId: string,
  clock: StoryClock,
  tell: Narrator,
): Promise<string> {
  const { me } = await submitter.call<{ me: { region: { id: string } } }>('{ me { region { id } } }');
  const { id: grantId } = await act<{ id: string }>(submitter, 'applyForEmergencyGrant', {
    ...{ fundId: fund.id, purposeId, regionId: me.region.id, lane: 'FAST', cause: 'ILLNESS', amount: AMOUNT },
    ...{ occurredOn: clock.now().toISOString().slice(0, 10), onBehalf: true, idempotencyKey: randomUUID() },
    contact: {
      ...{ name: '吴桂兰', phone: '19900008888', documentNumber: '32090219480101001X', household: [] },
      ...{ address: '双元路 8 号', situation: '突发重病住院' },
    },
    payee: { name: '吴桂兰', account: '6222000012345678', bank: '亭湖农商行' },
  });
  const visit = { grantId, report: '入户核实，情况属实', papersComplete: false, idempotencyKey: randomUUID() };
  await act(visitor, 'verifyEmergencyGrant', visit);
  const { payDueAt } = await grantAs(visitor, grantId);
  tell.step(
    `网格员代为申请 ${yuan(AMOUNT)}（快速通道），社工入户核实；最迟 ${payDueAt ?? ''} 拨付`,
    `the grid worker applies for a family (${yuan(AMOUNT)}, fast lane), a social worker visits; to be paid by ${payDueAt ?? ''}`,
  );
  return grantId;
}

async function approve({ visitor, approvers }: CaseWorkers, grantId: string, tell: Narrator): Promise<void> {
  const [one, two] = approvers;
  const sign = async (who: ApiClient): Promise<object> => ({
    ...{ grantId, termsHash: (await grantAs(who, grantId)).termsHash, idempotencyKey: randomUUID() },
  });
  await act(one, 'approveEmergencyGrant', await sign(one), 'state');
  const text = 'mutation ($input: ApproveEmergencyGrantInput!) { approveEmergencyGrant(input: $input) { state } }';
  const twice = await one.refusalOf(text, { input: await sign(one) });
  expectThat(twice === 'GRANT_NEEDS_ANOTHER_PERSON', 'nobody approves twice');
  const visited = await visitor.refusalOf(text, { input: await sign(visitor) });
  const { state } = await act<Grant>(two, 'approveEmergencyGrant', await sign(two), 'state');
  expectThat(state === 'RESERVED', 'two approvals set the money aside');
  tell.step(
    `两名管委会成员先后批准；同一人再批被拒：${twice}，核实人批准被拒：${visited}；款项已预留`,
    `two committee members approve; the same one again: ${twice}, the visitor: ${visited}; the money is set aside`,
  );
}

async function pay({ submitter }: CaseWorkers, cast: FundsCast, grantId: string, tell: Narrator): Promise<void> {
  const { officer, accountant } = cast;
  await act(officer, 'orderGrantPayment', { grantId, idempotencyKey: randomUUID() });
  const disbursementId = (await grantAs(officer, grantId)).disbursementId;
  const again = (more: object = {}): object => ({ disbursementId, idempotencyKey: randomUUID(), ...more });
  await act(accountant, 'disburse', again());
  await act(accountant, 'bounceDisbursement', again({ reason: 'NAME_DIFFERS' }));
  await act(officer, 'retryDisbursement', again());
  await act(accountant, 'disburse', again());
  await act(accountant, 'settleDisbursement', again({ bankReference: '回单-2026-088' }));
  const { state } = await act<Grant>(submitter, 'acknowledgeGrant', { grantId, idempotencyKey: randomUUID() }, 'state');
  expectThat(state === 'ACKNOWLEDGED', 'the family has the money');
  tell.step(
    '工作人员开立拨付，财务汇出；银行退回（户名不符），重新开立后再次汇出成功，受助方确认收到',
    'the officer orders the payment, the accountant sends it; it bounces, is sent again, and the family says it has come',
  );
}

async function reclaim({ visitor }: CaseWorkers, cast: FundsCast, grantId: string, tell: Narrator): Promise<void> {
  const { officer, accountant } = cast;
  const step = (more: object = {}): object => ({ grantId, idempotencyKey: randomUUID(), ...more });
  await act(visitor, 'reportMisuse', step({ amount: MISUSED, reason: '部分未用于医疗' }));
  await act(officer, 'demandReclaim', step());
  await act(accountant, 'recordReclaim', step({ amount: 20_000 }));
  const { state } = await act<Grant>(accountant, 'recordReclaim', step({ amount: MISUSED - 20_000 }), 'state');
  expectThat(state === 'RECLAIMED', 'all of it has come back');
  tell.step(
    `社工报告 ${yuan(MISUSED)} 未按用途使用，工作人员追回，分两次收讫，回到原用途`,
    `${yuan(MISUSED)} was not used as meant: it is claimed, comes back in two parts, and is there for the purpose again`,
  );
}

async function grantAs(client: ApiClient, grantId: string): Promise<Grant> {
  const text = `{ emergencyGrant(id: "${grantId}") { state termsHash payDueAt disbursementId } }`;
  return (await client.call<{ emergencyGrant: Grant }>(text)).emergencyGrant;
}
