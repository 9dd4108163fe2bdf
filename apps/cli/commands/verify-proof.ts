import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { Config } from '#platform';
import { HeadKey, verifyProof, type CheckedProof, type ProofFault } from '#proofs';

const faults: Record<ProofFault, string> = {
  NOT_JSON: '不是 JSON 文件 · the file is not JSON',
  NOT_A_PROOF: '不是存证证明，或已被改动 · not a proof, or changed in its form',
  HEAD_SIGNATURE_WRONG: '树头签名不符 · the signature of the tree head does not fit',
  KEY_NOT_TRUSTED: '签名有效，但密钥不在信任名单 · signed well, but with a key that you do not trust',
  TRANSFER_CHANGED: '转账或盐值与承诺不符 · the transfer or its salt is not what was committed to',
  NOT_IN_TREE: '包含路径不通向树根 · the path does not lead to the root: not in the tree',
  EARLIER_HEAD_SIGNATURE_WRONG: '先前树头的签名不符 · the signature of the earlier head does not fit',
  EARLIER_KEY_NOT_TRUSTED: '先前树头的密钥不在信任名单 · the earlier head was signed with a key that you do not trust',
  NOT_CONSISTENT: '账簿未延续先前树头，历史已被改动 · the book does not continue the earlier head: history was changed',
  EARLIER_NOT_A_HEAD: '先前的文件不是树头或证明 · the earlier file is no head and no proof',
  EARLIER_IS_LATER: '先前的文件比这份证明更新 · the earlier file is later than this proof',
  EARLIER_NOT_COVERED:
    '证明不含自该树头以来的一致性，请以其大小重新下载 · the proof does not go back to that head: download it anew with its size as sinceSize',
};

interface Options {
  readonly earlier?: string;
  readonly trust?: string[];
}

/** `linli verify-proof FILE`: checks a proof without network or database; the exit code is 1 if it does not hold. */
export function addVerifyProof(program: Command): void {
  program
    .command('verify-proof <file>')
    .description('check the proof of a donation offline · 离线查验存证证明')
    .option('--earlier <file>', 'an earlier proof or tree head that the book must continue · 先前的证明或树头')
    .option('--trust <key...>', 'keys to trust (ed25519:…); the one configured here unless given · 信任的公钥')
    .action(async (file: string, { earlier, trust }: Options) => {
      const trusted = trust ?? [new HeadKey(Config.fromEnvironment(process.env)).keyId];
      const before = earlier === undefined ? undefined : await readFile(earlier);
      const checked = verifyProof(await readFile(file), trusted, before);
      if (checked.fault !== null) {
        process.exitCode = 1;
        console.error(`FAIL ${checked.fault} ${faults[checked.fault]}`);
        if (checked.proof !== null) console.error(`     ${checked.proof.head.keyId}`);
        return;
      }
      for (const line of linesOf(checked)) console.log(line);
    });
}

function linesOf({ proof, continues }: CheckedProof): string[] {
  if (proof === null) return [];
  const { transfer, index, head } = proof;
  const lines = transfer.postings.map(({ debit, credit, amount }) => `     ${debit} → ${credit} ${amount}`);
  return [
    `ok   转账 transfer ${transfer.id} ${transfer.kind} ${transfer.asset} ${transfer.at}`,
    ...lines,
    `ok   第 ${index} 片叶，在 ${head.size} 片之中 · leaf ${index} of ${head.size}, root ${head.root}`,
    `ok   树头 head ${head.at} ${head.keyId}`,
    ...(continues === null ? [] : [`ok   延续先前 ${continues} 片的树 · continues the earlier tree of ${continues}`]),
  ];
}
