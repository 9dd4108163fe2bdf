/** A named account of the demo district. Numbers 199-0000-xxxx are plainly fake; passwords are public. */
export interface DemoAccount {
  key: string;
  /** What the account shows, in both languages. */
  part: string;
  name: string;
  phone: string;
  password: string;
  /** A volunteer's skills; null for who is none. */
  skills: string[] | null;
}

const account = (
  key: string,
  part: string,
  name: string,
  number: number,
  skills: string[] | null = null,
): DemoAccount => ({
  key,
  part,
  name,
  phone: `1990000${String(number).padStart(4, '0')}`,
  password: `linli-${key}`,
  skills,
});

/** The skill that only named demo volunteers have, so that who is offered a haircut can be foretold. */
export const demoSkill = '理发';

/** The accounts that the demo prints: one for each part in the stories. Three of the five volunteers cut hair. */
export const demoAccounts: readonly DemoAccount[] = [
  account('resident', '居民 · resident', '周桂英', 1),
  account('grid-worker', '网格员 · grid worker', '陆晓峰', 2),
  account('station-worker', '社工站社工 · station worker', '顾敏', 3),
  account('officer', '区社会工作部 · district officer', '沈建平', 4),
  account('auditor', '审计 · auditor', '季文', 5),
  account('foundation-officer', '慈善会项目官员 · foundation officer', '钱文华', 6),
  account('accountant', '慈善会会计 · accountant', '孙国强', 7),
  account('provider-1', '向阳助老服务中心 · provider', '何秀英', 21),
  account('provider-2', '康护居家护理站 · provider', '罗明', 22),
  account('provider-3', '青苗儿童关爱协会 · provider', '杜若兰', 23),
  account('provider-4', '邻里互助社 · provider', '石磊', 24),
  account('merchant-1', '惠民便民超市 · merchant', '朱海燕', 31),
  account('merchant-2', '邻里书屋 · merchant', '秦书远', 32),
  account('volunteer-1', '志愿者 · volunteer (理发)', '陈志华', 11, [demoSkill, '探访']),
  account('volunteer-2', '志愿者 · volunteer (理发)', '王𠮷', 12, [demoSkill, '智能手机']),
  account('volunteer-3', '志愿者 · volunteer (理发)', '许爱萍', 13, [demoSkill, '急救']),
  account('volunteer-4', '志愿者 · volunteer (家政)', '孙丽', 14, ['家政']),
  account('volunteer-5', '志愿者 · volunteer (烹饪)', '葛永福', 15, ['烹饪']),
];

/** A demo account by its key; throws for a key that does not exist. */
export function demoAccount(key: string): DemoAccount {
  const found = demoAccounts.find((one) => one.key === key);
  if (!found) throw new Error(`there is no demo account ${key}`);
  return found;
}
