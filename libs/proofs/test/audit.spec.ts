import { newId } from '#kernel';
import { describeOnEachEngine } from '#testing';
import { AppendLeaves } from '../app/append-leaves.js';
import { ForgetSalt } from '../app/forget-salt.js';
import { SignHead } from '../app/sign-head.js';
import { BookScene, capabilities } from './book-scene.js';

const DAMAGED = ['ledger_entry', 'ledger_transfer'];
const OWN = ['proofs_leaf', 'proofs_salt', 'proofs_node', 'proofs_head', 'proofs_erasure', 'proofs_log'];

/** Another text of the same form: one character is another. */
function otherAt(text: string, at: number): string {
  const digit = text.charAt(at);
  return text.slice(0, at) + (digit === '0' ? '1' : '0') + text.slice(at + 1);
}

describeOnEachEngine('the audit of the provable book', capabilities, (context) => {
  let scene: BookScene;
  let ids: string[];

  beforeAll(async () => {
    scene = await BookScene.open(context());
    ids = await scene.post(6);
    await context().get(AppendLeaves).execute();
    await context().get(SignHead).execute();
    ids.push(...(await scene.post(5)));
    await context().get(AppendLeaves).execute();
    await context().get(SignHead).execute();
    await context()
      .get(ForgetSalt)
      .execute(ids[4] ?? '', newId());
  });

  it.each([
    ['proofs_leaf', 'commitment'],
    ['proofs_node', 'hash'],
    ['proofs_head', 'root'],
    ['proofs_erasure', 'transfer_id'],
  ])('is not all there is: %s takes no change and no removal', async (table, column) => {
    await expect(scene.change(`UPDATE ${table} SET ${column} = '0'`)).rejects.toThrow();
    await expect(scene.change(`DELETE FROM ${table}`)).rejects.toThrow();
  });

  it('finds nothing wrong in a sound book, erased salts included', async () => {
    await expect(scene.change("UPDATE proofs_salt SET salt = '0'")).rejects.toThrow();
    await expect(scene.change('UPDATE proofs_log SET size = size - 1')).rejects.toThrow();
    await scene.unguard(...DAMAGED, ...OWN);
    expect(await scene.faults()).toEqual([]);
  });

  /** Changes one value, looks what the checks say, and puts it back. */
  async function faultsWith(table: string, column: string, where: string, changed: (value: string) => unknown) {
    const [row] = await scene.rows<{ value: string }>(`SELECT ${column} AS value FROM ${table} WHERE ${where}`);
    const value = row?.value ?? '';
    const set = `UPDATE ${table} SET ${column} = ? WHERE ${where}`;
    await scene.change(set, [changed(String(value))]);
    const faults = await scene.faults();
    await scene.change(set, [value]);
    expect(await scene.faults()).toEqual([]);
    return faults.join('\n');
  }

  it.each([0, 31, 63])('names leaf, node, salt and head in which digit %d is another', async (at) => {
    const other = (value: string): string => otherAt(value, at);
    const leaf = await faultsWith('proofs_leaf', 'commitment', 'place = 3', other);
    expect(leaf).toContain('proofs-leaves: row leaf 3:');
    expect(leaf).toContain('proofs-nodes: row node 1 of level 1:');
    const opaque = await faultsWith('proofs_leaf', 'commitment', 'place = 4', other);
    expect(opaque).toContain('proofs-nodes: row node 2 of level 1:');
    const last = await faultsWith('proofs_leaf', 'commitment', 'place = 10', other);
    expect(last).toContain('proofs-heads: row head 2:');
    const node = await faultsWith('proofs_node', 'hash', 'level = 2 AND place = 1', other);
    expect(node).toContain('proofs-nodes: row node 1 of level 2:');
    const salt = await faultsWith('proofs_salt', 'salt', `transfer_id = '${ids[2]}'`, other);
    expect(salt).toContain('proofs-leaves: row leaf 2:');
    const root = await faultsWith('proofs_head', 'root', 'number = 1', other);
    expect(root).toBe(`proofs-heads: row head 1: ${root.slice(root.indexOf('expected'))}`);
    const signature = await faultsWith('proofs_head', 'signature', 'number = 2', (value) => otherAt(value, 2 * at));
    expect(signature).toContain('proofs-heads: row head 2:');
  });

  it.each<[string, string, string, string]>([
    ['an amount', 'ledger_entry', 'amount', 'e.amount + 1'],
    ['an account', 'ledger_entry', 'account_id', 'other'],
    ['a kind', 'ledger_transfer', 'kind', 'kind'],
    ['a reference', 'ledger_transfer', 'reference', 'reference'],
    ['an instant', 'ledger_transfer', 'created_at', 'instant'],
  ])('names the leaf whose transfer has another value: %s', async (_, table, column) => {
    const [entry] = await scene.rows<{ sequence: unknown }>(
      'SELECT MIN(sequence) AS sequence FROM ledger_entry WHERE transfer_id = ? AND amount < 0',
      [ids[7]],
    );
    const [elsewhere] = await scene.rows<{ id: string }>("SELECT id FROM ledger_account WHERE code = 'mine:d'");
    const where = table === 'ledger_entry' ? `sequence = ${String(entry?.sequence)}` : `id = '${ids[7]}'`;
    const changed: Record<string, (value: string) => unknown> = {
      amount: (value) => Number(value) - 1,
      account_id: () => elsewhere?.id,
      kind: (value) => `${value}.x`,
      reference: (value) => `${value}0`,
      created_at: () => new Date('2026-03-02T02:00:00.001Z'),
    };
    const faults = await faultsWith(table, column, where, changed[column] ?? String);
    expect(faults).toContain(`proofs-leaves: row leaf 7:`);
    expect(faults).not.toContain('proofs-nodes');
  });

  it.each<[string, string, string]>([
    ['key', 'key_id', "'ed25519:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'"],
    ['size', 'size', '7'],
    ['number', 'number', '9'],
  ])('names the head with another %s', async (_, column, value) => {
    const [before] = await scene.rows<{ value: unknown }>(
      `SELECT ${column} AS value FROM proofs_head ORDER BY number DESC LIMIT 1`,
    );
    const at = column === 'number' ? 9 : 2;
    await scene.change(`UPDATE proofs_head SET ${column} = ${value} WHERE number = 2`);
    expect((await scene.faults()).join()).toContain('proofs-heads: row head 2:');
    await scene.change(`UPDATE proofs_head SET ${column} = ? WHERE number = ?`, [before?.value, at]);
    expect(await scene.faults()).toEqual([]);
  });

  it.each<[string, string, string, string]>([
    [
      'a salt that was lost',
      "DELETE FROM proofs_salt WHERE transfer_id = '1'",
      'proofs_salt',
      'leaves: row leaf 1: expected its salt',
    ],
    [
      'a leaf that is gone',
      "DELETE FROM proofs_leaf WHERE transfer_id = '1'",
      'proofs_leaf',
      'leaves: row leaf 1: expected a leaf',
    ],
  ])('names %s', async (_, damage, table, expected) => {
    const columns = table === 'proofs_salt' ? ['transfer_id', 'salt'] : ['place', 'transfer_id', 'commitment'];
    const [row] = await scene.rows<Record<string, unknown>>(`SELECT * FROM ${table} WHERE transfer_id = ?`, [ids[1]]);
    await scene.change(damage.replace("'1'", `'${ids[1]}'`));
    expect((await scene.faults()).join()).toContain(expected);
    const marks = columns.map(() => '?').join(', ');
    await scene.change(
      `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${marks})`,
      columns.map((column) => row?.[column]),
    );
    expect(await scene.faults()).toEqual([]);
  });

  it('names the last leaf that is gone, a node too many, and a transfer without a leaf', async () => {
    await scene.change('INSERT INTO proofs_node (level, place, hash) VALUES (7, 0, ?)', ['0'.repeat(64)]);
    expect((await scene.faults()).join()).toContain('proofs-nodes: row nodes:');
    await scene.change('DELETE FROM proofs_node WHERE level = 7');
    await scene.change('DELETE FROM proofs_leaf WHERE place = 10');
    expect((await scene.faults()).join()).toContain('proofs-leaves: row leaf 10: expected one of 11 leaves');
    context().clock.advance({ hours: 1 });
    expect((await scene.faults()).join()).toContain(`proofs-transfers: row transfer ${ids[10]}: expected a leaf`);
  });

  it('keeps a head from being signed over a history that was changed', async () => {
    const forged = [10, ids[10], '0'.repeat(64)];
    await scene.change('INSERT INTO proofs_leaf (place, transfer_id, commitment) VALUES (?, ?, ?)', forged);
    await expect(context().get(SignHead).execute()).rejects.toMatchObject({ code: 'TREE_NOT_CONSISTENT' });
  });
});
