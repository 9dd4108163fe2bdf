import type { Command } from 'commander';
import { withApplication } from '../application.js';
import { readDistrictFile } from '../own-district/district-file.js';
import { FoundDistrict } from '../own-district/found-district.js';

/** `linli init FILE.json`: a district of one's own in an empty database, with its first administrator. */
export function addInit(program: Command): void {
  program
    .command('init')
    .argument('<file>', 'JSON like docs/district.example.json')
    .description('make your own district in an empty database · 建立自己的区县')
    .action(async (path: string) => {
      const file = await readDistrictFile(path);
      await withApplication(
        async (application) => {
          const made = await new FoundDistrict(application).execute(file);
          const { regions, stations, menuItems, code, expiresAt } = made;
          console.log(`regions · 地区 ${regions}; stations · 站点 ${stations}; menu items · 服务项目 ${menuItems}`);
          console.log(`district · 区县 ${file.region.name} ${made.districtId}`);
          console.log(`activation code of the first administrator · 首位管理员激活码: ${code}`);
          console.log(`  once, until · 一次有效，截止 ${expiresAt.toISOString()}`);
          console.log('  set a password with the mutation activateAccount · 用 activateAccount 设置密码');
        },
        { migrate: true },
      );
    });
}
