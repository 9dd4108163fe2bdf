import { Option, type Command } from 'commander';
import { IdentitySetup } from '#identity';
import { describeRefusal, type CoordinateSystem } from '#volunteering';
import { withApplication } from '../application.js';
import { Progress } from '../progress.js';
import { findRegion } from '../volunteer-import/find-region.js';
import {
  ImportRoll,
  type ImportListener,
  type ImportMode,
  type ImportReport,
} from '../volunteer-import/import-roll.js';

interface Options {
  dryRun?: boolean;
  keepGood?: boolean;
  verified?: boolean;
  region?: string;
  coordinates: CoordinateSystem;
}

/** `linli import volunteers FILE.csv`: a community's list as Excel writes it. */
export function addImport(program: Command): void {
  program
    .command('import')
    .description('read in what a community has · 导入数据')
    .command('volunteers')
    .argument('<file>', 'CSV with 姓名, 手机, 出生日期, 技能, 证书, 经度, 纬度, 可服务时间')
    .description('import a list of volunteers, all of it or nothing · 导入志愿者名单，有错则全部不导入')
    .option('--dry-run', 'rehearse only · 仅预演')
    .option('--keep-good', 'keep the good lines · 保留正确的行')
    .option('--verified', 'the station vouches for the identities · 站点已核实身份')
    .option('--region <region>', 'id or name, e.g. 五星街道/双元社区 · 所属地区')
    .addOption(
      new Option('--coordinates <system>', 'system of 经度, 纬度 · 坐标系')
        .choices(['WGS84', 'GCJ02'])
        .default('WGS84'),
    )
    .action(async (file: string, options: Options) => {
      const mode: ImportMode = options.dryRun ? 'dry-run' : options.keepGood ? 'keep-good' : 'all-or-nothing';
      await withApplication(async (application) => {
        const region = await findRegion(application.get(IdentitySetup, { strict: false }), options.region);
        console.log(`region · 地区: ${region.name}`);
        const terms = { regionId: region.id, system: options.coordinates, verified: options.verified ?? false };
        const { listener, end } = toTerminal();
        const report = await new ImportRoll(application, terms, listener).execute(file, mode);
        end();
        summarise(report, mode);
      });
    });
}

function toTerminal(): { listener: ImportListener; end: () => void } {
  let progress: Progress | undefined;
  let rehearsing: boolean | undefined;
  let passBegan = performance.now();
  const listener: ImportListener = {
    columns: (plan, encoding) => {
      console.log(`encoding · 编码: ${encoding}; columns · 列: ${Object.values(plan.heading).join(', ')}`);
      if (plan.ignored.length > 0) console.log(`ignored · 未使用的列: ${plan.ignored.join(', ')}`);
    },
    refused: (refused) => console.error(describeRefusal(refused)),
    noted: (note) => console.error(`注意 note · ${describeRefusal(note)}`),
    progress: (lines, rehearsal) => {
      if (rehearsal !== rehearsing) {
        progress?.end();
        progress = new Progress(
          rehearsal ? 'lines rehearsed · 行已预演' : 'lines written · 行已写入',
          undefined,
          passBegan,
        );
        rehearsing = rehearsal;
      }
      progress?.at(lines);
      passBegan = performance.now();
    },
  };
  return { listener, end: () => progress?.end() };
}

function summarise(report: ImportReport, mode: ImportMode): void {
  const { lines, registered, present, refusedLines, kept } = report;
  console.log(`lines · 行数 ${lines}; refused · 拒绝 ${refusedLines}; already registered · 已登记 ${present}`);
  if (mode === 'dry-run') console.log(`dry run: ${registered} would be registered · 预演：可登记 ${registered} 人`);
  else console.log(kept ? `registered · 新登记 ${registered}` : 'nothing was written · 未写入任何数据');
  if (refusedLines > 0) process.exitCode = 1;
}
