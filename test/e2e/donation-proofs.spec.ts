import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newId } from '#kernel';
import { forEachEngine, type GraphqlClient } from '#testing';
import { demoAccount } from '../../apps/cli/district/demo-accounts.js';
import { linli } from '../faults/harness/index.js';
import { charityOf, type Charity } from './charity.js';
import { seedSmallDistrict, signIn } from './district.js';
import { startApi, type RunningApi } from './running-api.js';

const PROOF = 'query($id: ID!, $since: Count) { donationProof(donationId: $id, sinceSize: $since) }';
const DONATE = 'mutation($input: DonateInput!) { donate(input: $input) { id paymentId } }';
const PAY = 'mutation($input: PayInSandboxInput!) { payInSandbox(input: $input) { id } }';
const HEAD = '{ treeHead { number size root signedAt keyId signature document } }';

interface Head {
  readonly number: number;
  readonly size: number;
  readonly document: string;
}

forEachEngine('the provable book, by real clients and the command line', (engine) => {
  const folder = mkdtempSync(join(tmpdir(), 'linli-proofs-'));
  let api: RunningApi;
  let charity: Charity;
  let donor: GraphqlClient;
  let other: string;

  beforeAll(async () => {
    api = await startApi(engine, { loops: false });
    await seedSmallDistrict(api);
    charity = await charityOf(api);
    donor = charity.officer;
    other = (await give()).id;
    await pay(other);
  });
  afterAll(async () => {
    await api.close();
    rmSync(folder, { recursive: true });
  });

  const gifts = new Map<string, string>();
  async function give(): Promise<{ id: string }> {
    const input = { driveId: charity.drive, amount: 8_800, naming: 'ANONYMOUS', idempotencyKey: newId() };
    const { donate } = await donor.run<{ donate: { id: string; paymentId: string } }>(DONATE, { input });
    gifts.set(donate.id, donate.paymentId);
    return donate;
  }
  async function pay(id: string): Promise<void> {
    await donor.run(PAY, { input: { paymentId: gifts.get(id) } });
    await numbered();
  }
  /** What waits for a number that an undone unit took away has it after a minute. */
  async function numbered(): Promise<void> {
    await api.settle();
    api.clock.advance({ minutes: 1 });
    await api.settle();
  }
  const proofOf = async (id: string, since?: number): Promise<string> =>
    (await donor.run<{ donationProof: string }>(PROOF, { id, since })).donationProof;
  const head = async (): Promise<Head> => (await api.anyone.run<{ treeHead: Head }>(HEAD)).treeHead;
  const file = (name: string, content: string): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  const command = (...args: string[]) => linli(api.databaseUrl, ...args);

  it('has a proof for the donor once the gift is booked, and for nobody else', async () => {
    const { id } = await give();
    expect(await donor.codeOf(PROOF, { id })).toBe('PROOF_NOT_YET');
    await pay(id);
    const proof = JSON.parse(await proofOf(id)) as { transfer: { reference: string; postings: object[] } };
    expect(proof.transfer).toMatchObject({ reference: id, postings: [{ amount: 8_800 }] });
    for (const stranger of [await signIn(api, 'volunteer-1'), await signIn(api, 'officer')]) {
      expect(await stranger.codeOf(PROOF, { id })).toBe('NOT_FOUND');
    }
    expect(await api.anyone.codeOf(PROOF, { id })).toBe('UNAUTHENTICATED');
    expect(await donor.codeOf(PROOF, { id, since: 10_000 })).toBe('TREE_HEAD_UNKNOWN');
    expect(await donor.codeOf(PROOF, { id, since: 0 })).toBe('BAD_USER_INPUT');
  });

  it('is checked by the command line alone, and not once a byte is changed', async () => {
    const text = await proofOf(charity.donation);
    const sound = await command('verify-proof', file('proof.json', text));
    expect([sound.code, sound.output]).toEqual([0, expect.stringContaining('5000')]);
    const changed = await command('verify-proof', file('changed.json', text.replace('5000', '5001')));
    expect([changed.code, changed.output]).toEqual([1, expect.stringContaining('FAIL TRANSFER_CHANGED')]);
  });

  it('continues every head that was handed out before', async () => {
    const before = await head();
    const { id } = await give();
    await pay(id);
    const text = await proofOf(id, before.size);
    const earlier = file('head.json', before.document);
    const sound = await command('verify-proof', file('later.json', text), '--earlier', earlier);
    expect([sound.code, sound.output]).toEqual([
      0,
      expect.stringContaining(`continues the earlier tree of ${before.size}`),
    ]);
    const now = await head();
    const between = 'query($from: Count!, $to: Count!) { treeConsistency(from: $from, to: $to) { from to path } }';
    const sizes = { from: before.size, to: now.size };
    expect(await api.anyone.run(between, sizes)).toMatchObject({ treeConsistency: sizes });
    expect(await api.anyone.codeOf(between, { from: 1, to: now.size + 1 })).toBe('BAD_USER_INPUT');
    expect(await api.anyone.codeOf(between, { from: now.size, to: 1 })).toBe('BAD_USER_INPUT');
    const pages =
      'query($after: Cursor) { treeHeads(first: 1, after: $after) { nodes { number } pageInfo { endCursor } } }';
    type Pages = { treeHeads: { nodes: Head[]; pageInfo: { endCursor: string } } };
    const first = await api.anyone.run<Pages>(pages);
    const second = await api.anyone.run<Pages>(pages, { after: first.treeHeads.pageInfo.endCursor });
    expect([first, second].map(({ treeHeads }) => treeHeads.nodes[0]?.number)).toEqual([now.number, now.number - 1]);
  });

  it('forgets a gift whose salt is erased, and proves all others as before', async () => {
    const before = await proofOf(charity.donation);
    const erased = await command('forget-salt', charity.donation, '--reference', '--by', demoAccount('officer').phone);
    const nobody = await command('forget-salt', other, '--reference', '--by', '19900009999');
    expect([nobody.code, nobody.output]).toEqual([1, expect.stringContaining('BAD_USER_INPUT')]);
    expect([erased.code, erased.output]).toEqual([0, expect.stringContaining('salts erased')]);
    expect(await donor.codeOf(PROOF, { id: charity.donation })).toBe('PROOF_ERASED');
    const signed = await command('tree-head');
    expect(signed).toMatchObject({ code: 0 });
    const { size } = JSON.parse(before).head as { size: number };
    const proof = file('after.json', await proofOf(other, size));
    const sound = await command('verify-proof', proof, '--earlier', file('before.json', before));
    expect([sound.code, sound.output]).toEqual([0, expect.stringContaining('continues')]);
    const audit = await command('audit');
    expect([audit.code, audit.output]).toEqual([0, expect.stringContaining('proofs-heads')]);
    expect(audit.output).not.toContain('FAIL');
  });
});
