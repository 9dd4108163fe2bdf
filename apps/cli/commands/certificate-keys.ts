import type { Command } from 'commander';
import { CertificateKey, CertificateQueries } from '#points';
import { withApplication } from '../application.js';

/** `linli certificate-keys`: the key that signs certificates now, and those that signed earlier ones: what others should trust. */
export function addCertificateKeys(program: Command): void {
  program
    .command('certificate-keys')
    .description('print the keys that signed certificates, for those who verify them · 列出证明签名公钥')
    .action(async () => {
      await withApplication(async (application) => {
        const { did } = application.get(CertificateKey, { strict: false });
        const used = await application.get(CertificateQueries, { strict: false }).keys();
        const known = new Map([[did, 0], ...used.map(({ keyId, certificates }) => [keyId, certificates] as const)]);
        for (const [key, certificates] of known) {
          console.log(`${key} ${key === did ? '现用 now' : '已停用 earlier'} · ${certificates} 份 certificates`);
        }
      });
    });
}
