import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { verifyRoundFile, type BundleResults, type RoundBundle } from '#ventures';

interface Options {
  readonly expect?: string;
}

/** `linli verify-round FILE`: recomputes a round without network or database; the exit code is 1 if anything differs. */
export function addVerifyRound(program: Command): void {
  program
    .command('verify-round <file>')
    .description('recompute a venture round offline · 离线复算公益创投轮次')
    .option('--expect <sha256>', 'the published hash of the file · 公布的文件哈希')
    .action(async (file: string, { expect }: Options) => {
      const { difference, results, bundle, fileHash } = verifyRoundFile(await readFile(file));
      if (difference === null && results !== null && bundle !== null) {
        for (const line of linesOf(bundle, results)) console.log(line);
        console.log(`ok   文件 file sha256 ${fileHash}`);
      } else {
        process.exitCode = 1;
        console.error(`FAIL ${difference?.path}`);
        console.error(`     文件为 found     ${difference?.found}`);
        console.error(`     应为 expected ${difference?.expected}`);
      }
      if (expect !== undefined && expect.toLowerCase() !== fileHash) {
        process.exitCode = 1;
        console.error(`FAIL 文件哈希与公布的不符 · not the published file: ${fileHash}`);
      }
    });
}

function linesOf({ given }: RoundBundle, results: BundleResults): string[] {
  const { round, rulebook, sheets } = given;
  return [
    `ok   规则 rulebook ${rulebook.name} ${round.rulebookHash}`,
    `ok   抽签种子 seed ${results.seed}`,
    `ok   评审组 panel ${results.panel.join(' ')}`,
    `ok   评审分配 reviews: ${results.reviews.length} applications, ${sheets.length} sheets, ${results.substitutes.length} recusals`,
    ...rankLines(results),
    ...results.matching.map(({ applicationId, amount }) => `ok   配捐 match ${applicationId} ${amount}`),
    `ok   公示 notice ${results.notice.first} … ${results.notice.last}`,
    ...promotionLines(results),
    ...results.tranches.map(
      ({ applicationId, contract, amounts }) =>
        `ok   拨付 tranches ${applicationId} ${contract} = ${amounts.join(' + ')}`,
    ),
    ...results.outcomes.map(
      ({ applicationId, paid, withheld, clawback, settled }) =>
        `ok   结果 outcome ${applicationId} paid ${paid} withheld ${withheld} clawback ${clawback} settled ${settled ?? '-'}`,
    ),
  ];
}

function rankLines({ ranking, scores, awards }: BundleResults): string[] {
  const scoreOf = new Map(scores.map((score) => [score.applicationId, score]));
  const awardOf = new Map(awards.map((award) => [award.applicationId, award]));
  return ranking.map(({ applicationId, rank, decidedBy }) => {
    const [score, award] = [scoreOf.get(applicationId), awardOf.get(applicationId)];
    const decided =
      award?.kind === 'AWARD' ? `${award.amount} ${award.limit}` : award && `${award.kind} ${award.reason}`;
    return `ok   第 ${rank} 名 ${applicationId} ${score?.total} panel ${score?.panel} ${decidedBy ?? '-'} ${decided}`;
  });
}

function promotionLines({ promotions }: BundleResults): string[] {
  return promotions.map(({ struck, promoted, notice }) => {
    const period = notice === null ? '-' : `${notice.first} … ${notice.last}`;
    return `ok   异议成立 struck ${struck}, 递补 promoted ${promoted ?? '-'} ${period}`;
  });
}
