import { newId } from '#kernel';
import { Config } from '#platform';
import { GrowingTree } from '../domain/growing-tree.js';
import { headJson, type ProofDocument } from '../domain/proof-document.js';
import { consistencyPath, inclusionPath, rootOf, type NodeReader } from '../domain/tree.js';
import { proofText } from './file-texts.js';
import { HeadKey } from './head-key.js';
import { commitmentOf, newSalt, sha256Tree } from './sha256-tree.js';
import { verifyProof } from './verify-proof.js';

const key = new HeadKey(Config.fromEnvironment({}));
const stranger = new HeadKey(Config.fromEnvironment({ PROOFS_KEY: Buffer.alloc(32, 7).toString('base64') }));
const transfer = {
  ...{ id: newId(), sequence: 77, kind: 'funds.gift', asset: 'CNY', reference: newId() as string },
  ...{ postings: [{ debit: 'fund:1:1012', credit: 'fund:1:4101', amount: 5_000 }], at: '2026-03-02T02:00:00.000Z' },
};
const salt = newSalt();
const commitments = Array.from({ length: 9 }, (_, at) => (at === 5 ? commitmentOf(salt, transfer) : newSalt()));
const nodes = new Map<string, string>();
const tree = new GrowingTree(sha256Tree);
commitments.forEach((commitment, place) => {
  const hash = sha256Tree.leaf(commitment);
  nodes.set(`0:${place}`, hash);
  for (const node of tree.add(hash)) nodes.set(`${node.level}:${node.place}`, node.hash);
});
const read: NodeReader = async (places) => places.map(({ level, place }) => nodes.get(`${level}:${place}`) ?? '');
const headOf = async (size: number, by = key) =>
  by.sign({ size, root: await rootOf(size, read, sha256Tree), at: '2026-03-03T00:00:00.000Z' });
const file = (value: unknown): Buffer => Buffer.from(JSON.stringify(value), 'utf8');

async function proofAt(size: number, since?: number, by = key): Promise<ProofDocument> {
  const path = await inclusionPath(5, size, read, sha256Tree);
  const earlier = since === undefined ? undefined : await headOf(since);
  return {
    ...{ transfer, salt, commitment: commitments[5] ?? '', index: 5, path, head: await headOf(size, by) },
    since: earlier ? { head: earlier, path: await consistencyPath(earlier.size, size, read, sha256Tree) } : null,
  };
}
const check = (proof: ProofDocument, earlier?: Buffer, trusted = [key.keyId]) =>
  verifyProof(Buffer.from(proofText(proof), 'utf8'), trusted, earlier);

describe('a proof in a file', () => {
  it.each([
    [6, undefined],
    [9, undefined],
    [9, 3],
    [9, 8],
    [9, 9],
  ])('of a tree of %d, since %s, holds', async (size, since) =>
    expect(check(await proofAt(size, since))).toMatchObject({ fault: null, continues: since ?? null }),
  );

  it('holds no more, whichever byte is another, with a reason', async () => {
    const sound = Buffer.from(proofText(await proofAt(9, 6)), 'utf8');
    const reasons = new Map<string, number>();
    for (let at = 0; at < sound.length; at += 1) {
      for (const byte of [0x30, 0x31, 0x20, 0x22, 0xff]) {
        if (sound[at] === byte) continue;
        const changed = Buffer.from(sound);
        changed[at] = byte;
        const { fault } = verifyProof(changed, [key.keyId]);
        expect([at, byte, fault]).not.toEqual([at, byte, null]);
        reasons.set(fault ?? '', (reasons.get(fault ?? '') ?? 0) + 1);
      }
    }
    const expected = ['NOT_JSON', 'NOT_A_PROOF', 'HEAD_SIGNATURE_WRONG', 'TRANSFER_CHANGED', 'NOT_IN_TREE'];
    expect([...reasons.keys()].sort()).toEqual([...expected, 'EARLIER_HEAD_SIGNATURE_WRONG', 'NOT_CONSISTENT'].sort());
  });

  it.each<[string, (sound: ProofDocument) => ProofDocument]>([
    ['TRANSFER_CHANGED', (p) => ({ ...p, transfer: { ...p.transfer, reference: null } })],
    ['TRANSFER_CHANGED', (p) => ({ ...p, salt: newSalt() })],
    ['NOT_IN_TREE', (p) => ({ ...p, index: 4 })],
    ['NOT_IN_TREE', (p) => ({ ...p, index: 9 })],
    ['NOT_IN_TREE', (p) => ({ ...p, path: p.path.slice(1) })],
    ['HEAD_SIGNATURE_WRONG', (p) => ({ ...p, head: { ...p.head, size: 8 } })],
    ['HEAD_SIGNATURE_WRONG', (p) => ({ ...p, head: { ...p.head, keyId: stranger.keyId } })],
    ['HEAD_SIGNATURE_WRONG', (p) => ({ ...p, head: { ...p.head, keyId: 'did:key:x' } })],
    ['NOT_A_PROOF', (p) => ({ ...p, path: Array<string>(65).fill(salt) })],
    ['NOT_A_PROOF', (p) => ({ ...p, index: 0.5 })],
  ])('is refused as %s', async (fault, change) => expect(check(change(await proofAt(9))).fault).toBe(fault));

  it.each([
    ['NOT_JSON', Buffer.from('存证')],
    ['NOT_JSON', Buffer.of(0xff, 0xfe)],
    ['NOT_A_PROOF', file(null)],
    ['NOT_A_PROOF', file([])],
    ['NOT_A_PROOF', file({ format: 'linli.proof.v1' })],
  ])('that is none is refused as %s', (fault, content) => expect(verifyProof(content, [key.keyId]).fault).toBe(fault));

  it('by a key that is not trusted is refused, unless it is named', async () => {
    const proof = await proofAt(9, undefined, stranger);
    expect(check(proof).fault).toBe('KEY_NOT_TRUSTED');
    expect(check(proof, undefined, [stranger.keyId]).fault).toBeNull();
  });
});

describe('an earlier file', () => {
  it.each([6, 9])('a head of %d that the proof covers is continued', async (size) => {
    const earlier = file(headJson(await headOf(size)));
    expect(check(await proofAt(9, 6), earlier)).toMatchObject({ fault: null, continues: size });
  });

  it('may be an earlier proof', async () => {
    const earlier = Buffer.from(proofText(await proofAt(6)), 'utf8');
    expect(check(await proofAt(9, 6), earlier)).toMatchObject({ fault: null, continues: 6 });
  });

  it('shows that history was changed, though both heads are signed', async () => {
    const other = key.sign({ size: 6, root: newSalt(), at: '2026-03-03T00:00:00.000Z' });
    expect(check(await proofAt(9, 6), file(headJson(other))).fault).toBe('NOT_CONSISTENT');
    const same = key.sign({ size: 9, root: newSalt(), at: '2026-03-03T00:00:00.000Z' });
    expect(check(await proofAt(9), file(headJson(same))).fault).toBe('NOT_CONSISTENT');
  });

  it.each<[string, () => Promise<unknown>]>([
    ['EARLIER_NOT_A_HEAD', async () => ({})],
    ['EARLIER_HEAD_SIGNATURE_WRONG', async () => ({ ...headJson(await headOf(6)), size: 7 })],
    ['EARLIER_KEY_NOT_TRUSTED', async () => headJson(await headOf(6, stranger))],
    ['EARLIER_NOT_COVERED', async () => headJson(await headOf(7))],
  ])('is refused as %s', async (fault, earlier) =>
    expect(check(await proofAt(9, 6), file(await earlier())).fault).toBe(fault),
  );

  it('may not be the later one', async () =>
    expect(check(await proofAt(6), file(headJson(await headOf(9)))).fault).toBe('EARLIER_IS_LATER'));
});
