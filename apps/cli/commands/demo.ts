import { Argument, Option, type Command } from 'commander';
import { Narrator } from '../stories/narrator.js';

/** `linli demo`: a story told by real clients of the real service, every step printed as it happens. */
export function addDemo(program: Command): void {
  program
    .command('demo')
    .description(
      'play a story with real clients · 由真实客户端演示：从点单到积分、积分、社区公益金、社区综合体、公益创投',
    )
    .addArgument(
      new Argument('[story]', 'which story · 哪个故事')
        .choices(['main-job', 'points', 'funds', 'listings', 'venture'])
        .default('main-job'),
    )
    .addOption(
      new Option(
        '--url <address>',
        'a running service with the demo district, e.g. http://127.0.0.1:3000 · 已运行的服务地址',
      ),
    )
    .action(async (story: 'main-job' | Alone, { url }: { url?: string }) => {
      const tell = new Narrator();
      await (story === 'main-job' ? playMainJob(tell, url) : playAlone(story, tell, url));
      console.log(`\n${tell.told} 步全部完成 · all ${tell.told} steps done`);
    });
}

type Alone = 'points' | 'funds' | 'listings' | 'venture';

async function playMainJob(tell: Narrator, url?: string): Promise<void> {
  const { tellMainJob, tellMainJobAlone } = await import('../stories/main-job.js');
  if (url) await tellMainJob(tell, { url: graphqlAddress(url) });
  else await tellMainJobAlone(tell);
}

/** Time passes in these stories, so each has a service and a clock of its own. */
async function playAlone(story: Alone, tell: Narrator, url?: string): Promise<void> {
  if (url)
    throw new Error('这个故事需要自己的时钟，请不带 --url 运行 · this story turns the clock: run it without --url');
  if (story === 'funds') await (await import('../stories/funds-story.js')).tellFundsAlone(tell);
  else if (story === 'listings') await (await import('../stories/listings-story.js')).tellListingsAlone(tell);
  else if (story === 'venture') await (await import('../stories/ventures-story.js')).tellVenturesAlone(tell);
  else await (await import('../stories/points.js')).tellPointsAlone(tell);
}

/** The address of the API: `/graphql` is added where only the host is told. */
export function graphqlAddress(text: string): string {
  const url = new URL(text);
  if (url.pathname === '/') url.pathname = '/graphql';
  return url.href;
}
