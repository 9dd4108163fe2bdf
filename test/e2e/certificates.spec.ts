import { newId } from '#kernel';
import { checkCredential, CertificateKey } from '#points';
import { forEachEngine, type GraphqlClient } from '#testing';
import { seedSmallDistrict, signIn } from './district.js';
import { certificateInput, day, DOCUMENT, issueTo, registerDocument, stationOf } from './recognition.js';
import { startApi, type RunningApi } from './running-api.js';
import { serve } from './served.js';

const REQUEST = 'mutation($input: RequestCertificateInput!) { requestCertificate(input: $input) { id state } }';
const DECIDE = 'mutation($input: DecideCertificateRequestInput!) { decideCertificateRequest(input: $input) { state } }';
const ISSUE = 'mutation($input: IssueCertificateInput!) { issueCertificate(input: $input) { id } }';
const VOID = 'mutation($input: VoidCertificateInput!) { voidCertificate(input: $input) { state reason } }';
const WITHDRAW = 'mutation($id: ID!) { withdrawCertificateRequest(certificateId: $id) { state } }';
const ONE =
  'query($id: ID!) { certificate(id: $id) { state number signedMinutes pdfPath credentialPath people { name documentNumber handler } } certificateServices(certificateId: $id) { minutes source content place day } }';
const VERIFY =
  'query($n: String!) { verifyCertificate(number: $n) { number valid state maskedName fromDay toDay services totalMinutes signedMinutes backfilledMinutes issuerName } }';

interface Seen {
  certificate: {
    state: string;
    number: string;
    pdfPath: string | null;
    credentialPath: string | null;
    people: { name: string; documentNumber: string };
  };
  certificateServices: { minutes: number; source: string; content: string; place: string }[];
}
interface Verified {
  verifyCertificate: { number: string; valid: boolean; state: string; maskedName: string };
}

forEachEngine('certificates, by real clients', (engine) => {
  let api: RunningApi;
  let issued: { id: string; number: string; noticeId: string };
  beforeAll(async () => {
    api = await startApi(engine);
    await seedSmallDistrict(api);
    await serve(api);
    await api.settle();
  });
  afterAll(() => api.close());

  const volunteer = () => signIn(api, 'volunteer-1');
  const station = () => signIn(api, 'station-worker');
  const fetchFile = (path: string | null, client: GraphqlClient): Promise<Response> =>
    fetch(`${api.url}${path}`, {
      headers: { 'accept-language': 'en', ...(client.token ? { authorization: `Bearer ${client.token}` } : {}) },
    });
  const refused = async (response: Response) =>
    ((await response.json()) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code;
  const verify = async (n: string) => (await api.anyone.run<Verified>(VERIFY, { n })).verifyCertificate;
  const ask = async (change: Record<string, unknown> = {}, key = 'volunteer-1') =>
    (await signIn(api, key)).codeOf(REQUEST, { input: certificateInput(api, change) });

  it('are asked for by volunteers who served and have shown a document, in a period that makes sense', async () => {
    expect(await ask()).toBe('CERTIFICATE_DOCUMENT_MISSING');
    await registerDocument(api, 'volunteer-1');
    expect(await ask({ from: day(api, 1), to: day(api) })).toBe('BAD_USER_INPUT');
    expect(await ask({ from: day(api), to: day(api, 1) })).toBe('BAD_USER_INPUT');
    expect(await ask({ from: '2026-02-30' })).toBe('BAD_USER_INPUT');
    expect(await ask({ from: day(api, -9), to: day(api, -8) })).toBe('CERTIFICATE_NOTHING_SERVED');
    expect(await ask({}, 'station-worker')).toBe('NOT_FOUND');
    const { errors } = await (
      await volunteer()
    ).send(REQUEST, { input: certificateInput(api, { purpose: '给\u{26AFC}先生\u{1F600}' }) });
    expect(errors[0]?.extensions).toMatchObject({
      code: 'CERTIFICATE_UNPRINTABLE',
      params: { characters: 'U+26AFC U+1F600' },
    });
  });

  it('are asked for one at a time, and can be taken back', async () => {
    const client = await volunteer();
    const input = certificateInput(api);
    const { requestCertificate } = await client.run<{ requestCertificate: { id: string } }>(REQUEST, { input });
    expect(await client.run(REQUEST, { input })).toMatchObject({ requestCertificate });
    expect(await ask()).toBe('CERTIFICATE_REQUEST_OPEN');
    const { id } = requestCertificate;
    expect(await (await signIn(api, 'volunteer-2')).codeOf(WITHDRAW, { id })).toBe('NOT_FOUND');
    expect(await client.run(WITHDRAW, { id })).toEqual({ withdrawCertificateRequest: { state: 'WITHDRAWN' } });
  });

  it('are issued by the station with a number, go on notice, and are not handed out before it is over', async () => {
    issued = await issueTo(api, 'volunteer-1');
    const seen = await (await volunteer()).run<Seen>(ONE, { id: issued.id });
    expect(seen.certificate).toMatchObject({ state: 'NOTICE', pdfPath: null, credentialPath: null });
    expect(seen.certificate.people.documentNumber).toBe(`990${'*'.repeat(14)}3`);
    expect(seen.certificateServices).toEqual([
      expect.objectContaining({ minutes: 60, source: 'SIGNED', content: '上门理发' }),
    ]);
    expect(await verify(issued.number)).toMatchObject({ valid: false, state: 'NOTICE' });
    const early = await fetchFile(`/certificates/${issued.id}/pdf`, await volunteer());
    expect(await refused(early)).toBe('STATE_NOT_ALLOWED');
  });

  it('hold after 7 days, and anybody can verify them without learning who it is', async () => {
    api.clock.advance({ days: 8 });
    await api.settle();
    const typed = issued.number.toLowerCase().replaceAll('-', ' ');
    const verified = await verify(typed);
    expect(verified).toMatchObject({
      ...{ number: issued.number, valid: true, state: 'VALID', services: 1 },
      ...{ totalMinutes: 60, signedMinutes: 60, backfilledMinutes: 0 },
    });
    expect(verified.maskedName).toMatch(/^.\*\*$/u);
    const { certificate } = await (await volunteer()).run<Seen>(ONE, { id: issued.id });
    expect(JSON.stringify(verified)).not.toContain(certificate.people.name);
    expect(JSON.stringify(verified)).not.toContain(DOCUMENT);
  });

  it('that were never issued are not found, whatever is wrong with the number', async () => {
    const wrong = issued.number.replaceAll('-', '');
    const other = `${wrong.slice(0, 8)}${wrong.charAt(8) === '7' ? '8' : '7'}${wrong.slice(9)}`;
    for (const n of [other, '2026-0000-0000-0000-0', '', '证明', 'x'.repeat(1000), "' OR 1=1 --"]) {
      const { errors, data } = await api.anyone.send(VERIFY, { n });
      expect([data, errors[0]?.extensions.code, errors[0]?.extensions.params]).toEqual([null, 'NOT_FOUND', {}]);
    }
  });

  it('are handed out as PDF to the volunteer and to staff, and to nobody else', async () => {
    const path = `/certificates/${issued.id}/pdf`;
    const answer = await fetchFile(path, await volunteer());
    const file = Buffer.from(await answer.arrayBuffer());
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect(answer.headers.get('cache-control')).toBe('private, no-store');
    expect(answer.headers.get('content-disposition')).toContain('.pdf"');
    expect(file.subarray(0, 5).toString()).toBe('%PDF-');
    expect((await fetchFile(path, await station())).status).toBe(200);
    const strangers = [await signIn(api, 'volunteer-2'), await signIn(api, 'auditor')];
    for (const stranger of strangers) {
      for (const id of [issued.id, newId()]) {
        const other = await fetchFile(`/certificates/${id}/pdf`, stranger);
        expect([other.status, await refused(other)]).toEqual([404, 'NOT_FOUND']);
        expect(await stranger.codeOf(ONE, { id })).toBe('NOT_FOUND');
      }
    }
    const signedOut = await fetchFile(path, api.anyone);
    expect([signedOut.status, await refused(signedOut)]).toEqual([401, 'UNAUTHENTICATED']);
    const trail = await (
      await signIn(api, 'auditor')
    ).run<{ auditLog: { nodes: { action: string }[] } }>(
      'query($id: ID!) { auditLog(subjectId: $id) { nodes { action } } }',
      { id: issued.id },
    );
    expect(trail.auditLog.nodes.map(({ action }) => action)).toContain('certificate.downloaded');
  });

  it('are handed out as a credential that verifies offline, and not once a byte is changed', async () => {
    const answer = await fetchFile(`/certificates/${issued.id}/credential`, await volunteer());
    const file = Buffer.from(await answer.arrayBuffer());
    const trusted = [api.get(CertificateKey).did];
    const checked = checkCredential(file, trusted);
    expect(checked).toMatchObject({ fault: null, issuerId: trusted[0], content: { number: issued.number } });
    expect(file.toString()).not.toContain(DOCUMENT);
    expect(checkCredential(file, [])).toMatchObject({ fault: 'ISSUER_NOT_TRUSTED' });
    for (let at = 0; at < file.length; at += 1) {
      const changed = Buffer.from(file);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect([at, checkCredential(changed, trusted).fault]).not.toEqual([at, null]);
    }
  });

  it('stay to be asked about when they are void; only staff void them, with a reason', async () => {
    const input = { certificateId: issued.id, reason: '信息有误' };
    const key = () => ({ idempotencyKey: newId() });
    expect(await (await volunteer()).codeOf(VOID, { input: { ...input, ...key() } })).toBe('FORBIDDEN');
    expect(await (await station()).run(VOID, { input: { ...input, ...key() } })).toEqual({
      voidCertificate: { state: 'VOIDED', reason: '信息有误' },
    });
    expect(await (await station()).codeOf(VOID, { input: { ...input, ...key() } })).toBe('STATE_NOT_ALLOWED');
    expect(await verify(issued.number)).toMatchObject({ valid: false, state: 'VOIDED' });
    const gone = await fetchFile(`/certificates/${issued.id}/pdf`, await volunteer());
    expect(await refused(gone)).toBe('STATE_NOT_ALLOWED');
  });

  it('are void with the service record they list', async () => {
    const next = await issueTo(api, 'volunteer-1');
    const { myServiceRecords } = await (
      await volunteer()
    ).run<{ myServiceRecords: { nodes: { id: string }[] } }>('{ myServiceRecords { nodes { id } } }');
    await (
      await station()
    ).run('mutation($input: RevokeServiceRecordInput!) { revokeServiceRecord(input: $input) { state } }', {
      input: { recordId: myServiceRecords.nodes[0]?.id, reason: '查无此次服务', idempotencyKey: newId() },
    });
    await api.settle();
    expect(await verify(next.number)).toMatchObject({ valid: false, state: 'VOIDED' });
    const notices = '{ publicNotices { nodes { id } } }';
    expect(await api.anyone.run(notices)).toEqual({ publicNotices: { nodes: [] } });
  });

  it('of another street are not found by staff, and those of nobody neither', async () => {
    const staff = await station();
    const organisationId = await stationOf(staff);
    for (const certificateId of [newId(), 'x']) {
      const code = certificateId === 'x' ? 'BAD_USER_INPUT' : 'NOT_FOUND';
      const decision = { certificateId, decision: 'ACCEPT', reason: '好', idempotencyKey: newId() };
      expect(await staff.codeOf(DECIDE, { input: decision })).toBe(code);
      const issue = { certificateId, organisationId, responsible: '甲', contact: '乙', idempotencyKey: newId() };
      expect(await staff.codeOf(ISSUE, { input: issue })).toBe(code);
    }
  });

  it('are verified thirty times a minute from one address, not more', async () => {
    const codes = new Set<string>();
    for (let n = 0; n < 31; n += 1) codes.add(await api.anyone.codeOf(VERIFY, { n: issued.number }));
    expect(codes).toContain('RATE_LIMITED');
  });
});
