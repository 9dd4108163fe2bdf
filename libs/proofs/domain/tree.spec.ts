import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { sha256Tree } from '../app/sha256-tree.js';
import { GrowingTree } from './growing-tree.js';
import { consistencyPath, inclusionPath, isConsistent, rootFromPath, rootOf, type NodeReader } from './tree.js';

/** The leaves of the reference test of Certificate Transparency (merkle_tree_test.cc), and the roots of their first n. */
const LEAVES = [
  ...['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'],
];
const ROOTS = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];
const [L1, L2, L6] = [
  '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
  '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
  '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
];
const [M5, M67, P5] = [
  'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
  'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
  '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a',
];

/** A tree in memory, with the reader that a database is elsewhere. */
function treeOf(contents: readonly string[]): { tree: GrowingTree; read: NodeReader } {
  const tree = new GrowingTree(sha256Tree);
  const nodes = new Map<string, string>();
  contents.forEach((content, place) => {
    const hash = sha256Tree.leaf(content);
    nodes.set(`0:${place}`, hash);
    for (const node of tree.add(hash)) nodes.set(`${node.level}:${node.place}`, node.hash);
  });
  const read: NodeReader = async (places) =>
    places.map(({ level, place }) => {
      const hash = nodes.get(`${level}:${place}`);
      if (hash === undefined) throw new Error(`No node ${level}:${place}`);
      return hash;
    });
  return { tree, read };
}

describe('the published vectors of RFC 6962', () => {
  const { read } = treeOf(LEAVES);

  it.each(ROOTS.map((root, size) => [size, root] as const))('root of %d leaves', async (size, root) => {
    expect(await rootOf(size, read, sha256Tree)).toBe(root);
    expect(treeOf(LEAVES.slice(0, size)).tree.root).toBe(root);
  });

  it.each<[number, number, string[]]>([
    [0, 1, []],
    [0, 8, [L1, L2, L6]],
    [5, 8, [M5, M67, ROOTS[4] ?? '']],
    [2, 3, [ROOTS[2] ?? '']],
    [1, 5, [ROOTS[1] ?? '', L2, M5]],
  ])('path of leaf %d in a tree of %d', async (index, size, path) => {
    expect(await inclusionPath(index, size, read, sha256Tree)).toEqual(path);
    const leaf = { index, hash: sha256Tree.leaf(LEAVES[index] ?? '') };
    expect(rootFromPath(leaf, size, path, sha256Tree)).toBe(ROOTS[size]);
  });

  it.each<[number, number, string[]]>([
    [1, 1, []],
    [1, 8, [L1, L2, L6]],
    [6, 8, [P5, M67, ROOTS[4] ?? '']],
    [2, 5, [L2, M5]],
  ])('consistency of %d with %d', async (from, to, proof) => {
    expect(await consistencyPath(from, to, read, sha256Tree)).toEqual(proof);
    const [earlier, later] = [from, to].map((size) => ({ size, root: ROOTS[size] ?? '' }));
    expect(earlier && later && isConsistent(earlier, later, proof, sha256Tree)).toBe(true);
  });
});

/** RFC 6962 §2.1 as it is written, over the hashes of leaves. */
const sha = (...parts: Buffer[]): Buffer => createHash('sha256').update(Buffer.concat(parts)).digest();
const split = (n: number): number => 2 ** (Math.ceil(Math.log2(n)) - 1);
const MTH = (d: Buffer[]): Buffer => {
  if (d.length === 0) return sha();
  if (d.length === 1) return sha(Buffer.of(0), d[0] as Buffer);
  const k = split(d.length);
  return sha(Buffer.of(1), MTH(d.slice(0, k)), MTH(d.slice(k)));
};
const PATH = (m: number, d: Buffer[]): Buffer[] => {
  if (d.length === 1) return [];
  const k = split(d.length);
  return m < k ? [...PATH(m, d.slice(0, k)), MTH(d.slice(k))] : [...PATH(m - k, d.slice(k)), MTH(d.slice(0, k))];
};
const SUBPROOF = (m: number, d: Buffer[], b: boolean): Buffer[] => {
  if (m === d.length) return b ? [] : [MTH(d)];
  const k = split(d.length);
  return m <= k
    ? [...SUBPROOF(m, d.slice(0, k), b), MTH(d.slice(k))]
    : [...SUBPROOF(m - k, d.slice(k), false), MTH(d.slice(0, k))];
};
const hex = (buffers: Buffer[]): string[] => buffers.map((one) => one.toString('hex'));

describe('a tree of any size', () => {
  const content = fc.uint8Array({ maxLength: 40 }).map((bytes) => Buffer.from(bytes));
  const cases = fc
    .array(content, { minLength: 1, maxLength: 70 })
    .chain((leaves) =>
      fc.tuple(fc.constant(leaves), fc.nat(leaves.length - 1), fc.integer({ min: 1, max: leaves.length })),
    );

  it('has the root, paths and proofs of the recursive definition, and each of them verifies', () =>
    fc.assert(
      fc.asyncProperty(cases, async ([leaves, index, from]) => {
        const size = leaves.length;
        const { tree, read } = treeOf(hex(leaves));
        const root = MTH(leaves).toString('hex');
        expect([tree.size, tree.root, await rootOf(size, read, sha256Tree)]).toEqual([size, root, root]);
        const path = await inclusionPath(index, size, read, sha256Tree);
        expect(path).toEqual(hex(PATH(index, leaves)));
        const leaf = { index, hash: sha256Tree.leaf((leaves[index] as Buffer).toString('hex')) };
        expect(rootFromPath(leaf, size, path, sha256Tree)).toBe(root);
        const proof = await consistencyPath(from, size, read, sha256Tree);
        expect(proof).toEqual(hex(SUBPROOF(from, leaves, true)));
        const earlier = { size: from, root: MTH(leaves.slice(0, from)).toString('hex') };
        expect(isConsistent(earlier, { size, root }, proof, sha256Tree)).toBe(true);
      }),
      { numRuns: 200 },
    ));

  it('takes no path and no proof in which a hash, the place or the size is another', () =>
    fc.assert(
      fc.asyncProperty(cases, fc.nat(), async ([leaves, index, from], which) => {
        const size = leaves.length;
        const { read, tree } = treeOf(leaves.map((_, place) => place.toString(16).padStart(4, '0')));
        const { root } = tree;
        const other = sha256Tree.leaf('ff');
        const path = await inclusionPath(index, size, read, sha256Tree);
        const leaf = { index, hash: sha256Tree.leaf(index.toString(16).padStart(4, '0')) };
        const changed = path.map((hash, at) => (at === which % path.length ? other : hash));
        if (path.length > 0) expect(rootFromPath(leaf, size, changed, sha256Tree)).not.toBe(root);
        expect(rootFromPath({ ...leaf, hash: other }, size, path, sha256Tree)).not.toBe(root);
        expect(rootFromPath(leaf, size, [...path, other], sha256Tree)).toBeNull();
        expect(rootFromPath({ ...leaf, index: size }, size, path, sha256Tree)).toBeNull();
        const elsewhere = (index + 1 + (which % size)) % size;
        if (elsewhere !== index) {
          expect(rootFromPath({ ...leaf, index: elsewhere }, size, path, sha256Tree)).not.toBe(root);
        }
        const proof = await consistencyPath(from, size, read, sha256Tree);
        const earlier = { size: from, root: await rootOf(from, read, sha256Tree) };
        const wrong = proof.map((hash, at) => (at === which % proof.length ? other : hash));
        if (proof.length > 0) expect(isConsistent(earlier, { size, root }, wrong, sha256Tree)).toBe(false);
        expect(isConsistent({ ...earlier, root: other }, { size, root }, proof, sha256Tree)).toBe(false);
        expect(isConsistent(earlier, { size, root: other }, proof, sha256Tree)).toBe(false);
        expect(isConsistent(earlier, { size, root }, [...proof, other], sha256Tree)).toBe(false);
        expect(isConsistent({ size: size + 1, root }, { size, root }, proof, sha256Tree)).toBe(false);
      }),
      { numRuns: 200 },
    ));

  it('goes on from its peaks as if it had never stopped', () => {
    for (let first = 0; first < 20; first += 1) {
      const contents = Array.from({ length: 33 }, (_, at) => at.toString(16).padStart(2, '0'));
      const whole = new GrowingTree(sha256Tree);
      const nodes = contents.map((content) => whole.add(sha256Tree.leaf(content)));
      const before = new GrowingTree(sha256Tree);
      contents.slice(0, first).forEach((content) => before.add(sha256Tree.leaf(content)));
      const goesOn = new GrowingTree(sha256Tree, first, before.peakHashes);
      expect(contents.slice(first).map((content) => goesOn.add(sha256Tree.leaf(content)))).toEqual(nodes.slice(first));
      expect(goesOn.root).toBe(whole.root);
    }
  });
});
