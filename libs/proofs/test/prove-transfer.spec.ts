import { newId } from '#kernel';
import { describeOnEachEngine } from '#testing';
import { AppendLeaves } from '../app/append-leaves.js';
import { proofText } from '../app/file-texts.js';
import { ForgetSalt } from '../app/forget-salt.js';
import { HeadKey } from '../app/head-key.js';
import { ProveTransfer } from '../app/prove-transfer.js';
import { SignHead } from '../app/sign-head.js';
import { verifyProof } from '../app/verify-proof.js';
import { HeadRepository } from '../data/head.repository.js';
import { BookScene, capabilities } from './book-scene.js';

describeOnEachEngine('a proof of a transfer', capabilities, (context) => {
  let scene: BookScene;
  beforeAll(async () => {
    scene = await BookScene.open(context());
  });
  const prove = (id: string, since?: number) => context().get(ProveTransfer).execute(id, since);
  const append = () => context().get(AppendLeaves).execute();
  const faultOf = (proof: Awaited<ReturnType<typeof prove>>) =>
    verifyProof(Buffer.from(proofText(proof)), [context().get(HeadKey).keyId]).fault;
  const heads = () => context().get(HeadRepository).after(0, 100);

  it('is there as soon as it has its leaf, and no head is signed twice for it', async () => {
    const [id = ''] = await scene.post(1);
    await expect(prove(id)).rejects.toMatchObject({ code: 'PROOF_NOT_YET' });
    await expect(prove(newId())).rejects.toMatchObject({ code: 'PROOF_NOT_YET' });
    await append();
    expect(faultOf(await prove(id))).toBeNull();
    await prove(id);
    expect(await heads()).toHaveLength(1);
  });

  it('holds for every leaf of every size, back to every earlier head', async () => {
    for (let round = 0; round < 8; round += 1) {
      await scene.post(1 + (round % 3));
      await append();
      await context().get(SignHead).execute();
    }
    const ids = await scene.leaves();
    for (const { size } of await heads()) {
      const proof = await prove(ids[size % ids.length] ?? '', size);
      expect([faultOf(proof), proof.since?.head.size, proof.head.size]).toEqual([null, size, ids.length]);
    }
    await expect(prove(ids[0] ?? '', 999)).rejects.toMatchObject({ code: 'TREE_HEAD_UNKNOWN' });
  });

  it('cannot be made any more once the salt is erased, and all others can', async () => {
    const ids = await scene.leaves();
    const [erased = '', other = ''] = ids;
    const before = await prove(erased);
    const forget = context().get(ForgetSalt);
    const by = newId<'Person'>();
    expect([await forget.execute(erased, by), await forget.execute(erased, by)]).toEqual([true, false]);
    expect(
      await scene.rows('SELECT actor_id AS actor, action FROM identity_audit_entry WHERE subject_id = ?', [erased]),
    ).toEqual([{ actor: by, action: 'proof-salt.erased' }]);
    await expect(prove(erased)).rejects.toMatchObject({ code: 'PROOF_ERASED' });
    expect(await scene.rows('SELECT 1 FROM proofs_salt WHERE transfer_id = ?', [erased])).toEqual([]);
    expect([faultOf(before), faultOf(await prove(other))]).toEqual([null, null]);
    await context().get(SignHead).execute();
    expect(await scene.faults()).toEqual([]);
    await expect(forget.execute(newId(), by)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const [young = ''] = await scene.post(1);
    await expect(forget.execute(young, by)).rejects.toMatchObject({ code: 'PROOF_NOT_YET' });
  });

  it('is of a number that is signed once while many ask for it at once', async () => {
    await append();
    const [id = ''] = (await scene.leaves()).slice(-1);
    const before = (await heads()).length;
    const proofs = await Promise.all(Array.from({ length: 8 }, () => prove(id)));
    expect(proofs.map(faultOf)).toEqual(Array(8).fill(null));
    const numbers = (await heads()).map(({ number }) => number);
    expect(numbers).toEqual(numbers.map((_, at) => at + 1));
    expect(numbers.length).toBe(before + 1);
    expect(await scene.faults()).toEqual([]);
  });
});
