import { verifyRoundFile } from '#ventures';
import { expectThat, type Narrator } from './narrator.js';
import type { VentureCall } from './ventures-call-act.js';
import type { VenturesCast } from './ventures-cast.js';

/** Anybody recomputes the round from one file, offline; one changed byte is named. */
export async function recomputeRound(cast: VenturesCast, { roundId }: VentureCall, tell: Narrator): Promise<void> {
  tell.part('复算', 'recomputing');
  const text = `{ roundBundle(roundId: "${roundId}") { text fileHash } }`;
  type Answer = { roundBundle: { text: string; fileHash: string } };
  const { roundBundle } = await (await cast.as('resident')).call<Answer>(text);
  const sound = verifyRoundFile(Buffer.from(roundBundle.text, 'utf8'));
  expectThat(sound.difference === null, `the file recomputes, but at ${sound.difference?.path}`);
  expectThat(sound.fileHash === roundBundle.fileHash, 'the hash of the file is the published one');
  const changed = roundBundle.text.replace(
    /"marks":\[\d/,
    (start) => `${start.slice(0, -1)}${start.endsWith('1') ? 2 : 1}`,
  );
  const path = verifyRoundFile(Buffer.from(changed, 'utf8')).difference?.path;
  expectThat(path !== undefined, 'a changed byte is found');
  tell.step(
    `任何人离线复算：抽签、评分、排名、立项、拨付逐字节一致（文件哈希 ${sound.fileHash.slice(0, 16)}…）；改一个字节，指出 ${path}`,
    `anybody recomputes draw, scores, ranks, awards and tranches offline, byte for byte; one changed byte is named: ${path}`,
  );
}
