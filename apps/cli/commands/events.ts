import type { Command } from 'commander';
import { ParkedEvents, type ParkedEvent } from '#platform';
import { withApplication } from '../application.js';

const line = ({ consumer, position, code, parkedAt }: ParkedEvent): string =>
  `${position}  ${consumer}  ${code}  ${parkedAt.toISOString()}`;

/** `linli events`: shows the events that could not be handled; `--retry` handles them again. Exit code 1 while any is left. */
export function addEvents(program: Command): void {
  program
    .command('events')
    .description('show the events that could not be handled · 查看未能处理的事件')
    .option('--retry', 'handle them again · 重新处理')
    .action(async ({ retry }: { retry?: boolean }) => {
      await withApplication(async (application) => {
        const parked = application.get(ParkedEvents, { strict: false });
        for (const event of await parked.list()) {
          console.log(`${retry === true ? await outcome(parked, event) : 'parked'}  ${line(event)}`);
        }
        const left = await parked.count();
        console.log(`${left} left · 剩余 ${left}`);
        if (left > 0) process.exitCode = 1;
      });
    });
}

async function outcome(parked: ParkedEvents, event: ParkedEvent): Promise<string> {
  try {
    return (await parked.retry(event)) ? 'handled' : 'gone';
  } catch (fault) {
    return `failed (${fault instanceof Error ? fault.message : String(fault)})`;
  }
}
