import { expectThat, type Narrator } from './narrator.js';
import { freshKey, type PointsCast } from './points-cast.js';
import type { StoryClock } from './story-clock.js';

/** A made-up number of an identity card whose check character is right; the area does not exist. */
const DOCUMENT = '990000199003070013';
const NOTICE_MINUTES = 8 * 24 * 60;
const DAY_MS = 86_400_000;
const patienceMs = 20_000;

interface Verified {
  valid: boolean;
  maskedName: string;
  totalMinutes: number;
}

/** A certificate from its request to its verification by anybody. The clock goes eight days on. */
export async function certifyService(cast: PointsCast, clock: StoryClock, tell: Narrator): Promise<void> {
  tell.part('服务记录证明', 'a certificate');
  const certificateId = await request(cast, clock, tell);
  const decision = { certificateId, decision: 'ACCEPT', reason: '材料齐全', idempotencyKey: freshKey() };
  await cast.does('station-worker', 'decideCertificateRequest', decision, '{ state }');
  const issuer = { organisationId: await stationOf(cast), responsible: '站长', contact: '0515-80000000' };
  const issue = { certificateId, ...issuer, idempotencyKey: freshKey() };
  const { number } = await cast.does<{ number: string }>('station-worker', 'issueCertificate', issue, '{ number }');
  tell.step(`受理并开具，编号 ${number}，公示 7 天`, `taken on and issued as ${number}, on public notice for 7 days`);

  clock.advance(NOTICE_MINUTES);
  await cast.signIn();
  const { valid, maskedName, totalMinutes } = await verified(cast, number);
  expectThat(valid, 'the certificate holds after its notice');
  const unknown = await cast
    .as('resident')
    .refusalOf('query ($n: String!) { verifyCertificate(number: $n) { valid } }', {
      n: '2026-0000-0000-0000-0',
    });
  tell.step(
    `公示期满生效；任何人凭编号查验：${maskedName}，${totalMinutes} 分钟；不存在的编号：${unknown}`,
    `it holds; anybody verifies the number: ${maskedName}, ${totalMinutes} minutes; a number that does not exist: ${unknown}`,
  );
}

async function request(cast: PointsCast, clock: StoryClock, tell: Narrator): Promise<string> {
  const day = (back: number): string =>
    new Date(clock.now().getTime() + 8 * 3_600_000 - back * DAY_MS).toISOString().slice(0, 10);
  const period = { from: day(400), to: day(0), purpose: '求职', recipient: '示例单位' };
  const early = await cast.refused('volunteer-1', 'requestCertificate', { ...period, idempotencyKey: freshKey() });
  const { personId } = cast.as('volunteer-1');
  await cast
    .as('station-worker')
    .call('mutation ($input: RegisterDocumentInput!) { registerDocument(input: $input) }', {
      input: { personId, type: 'RESIDENT_ID', number: DOCUMENT },
    });
  const input = { ...period, idempotencyKey: freshKey() };
  const { id } = await cast.does<{ id: string }>('volunteer-1', 'requestCertificate', input, '{ id }');
  tell.step(
    `未登记证件不能申请（${early}）；社工站登记后，申请服务记录证明`,
    `no request without a document (${early}); the station enters it, and the volunteer asks for a certificate`,
  );
  return id;
}

/** Waits until the timer has ended the notice. */
async function verified(cast: PointsCast, number: string): Promise<Verified> {
  const query = 'query ($n: String!) { verifyCertificate(number: $n) { valid maskedName totalMinutes } }';
  const giveUpAt = performance.now() + patienceMs;
  for (;;) {
    const { verifyCertificate } = await cast.as('resident').call<{ verifyCertificate: Verified }>(query, { n: number });
    if (verifyCertificate.valid || performance.now() > giveUpAt) return verifyCertificate;
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
}

async function stationOf(cast: PointsCast): Promise<string> {
  const worker = cast.as('station-worker');
  const { me } = await worker.call<{ me: { roles: { scopeId: string }[] } }>('{ me { roles { scopeId } } }');
  const { organisations } = await worker.call<{ organisations: { nodes: { id: string }[] } }>(
    'query ($r: ID!) { organisations(regionId: $r, kind: STATION, first: 1) { nodes { id } } }',
    { r: me.roles[0]?.scopeId },
  );
  return organisations.nodes[0]?.id ?? '';
}
