import type { MenuItemDraft } from '#volunteering';

type Row = readonly [
  name: string,
  minutes: number,
  mode: MenuItemDraft['mode'],
  skills: string,
  options?: { licence?: string; risk?: number; places?: number; urgency?: MenuItemDraft['urgency']; open?: boolean },
];

// 57 services that can be ordered, in the manner of 旺苍: by class, with the skill each asks for. `open`: accepted at once.
const menu: Readonly<Record<string, readonly Row[]>> = {
  生活照料: [
    ['上门理发', 60, 'HOME_VISIT', '理发'],
    ['居室清洁', 90, 'HOME_VISIT', '家政', { open: true }],
    ['衣被洗晒', 60, 'HOME_VISIT', '家政', { open: true }],
    ['代买代购', 45, 'HOME_VISIT', '', { open: true }],
    ['代缴费用', 30, 'HOME_VISIT', '', { open: true }],
    ['助浴', 60, 'HOME_VISIT', '护理', { licence: '护士执业证', risk: 3, places: 2 }],
    ['修剪指甲', 30, 'HOME_VISIT', '护理', { risk: 1 }],
    ['整理药箱', 30, 'HOME_VISIT', '护理', { risk: 1 }],
  ],
  助餐: [
    ['送餐上门', 30, 'HOME_VISIT', '', { urgency: 'SOON', open: true }],
    ['爱心食堂帮厨', 180, 'ON_SITE', '烹饪', { places: 4 }],
    ['上门做饭', 90, 'HOME_VISIT', '烹饪', { risk: 1 }],
    ['爱心菜园耕作', 120, 'ON_SITE', '园艺', { places: 6 }],
  ],
  助医: [
    ['陪同就医', 180, 'ON_SITE', '陪诊', { risk: 2, urgency: 'SOON' }],
    ['代为取药', 60, 'HOME_VISIT', '', { urgency: 'SOON', open: true }],
    ['血压血糖测量', 30, 'HOME_VISIT', '护理', { risk: 1 }],
    ['伤口护理', 45, 'HOME_VISIT', '护理', { licence: '护士执业证', risk: 3, urgency: 'SOON' }],
    ['康复训练陪伴', 60, 'HOME_VISIT', '护理', { risk: 2 }],
    ['网上预约挂号', 20, 'REMOTE', '智能手机', { open: true }],
  ],
  探访关爱: [
    ['独居老人探访', 45, 'HOME_VISIT', '探访', { open: true }],
    ['电话问候', 20, 'REMOTE', '探访', { open: true }],
    ['陪伴聊天', 60, 'HOME_VISIT', '探访', { open: true }],
    ['陪同散步', 60, 'ON_SITE', '探访', { risk: 1 }],
    ['生日祝福', 60, 'HOME_VISIT', '活动组织', { places: 2 }],
    ['连心卡回访', 20, 'REMOTE', '探访', { open: true }],
  ],
  心理支持: [
    ['心理陪伴', 60, 'ON_SITE', '心理陪伴'],
    ['心理咨询', 50, 'ON_SITE', '心理陪伴', { licence: '心理咨询师证', risk: 1 }],
    ['哀伤陪伴', 60, 'HOME_VISIT', '心理陪伴', { licence: '社会工作者证', risk: 1 }],
    ['倾听热线', 60, 'REMOTE', '心理陪伴'],
  ],
  居家维修: [
    ['更换灯具开关', 45, 'HOME_VISIT', '水电维修', { licence: '电工证', risk: 3 }],
    ['水龙头维修', 45, 'HOME_VISIT', '水电维修', { urgency: 'SOON' }],
    ['下水道疏通', 60, 'HOME_VISIT', '水电维修', { urgency: 'SOON' }],
    ['家电检修', 60, 'HOME_VISIT', '家电维修', { risk: 2 }],
    ['门窗小修', 60, 'HOME_VISIT', '水电维修', { risk: 1 }],
    ['防滑扶手安装', 90, 'HOME_VISIT', '水电维修', { risk: 2 }],
  ],
  数字助老: [
    ['智能手机教学', 60, 'ON_SITE', '智能手机', { open: true }],
    ['上门手机教学', 45, 'HOME_VISIT', '智能手机', { open: true }],
    ['防诈骗宣讲', 60, 'ON_SITE', '反诈宣传', { places: 2 }],
    ['手机清理与升级', 30, 'ON_SITE', '智能手机', { open: true }],
    ['养老待遇认证协助', 30, 'HOME_VISIT', '智能手机', { open: true }],
  ],
  儿童与助学: [
    ['课业辅导', 90, 'ON_SITE', '课业辅导'],
    ['四点半课堂', 120, 'ON_SITE', '课业辅导', { places: 3 }],
    ['留守儿童陪伴', 90, 'ON_SITE', '探访', { places: 2 }],
    ['兴趣小课', 60, 'ON_SITE', '书法,音乐,舞蹈', { places: 1 }],
    ['放学路护送', 45, 'ON_SITE', '', { risk: 1, places: 2 }],
  ],
  法律与政策: [
    ['法律咨询', 40, 'REMOTE', '法律咨询', { licence: '律师执业证' }],
    ['政策解读', 30, 'REMOTE', '写作代笔', { open: true }],
    ['代写文书', 60, 'ON_SITE', '写作代笔'],
    ['邻里调解', 90, 'ON_SITE', '法律咨询', { places: 2, risk: 1 }],
  ],
  出行协助: [
    ['轮椅推行', 60, 'ON_SITE', '', { risk: 2 }],
    ['接送就诊', 120, 'ON_SITE', '驾驶', { risk: 2, urgency: 'SOON' }],
    ['搬运重物', 45, 'HOME_VISIT', '搬运', { risk: 2, places: 2 }],
    ['手语陪同', 120, 'ON_SITE', '手语'],
  ],
  应急与环境: [
    ['突发情况上门查看', 30, 'HOME_VISIT', '急救', { risk: 2, urgency: 'URGENT', open: true }],
    ['极端天气走访', 60, 'HOME_VISIT', '探访', { urgency: 'URGENT', places: 2, open: true }],
    ['消防隐患排查', 60, 'HOME_VISIT', '消防', { risk: 1 }],
    ['楼道清理', 90, 'ON_SITE', '', { places: 5 }],
    ['垃圾分类引导', 120, 'ON_SITE', '', { places: 2 }],
  ],
};

/** The service menu (服务菜单) of the demo district: 57 items with stable codes S01 … S57. */
export function serviceMenu(): MenuItemDraft[] {
  let number = 0;
  return Object.entries(menu).flatMap(([category, rows]) =>
    rows.map(([name, usualMinutes, mode, skills, options = {}]) => ({
      code: `S${String(++number).padStart(2, '0')}`,
      category,
      name,
      description: `${category}：${name}，约 ${usualMinutes} 分钟`,
      skills: skills === '' ? [] : skills.split(',').slice(0, 1),
      licence: options.licence ?? null,
      riskGrade: options.risk ?? 0,
      usualMinutes,
      mode,
      needsAcceptance: !options.open,
      places: options.places ?? 1,
      urgency: options.urgency ?? 'PLANNED',
    })),
  );
}

/** Every skill that the menu asks for, each once, in the order of the menu. */
export const menuSkills: readonly string[] = [...new Set(serviceMenu().flatMap((item) => item.skills))];

/** Every licence that the menu asks for. */
export const menuLicences: readonly string[] = [
  ...new Set(serviceMenu().flatMap((item) => (item.licence ? [item.licence] : []))),
];
