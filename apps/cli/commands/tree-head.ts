import type { Command } from 'commander';
import { AppendLeaves, headDocument, SignHead } from '#proofs';
import { withApplication } from '../application.js';

/** `linli tree-head`: gives what is committed its leaves, signs a head over all, and prints it as JSON: to be published, and kept. */
export function addTreeHead(program: Command): void {
  program
    .command('tree-head')
    .description('sign a head of the provable book now and print it · 签发树头')
    .action(async () => {
      await withApplication(async (application) => {
        const leaves = application.get(AppendLeaves, { strict: false });
        while ((await leaves.execute()) > 0);
        console.log(headDocument(await application.get(SignHead, { strict: false }).execute()));
      });
    });
}
