import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import type { Command } from 'commander';
import { InvalidArgumentError } from 'commander';
import { simulate } from '../simulate/simulate.js';
import { fraudKinds, type SimulatedRecord } from '../simulate/simulated-record.js';

interface Options {
  seed: string;
  volunteers: number;
  days: number;
  frauds: number;
  out?: string;
}

/** `linli simulate`: records of a made-up district with the truth about each, as JSON lines. Needs no database. */
export function addSimulate(program: Command): void {
  program
    .command('simulate')
    .description('make up a year of honest and forged records, as JSON lines · 生成真伪混合的服务记录')
    .requiredOption('--seed <seed>', 'the same seed gives the same records · 随机种子')
    .option('--volunteers <n>', 'how many people · 志愿者人数', wholeUpTo(200_000), 2_000)
    .option('--days <n>', 'how many days · 天数', wholeUpTo(1_000), 365)
    .option('--frauds <share>', 'share of forged records, 0 to 0.5 · 造假比例', share, 0.03)
    .option('--out <file>', 'write them there, else to the standard output · 输出文件')
    .action(async ({ seed, volunteers, days, frauds, out }: Options) => {
      const records = simulate({ seed, volunteers, days, fraudPermille: Math.round(frauds * 1000) });
      const stream = out === undefined ? process.stdout : createWriteStream(out);
      for (const record of records) {
        if (!stream.write(`${JSON.stringify(lineOf(record))}\n`)) await once(stream, 'drain');
      }
      if (out !== undefined) {
        stream.end();
        await once(stream, 'finish');
      }
      console.error(summary(records));
    });
}

const TIMES = ['startedAt', 'endedAt', 'recordedAt', 'orderedAt', 'startsAt', 'endsAt', 'placeTakenAt'] as const;

/** A record with its instants as ISO text. */
function lineOf(record: SimulatedRecord): object {
  const times = TIMES.map((name) => [name, iso(record[name])] as const);
  const signatures = record.signatures.map((one) => ({ ...one, at: iso(one.at) }));
  return { ...record, ...Object.fromEntries(times), signatures };
}

const iso = (at: number): string => new Date(at).toISOString();

function summary(records: readonly SimulatedRecord[]): string {
  const counts = fraudKinds.map((kind) => `${kind} ${records.filter(({ fraud }) => fraud === kind).length}`);
  const honest = records.filter(({ fraud }) => fraud === null).length;
  return `${records.length} records · 共 ${records.length} 条: honest ${honest}, ${counts.join(', ')}`;
}

const wholeUpTo =
  (most: number) =>
  (text: string): number => {
    const value = Number(text);
    if (!Number.isInteger(value) || value < 1 || value > most) throw new InvalidArgumentError(`1 to ${most}`);
    return value;
  };

function share(text: string): number {
  const value = Number(text);
  if (!(value >= 0 && value <= 0.5)) throw new InvalidArgumentError('0 to 0.5');
  return value;
}
