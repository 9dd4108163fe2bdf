import { Option, type Command } from 'commander';
import { Narrator } from '../stories/narrator.js';

/** `linli demo`: a story told by real clients of the real service, every step printed as it happens. */
export function addDemo(program: Command): void {
  program
    .command('demo')
    .description('play the main job with real clients · 演示：从点单到积分')
    .addOption(
      new Option(
        '--url <address>',
        'a running service with the demo district, e.g. http://127.0.0.1:3000 · 已运行的服务地址',
      ),
    )
    .action(async ({ url }: { url?: string }) => {
      const { tellMainJob, tellMainJobAlone } = await import('../stories/main-job.js');
      const tell = new Narrator();
      if (url) await tellMainJob(tell, { url: graphqlAddress(url) });
      else await tellMainJobAlone(tell);
      console.log(`\n${tell.told} 步全部完成 · all ${tell.told} steps done`);
    });
}

/** The address of the API: `/graphql` is added where only the host is told. */
export function graphqlAddress(text: string): string {
  const url = new URL(text);
  if (url.pathname === '/') url.pathname = '/graphql';
  return url.href;
}
