import { newId } from '#kernel';
import type { GraphqlClient } from '#testing';
import { signIn } from './district.js';
import type { RunningApi } from './running-api.js';

/** A resident identity number whose check character is right; the area does not exist. */
export const DOCUMENT = '990000199003070013';

/** Publishes a ladder for the whole district: an hour for star 1, `second` minutes for star 2; the district reviews from `districtFrom` on. */
export async function publishLadder(api: RunningApi, second = 120, districtFrom: number | null = null): Promise<void> {
  const officer = await signIn(api, 'officer');
  const { regions } = await officer.run<{ regions: { nodes: { id: string }[] } }>(
    '{ regions(level: DISTRICT, first: 1) { nodes { id } } }',
  );
  const steps = [60, second].map((minutes) => ({ minutes, points: 0 }));
  const input = {
    regionId: regions.nodes[0]?.id,
    effectiveFrom: new Date(api.clock.now().getTime() + 1000).toISOString(),
    rules: {
      rate: { numerator: 1, denominator: 60 },
      starLadder: { sources: ['SIGNED', 'BACKFILLED'], steps, noticeWorkingDays: 5, districtFrom },
    },
    idempotencyKey: newId(),
  };
  await officer.run('mutation($input: PublishPointsPolicyInput!) { publishPointsPolicy(input: $input) { id } }', {
    input,
  });
  api.clock.advance({ seconds: 1 });
}

/** Who somebody is. */
export async function personIdOf(client: GraphqlClient): Promise<string> {
  return (await client.run<{ me: { id: string } }>('{ me { id } }')).me.id;
}

/** The station enters the document that somebody shows: the same resident identity for all, or a passport of the own. */
export async function registerDocument(api: RunningApi, key: string, passport: string | null = null): Promise<void> {
  const shown = passport === null ? { type: 'RESIDENT_ID', number: DOCUMENT } : { type: 'PASSPORT', number: passport };
  const input = { personId: await personIdOf(await signIn(api, key)), ...shown };
  await (
    await signIn(api, 'station-worker')
  ).run('mutation($input: RegisterDocumentInput!) { registerDocument(input: $input) }', { input });
}

const DAY = 86_400_000;

/** A day so many days from now, in Shanghai. */
export const day = (api: RunningApi, offset = 0): string =>
  new Date(api.clock.now().getTime() + offset * DAY + 8 * 3_600_000).toISOString().slice(0, 10);

/** A request for a certificate of the last 30 days. */
export const certificateInput = (api: RunningApi, change: Record<string, unknown> = {}): Record<string, unknown> => ({
  ...{ from: day(api, -30), to: day(api), purpose: '求职', recipient: '盐城市示例单位' },
  ...{ idempotencyKey: newId(), ...change },
});

/** The station that issues: an organisation of the station worker's street. */
export async function stationOf(client: GraphqlClient): Promise<string> {
  const { me } = await client.run<{ me: { roles: { scopeId: string }[] } }>('{ me { roles { scopeId } } }');
  const { organisations } = await client.run<{ organisations: { nodes: { id: string }[] } }>(
    'query($r: ID!) { organisations(regionId: $r, kind: STATION, first: 1) { nodes { id } } }',
    { r: me.roles[0]?.scopeId },
  );
  return organisations.nodes[0]?.id ?? '';
}

/** Takes a request of volunteer-1 through acceptance and issue; returns what is on notice. */
export async function issueTo(
  api: RunningApi,
  key: string,
  change: Record<string, unknown> = {},
): Promise<{ id: string; number: string; noticeId: string }> {
  const { requestCertificate } = await (
    await signIn(api, key)
  ).run<{ requestCertificate: { id: string } }>(
    'mutation($input: RequestCertificateInput!) { requestCertificate(input: $input) { id } }',
    { input: certificateInput(api, change) },
  );
  const station = await signIn(api, 'station-worker');
  const certificateId = requestCertificate.id;
  await station.run(
    'mutation($input: DecideCertificateRequestInput!) { decideCertificateRequest(input: $input) { state } }',
    { input: { certificateId, decision: 'ACCEPT', reason: '材料齐全', idempotencyKey: newId() } },
  );
  const issuer = { organisationId: await stationOf(station), responsible: '沈建平', contact: '0515-80000000' };
  const { issueCertificate } = await station.run<{
    issueCertificate: { id: string; number: string; noticeId: string };
  }>('mutation($input: IssueCertificateInput!) { issueCertificate(input: $input) { id number noticeId } }', {
    input: { certificateId, ...issuer, idempotencyKey: newId() },
  });
  return issueCertificate;
}
