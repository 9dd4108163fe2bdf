import { Argument, Option, type Command } from 'commander';
import { Narrator } from '../stories/narrator.js';

/** `linli demo`: a story told by real clients of the real service, every step printed as it happens. */
export function addDemo(program: Command): void {
  program
    .command('demo')
    .description('play a story with real clients · 演示：从点单到积分，或社区公益金')
    .addArgument(new Argument('[story]', 'which story · 哪个故事').choices(['main', 'funds']).default('main'))
    .addOption(
      new Option(
        '--url <address>',
        'a running service with the demo district, e.g. http://127.0.0.1:3000 · 已运行的服务地址',
      ),
    )
    .action(async (story: string, { url }: { url?: string }) => {
      if (story === 'funds') return playFunds();
      const { tellMainJob, tellMainJobAlone } = await import('../stories/main-job.js');
      const tell = new Narrator();
      if (url) await tellMainJob(tell, { url: graphqlAddress(url) });
      else await tellMainJobAlone(tell);
      console.log(`\n${tell.told} 步全部完成 · all ${tell.told} steps done`);
    });
}

/** The story of the funds turns the time and needs a database of its own. */
async function playFunds(): Promise<void> {
  const { tellFundsAlone } = await import('../stories/funds-story.js');
  const tell = new Narrator();
  await tellFundsAlone(tell);
  console.log(`\n${tell.told} 步全部完成 · all ${tell.told} steps done`);
}

/** The address of the API: `/graphql` is added where only the host is told. */
export function graphqlAddress(text: string): string {
  const url = new URL(text);
  if (url.pathname === '/') url.pathname = '/graphql';
  return url.href;
}
