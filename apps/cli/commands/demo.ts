import { Argument, Option, type Command } from 'commander';
import { Narrator } from '../stories/narrator.js';

/** `linli demo`: a story told by real clients of the real service, every step printed as it happens. */
export function addDemo(program: Command): void {
  program
    .command('demo')
    .description('play a story with real clients: main-job (default) or points · 演示：从点单到积分；积分')
    .addArgument(new Argument('[story]', 'which story · 故事').choices(['main-job', 'points']).default('main-job'))
    .addOption(
      new Option(
        '--url <address>',
        'a running service with the demo district, e.g. http://127.0.0.1:3000 · 已运行的服务地址',
      ),
    )
    .action(async (story: string, { url }: { url?: string }) => {
      const tell = new Narrator();
      await (story === 'points' ? playPoints(tell, url) : playMainJob(tell, url));
      console.log(`\n${tell.told} 步全部完成 · all ${tell.told} steps done`);
    });
}

async function playMainJob(tell: Narrator, url?: string): Promise<void> {
  const { tellMainJob, tellMainJobAlone } = await import('../stories/main-job.js');
  if (url) await tellMainJob(tell, { url: graphqlAddress(url) });
  else await tellMainJobAlone(tell);
}

/** A year passes in this story, so it has a service and a clock of its own. */
async function playPoints(tell: Narrator, url?: string): Promise<void> {
  if (url)
    throw new Error(
      '积分故事需要自己的时钟，请不带 --url 运行 · the story of points turns the clock: run it without --url',
    );
  const { tellPointsAlone } = await import('../stories/points.js');
  await tellPointsAlone(tell);
}

/** The address of the API: `/graphql` is added where only the host is told. */
export function graphqlAddress(text: string): string {
  const url = new URL(text);
  if (url.pathname === '/') url.pathname = '/graphql';
  return url.href;
}
