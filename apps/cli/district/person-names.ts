import type { SeededRandom } from './random.js';

// Surnames by how common they are in Jiangsu, about; weights are per thousand of the list.
const surnames: ReadonlyArray<readonly [string, number]> = [
  ['王', 72], ['张', 70], ['李', 66], ['陈', 52], ['徐', 40], ['刘', 48], ['朱', 34], ['周', 34], ['吴', 30], ['孙', 32],
  ['杨', 28], ['陆', 18], ['顾', 16], ['蒋', 16], ['沈', 16], ['钱', 14], ['季', 10], ['成', 8], ['夏', 12], ['唐', 12],
  ['曹', 12], ['许', 14], ['葛', 8], ['严', 10], ['施', 8], ['卞', 5], ['仇', 4], ['戴', 8], ['丁', 12], ['倪', 6],
  ['邵', 6], ['薛', 6], ['郁', 3], ['嵇', 2], ['乐', 2], ['单', 3], ['欧阳', 2], ['上官', 1], ['诸葛', 1], ['㐂', 1],
];

const eldersNames = ['桂英', '秀兰', '玉珍', '凤英', '秀英', '兰英', '淑华', '桂兰', '建国', '国强', '志明', '永福', '德明', '正兴', '宝林', '广才', '长根', '家富'];
const middle = ['建', '志', '晓', '文', '海', '春', '国', '丽', '玉', '永', '红', '金', '学', '爱', '新', '立', '少', '明', '俊', '佳', '思', '雨', '子', '梓', '欣', '宇', '一', '浩'];
const last = ['华', '平', '军', '明', '芳', '琴', '霞', '梅', '敏', '燕', '丽', '娟', '强', '峰', '林', '涛', '斌', '勇', '杰', '萍', '涵', '轩', '怡', '琪', '然', '宁', '晨', '婷', '雪', '颖', '洋', '凯', '鹏', '超'];
// Characters that break careless systems: GB18030 four-byte, CJK extension A to G, and rare but living ones.
const rare = ['𠮷', '䶮', '龑', '堃', '犇', '喆', '翀', '頔', '玥', '淼', '镕', '赟', '旸', '祎', '𣲗', '𬭎', '㛃', '𪩘'];

/** A made-up name that sounds like the age; about one in 200 holds a rare character. */
export function personName(random: SeededRandom, age: number): string {
  const surname = random.weighted(surnames);
  if (random.chance(5)) return surname + (random.chance(500) ? random.pick(middle) : '') + random.pick(rare);
  if (age >= 60 && random.chance(550)) return surname + random.pick(eldersNames);
  return random.chance(250) ? surname + random.pick(last) : surname + random.pick(middle) + random.pick(last);
}
