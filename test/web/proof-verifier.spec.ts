import { createHash, randomBytes } from 'node:crypto';
import canonicalize from 'canonicalize';
import { newId } from '#kernel';
import { Config } from '#platform';
import { checkCredential as checkCredentialOffline, CertificateKey } from '#points';
import { HeadKey, verifyProof as verifyProofOffline } from '#proofs';

/** The files of the web app are of another program, with rules of its own for what is imported. */
const web = (name: string): Promise<unknown> => import(`../../apps/web/src/verify/${name}.js`);

interface Checked<Fault> {
  readonly fault: Fault | null;
  readonly continues: number | null;
  readonly content: unknown;
}

type Check = (file: Uint8Array, trusted: readonly string[], earlier?: Uint8Array) => Promise<Checked<string>>;
const { checkCredential } = (await web('credential-file')) as { checkCredential: Check };
const { verifyProof } = (await web('verify-proof')) as { verifyProof: Check };

/** RFC 6962 §2.1 as it is written there: slow, and independent of both verifiers. */
const sha = (...parts: Buffer[]): Buffer => createHash('sha256').update(Buffer.concat(parts)).digest();
const leaf = (content: Buffer): Buffer => sha(Buffer.of(0), content);
const node = (left: Buffer, right: Buffer): Buffer => sha(Buffer.of(1), left, right);
const cut = (size: number): number => 2 ** Math.ceil(Math.log2(size) - 1);
function root(leaves: readonly Buffer[]): Buffer {
  if (leaves.length === 0) return sha();
  if (leaves.length === 1) return leaf(leaves[0] as Buffer);
  const k = cut(leaves.length);
  return node(root(leaves.slice(0, k)), root(leaves.slice(k)));
}
function path(m: number, leaves: readonly Buffer[]): Buffer[] {
  if (leaves.length === 1) return [];
  const k = cut(leaves.length);
  return m < k
    ? [...path(m, leaves.slice(0, k)), root(leaves.slice(k))]
    : [...path(m - k, leaves.slice(k)), root(leaves.slice(0, k))];
}
function subproof(m: number, leaves: readonly Buffer[], whole: boolean): Buffer[] {
  if (m === leaves.length) return whole ? [] : [root(leaves)];
  const k = cut(leaves.length);
  return m <= k
    ? [...subproof(m, leaves.slice(0, k), whole), root(leaves.slice(k))]
    : [...subproof(m - k, leaves.slice(k), false), root(leaves.slice(0, k))];
}

const key = new HeadKey(Config.fromEnvironment({}));
const stranger = new HeadKey(Config.fromEnvironment({ PROOFS_KEY: Buffer.alloc(32, 7).toString('base64') }));
const transfer = {
  ...{ id: newId(), sequence: 77, kind: 'funds.gift', asset: 'CNY', reference: '王𠮷\u2028"\\' },
  ...{ postings: [{ debit: 'fund:1:1012', credit: 'fund:1:4101', amount: 5_000 }], at: '2026-03-02T02:00:00.000Z' },
};
const salt = randomBytes(32);
const committed = sha(salt, Buffer.from(canonicalize({ format: 'linli.transfer.v1', ...transfer }) ?? '', 'utf8'));
const leaves = Array.from({ length: 13 }, (_, at) => (at === 5 ? committed : randomBytes(32)));
const hex = (hashes: readonly Buffer[]): string[] => hashes.map((hash) => hash.toString('hex'));
const headOf = (size: number, by = key): Record<string, unknown> => ({
  format: 'linli.tree-head.v1',
  ...by.sign({ size, root: root(leaves.slice(0, size)).toString('hex'), at: '2026-03-03T00:00:00.000Z' }),
});
const proofOf = (size: number, since?: number, by = key): Record<string, unknown> => ({
  ...{ format: 'linli.proof.v1', transfer, salt: salt.toString('hex'), commitment: committed.toString('hex') },
  ...{ index: 5, path: hex(path(5, leaves.slice(0, size))), head: headOf(size, by) },
  since:
    since === undefined
      ? null
      : { head: headOf(since), path: hex(since === 0 ? [] : subproof(since, leaves.slice(0, size), true)) },
});
const file = (value: unknown): Buffer => Buffer.from(JSON.stringify(value), 'utf8');

/** Both verifiers say the same, also of the earlier tree. */
async function both(content: Buffer, earlier?: Buffer, trusted = [key.keyId]): Promise<string | null> {
  const expected = verifyProofOffline(content, trusted, earlier);
  const { fault, continues } = await verifyProof(content, trusted, earlier);
  expect([fault, continues]).toEqual([expected.fault, expected.continues]);
  return fault;
}

describe('the verifier of proofs in the browser, against that of the command line', () => {
  it('finds every sound proof sound, of trees of every size and since every earlier one', async () => {
    for (let size = 6; size <= leaves.length; size += 1) {
      expect(await both(file(proofOf(size)))).toBeNull();
      for (let since = 0; since <= size; since += 1) expect(await both(file(proofOf(size, since)))).toBeNull();
    }
  });

  it('says the same of a proof in which any byte is another', async () => {
    const sound = file(proofOf(9, 6));
    const reasons = new Set<string | null>();
    for (let at = 0; at < sound.length; at += 1) {
      for (const byte of [0x31, 0x22, 0xff]) {
        if (sound[at] === byte) continue;
        const changed = Buffer.from(sound);
        changed[at] = byte;
        reasons.add(await both(changed));
      }
    }
    expect(reasons.has(null)).toBe(false);
    expect(reasons.size).toBeGreaterThanOrEqual(7);
  });

  it.each<[string, () => unknown]>([
    ['KEY_NOT_TRUSTED', () => proofOf(9, undefined, stranger)],
    ['NOT_IN_TREE', () => ({ ...proofOf(9), index: 4 })],
    ['NOT_IN_TREE', () => ({ ...proofOf(9), path: [] })],
    ['TRANSFER_CHANGED', () => ({ ...proofOf(9), transfer: { ...transfer, reference: null } })],
    ['HEAD_SIGNATURE_WRONG', () => ({ ...proofOf(9), head: { ...headOf(9), keyId: 'did:key:x' } })],
    ['NOT_CONSISTENT', () => ({ ...proofOf(9), since: { head: headOf(6), path: [] } })],
    ['NOT_A_PROOF', () => ({ ...proofOf(9), index: 0.5 })],
    ['NOT_A_PROOF', () => []],
  ])('refuses with %s', async (fault, made) => expect(await both(file(made()))).toBe(fault));

  it('looks at an earlier file in the same way', async () => {
    const sound = file(proofOf(9, 6));
    expect(await both(sound, file(headOf(6)))).toBeNull();
    expect(await both(sound, file(proofOf(6)))).toBeNull();
    expect(await both(sound, file(headOf(7)))).toBe('EARLIER_NOT_COVERED');
    expect(await both(sound, file(headOf(12)))).toBe('EARLIER_IS_LATER');
    expect(await both(sound, file({}))).toBe('EARLIER_NOT_A_HEAD');
    expect(await both(sound, file(headOf(6, stranger)))).toBe('EARLIER_KEY_NOT_TRUSTED');
    expect(await both(sound, file({ ...headOf(6), size: 7 }))).toBe('EARLIER_HEAD_SIGNATURE_WRONG');
  });
});

describe('the verifier of certificates in the browser, against that of the command line', () => {
  const issuer = new CertificateKey(Config.fromEnvironment({}));
  const other = new CertificateKey(
    Config.fromEnvironment({ CERTIFICATE_SIGNING_KEY: Buffer.alloc(32, 9).toString('base64') }),
  );
  const contexts = [
    'https://www.w3.org/ns/credentials/v2',
    'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
  ];
  const credential = (by: CertificateKey, change: object = {}): Record<string, unknown> => ({
    ...{ '@context': contexts, id: 'urn:uuid:1', type: ['VerifiableCredential', 'OpenBadgeCredential'] },
    issuer: { id: by.did, type: ['Profile'], name: '双元社区社工站' },
    credentialSubject: {
      identifier: [{ identityType: 'name', identityHash: '陈志华' }],
      ...{ activityStartDate: '2026-01-01T00:00:00+08:00', activityEndDate: '2026-03-01T23:59:59+08:00' },
      ...{ licenseNumber: 'LL26-ABCD', achievement: { id: 'urn:linli:achievement:volunteer-service-record' } },
      result: [{ value: '60' }, { value: '30' }, { value: '0' }],
    },
    ...change,
  });
  const signed = (by: CertificateKey, change: object = {}): Record<string, unknown> =>
    by.sign(credential(by, change), new Date('2026-03-02T02:00:00Z'));

  async function same(content: Buffer, trusted = [issuer.did]): Promise<string | null> {
    const { fault } = await checkCredential(content, trusted);
    expect(fault).toBe(checkCredentialOffline(content, trusted).fault);
    return fault;
  }

  it('finds a sound one sound, and tells nothing of the person', async () => {
    expect(await same(file(signed(issuer)))).toBeNull();
    const { content } = await checkCredential(file(signed(issuer)), [issuer.did]);
    expect(content).toEqual({
      ...{ number: 'LL26-ABCD', issuerName: '双元社区社工站', fromDay: '2026-01-01', toDay: '2026-03-01', minutes: 90 },
    });
  });

  it('says the same of one in which any byte is another', async () => {
    const sound = file(signed(issuer));
    for (let at = 0; at < sound.length; at += 1) {
      for (const byte of [0x31, 0x7a]) {
        if (sound[at] === byte) continue;
        const changed = Buffer.from(sound);
        changed[at] = byte;
        expect([at, await same(changed)]).not.toEqual([at, null]);
      }
    }
  });

  it.each<[string, () => unknown]>([
    ['NOT_JSON', () => null],
    ['NOT_A_CREDENTIAL', () => ({})],
    ['UNKNOWN_CONTEXT', () => signed(issuer, { '@context': ['https://example.org'] })],
    ['UNKNOWN_ISSUER_KEY', () => signed(issuer, { issuer: { id: 'did:web:example.org', name: '甲' } })],
    ['OTHER_KEY_THAN_ISSUER', () => signed(issuer, { issuer: { id: other.did, name: '甲' } })],
    ['ISSUER_NOT_TRUSTED', () => signed(other)],
  ])('refuses with %s', async (fault, made) => expect(await same(file(made()))).toBe(fault));
});
