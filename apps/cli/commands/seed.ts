import { InvalidArgumentError, type Command } from 'commander';
import { Config } from '#platform';
import { withApplication } from '../application.js';
import { demoOrder, demoSignIns } from '../district/seed-demo.js';
import { seedDistrict, type DistrictOrder } from '../district/seed-district.js';
import { Progress } from '../progress.js';

interface Options {
  volunteers: number;
  grids: number;
  seed: string;
  demo?: boolean;
}

const count =
  (most: number) =>
  (text: string): number => {
    const value = Number(text);
    if (Number.isInteger(value) && value >= 1 && value <= most) return value;
    throw new InvalidArgumentError(`a whole number from 1 to ${most}`);
  };

/** `linli seed`: a made-up district in an empty database, the same for the same seed. */
export function addSeed(program: Command): void {
  program
    .command('seed')
    .description('make a district in an empty database, the same for the same seed · 生成示例区县')
    .option('--volunteers <n>', 'registered volunteers · 志愿者人数', count(10_000_000), 122_000)
    .option('--grids <m>', 'micro-grids · 微网格数', count(10_000), 40)
    .option('--seed <s>', 'the seed · 随机种子', '1')
    .option('--demo', 'the small district of a first start, with named accounts · 演示小区县')
    .action(async (options: Options) => {
      if (Config.fromEnvironment(process.env).isProduction)
        throw new Error('no made-up people in production · 生产环境不生成示例数据');
      const order: DistrictOrder = options.demo ? demoOrder : { ...options, demo: false };
      await withApplication(
        async (application) => {
          const progress = new Progress('volunteers · 志愿者', order.volunteers);
          const { digest } = await seedDistrict(application, order, (done) => progress.at(done));
          progress.end();
          console.log(`digest · 摘要 ${digest}`);
          if (order.demo) console.log(demoSignIns().join('\n'));
        },
        { migrate: true },
      );
    });
}
