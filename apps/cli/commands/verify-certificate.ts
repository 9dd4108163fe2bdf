import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { Config } from '#platform';
import { CertificateKey, checkCredential, type CredentialFault } from '#points';

const faults: Record<CredentialFault, string> = {
  NOT_JSON: '不是 JSON 文件 · the file is not JSON',
  NOT_A_CREDENTIAL: '不是服务记录证明的电子凭证 · not a credential of volunteer service',
  UNKNOWN_CONTEXT: '含有未知的语义上下文 · its contexts are not the known ones',
  UNKNOWN_ISSUER_KEY: '出具方密钥无法识别 · the issuer has no Ed25519 did:key',
  OTHER_KEY_THAN_ISSUER: '签名密钥不是出具方的 · signed with another key than the issuer names',
  SIGNATURE_WRONG: '签名不符，内容已被改动 · the signature does not fit: the content was changed',
  ISSUER_NOT_TRUSTED: '签名有效，但出具方不在信任名单 · signed well, but by nobody you trust',
};

/** `linli verify-certificate FILE`: checks a credential without network or database; the exit code is 1 if it does not hold. */
export function addVerifyCertificate(program: Command): void {
  program
    .command('verify-certificate <file>')
    .description('check the credential of a certificate offline · 离线查验电子凭证')
    .option('--trust <did...>', 'issuers to trust (did:key:…); the key configured here unless given · 信任的出具方')
    .action(async (file: string, { trust }: { trust?: string[] }) => {
      const trusted = trust ?? [new CertificateKey(Config.fromEnvironment(process.env)).did];
      const { fault, issuerId, content } = checkCredential(await readFile(file), trusted);
      if (fault !== null) {
        process.exitCode = 1;
        console.error(`FAIL ${fault} ${faults[fault]}${issuerId === null ? '' : `\n     ${issuerId}`}`);
        return;
      }
      console.log(`ok   ${content?.number} ${content?.name} ${content?.fromDay} … ${content?.toDay}`);
      console.log(`     ${content?.minutes} 分钟 minutes · ${content?.issuerName}\n     ${issuerId}`);
      console.log(
        '     文件中看不出是否已作废，请以 verifyCertificate 在线查询 · whether it was voided since is not in the file: ask verifyCertificate',
      );
    });
}
