import type { TermsDraft } from '#listings';

/** A provider of the demo complex (服务机构): its name, who runs it, and where it is paid. */
export interface ProviderPlan {
  readonly name: string;
  /** Key of the demo account of its administrator. */
  readonly admin: string;
  readonly payee: { readonly name: string; readonly account: string; readonly bank: string };
}

/** A service of the demo complex (服务项目). Money in fen. */
export interface ServicePlan {
  /** Place of its provider in `providers`. */
  readonly provider: number;
  readonly title: string;
  readonly description: string;
  readonly field: TermsDraft['field'];
  readonly place: 'SPACE' | 'HOME';
  readonly cost: number;
  /** What residents pay; special groups pay nothing. */
  readonly fee: number;
  /** Hour of the day in Shanghai at which a slot begins, and its minutes. */
  readonly hour: number;
  readonly minutes: number;
  readonly capacity: number;
  /** Points that a place costs, and how many places of a slot points may take. */
  readonly points?: { readonly price: number; readonly places: number };
}

const payee = (name: string, at: number): ProviderPlan['payee'] => ({
  ...{ name, account: `62220000000000${at}`, bank: '亭湖农商行' },
});
const provider = (name: string, at: number): ProviderPlan => ({
  ...{ name, admin: `provider-${at}`, payee: payee(name, at) },
});

/** The space that the four organisations share, after the community complex of 旺苍. */
export const complexSpace = {
  ...{ name: '邻里综合服务体', address: '双元路 8 号', daysAhead: 30, standingPerBooker: 8 },
  /** WGS-84. */
  point: { longitude: 120.191, latitude: 33.385, system: 'WGS84' as const },
  rooms: [
    { name: '爱心食堂', capacity: 60, equipment: '餐桌、保温台' },
    { name: '康护室', capacity: 8, equipment: '护理床、助浴椅' },
    { name: '青苗教室', capacity: 24, equipment: '课桌、投影' },
    { name: '邻里工坊', capacity: 12, equipment: '理发椅、工具台' },
  ],
};

/** The social organisations of the complex. */
export const providers: readonly ProviderPlan[] = [
  provider('向阳助老服务中心', 1),
  provider('康护居家护理站', 2),
  provider('青苗儿童关爱协会', 3),
  provider('邻里互助社', 4),
];

type Row = readonly [
  title: string,
  description: string,
  field: ServicePlan['field'],
  place: ServicePlan['place'],
  cost: number,
  fee: number,
  hour: number,
  minutes: number,
  capacity: number,
];

const of = (at: number, rows: readonly Row[]): ServicePlan[] =>
  rows.map(([title, description, field, place, cost, fee, hour, minutes, capacity]) => ({
    ...{ provider: at, title, description, field, place, cost, fee, hour, minutes, capacity },
  }));

const elderly: readonly Row[] = [
  ['爱心食堂·早餐', '热粥、鸡蛋、小菜', 'MEALS', 'SPACE', 600, 300, 7, 60, 40],
  ['爱心食堂·午餐', '两荤两素一汤', 'MEALS', 'SPACE', 1_500, 800, 11, 90, 60],
  ['爱心食堂·晚餐', '一荤一素一汤', 'MEALS', 'SPACE', 1_200, 600, 17, 90, 40],
  ['爱心食堂·送餐上门', '午餐送到家中', 'MEALS', 'HOME', 1_800, 1_000, 11, 60, 20],
  ['助浴服务', '专人协助洗浴，备有助浴椅', 'BATHING', 'SPACE', 6_000, 3_000, 9, 60, 4],
  ['居家保洁', '打扫、擦窗、洗衣', 'CLEANING', 'HOME', 5_000, 3_000, 14, 120, 6],
  ['代购代办', '买菜、取药、缴费', 'ERRANDS', 'HOME', 1_000, 500, 9, 120, 12],
];
const nursing: readonly Row[] = [
  ['居家护理', '护士上门换药、测压、指导用药', 'NURSING', 'HOME', 8_000, 4_000, 9, 60, 6],
  ['康复训练', '治疗师一对一指导', 'NURSING', 'SPACE', 5_000, 2_500, 14, 60, 4],
  ['血压血糖检测', '现场检测并建档', 'NURSING', 'SPACE', 500, 200, 8, 60, 30],
  ['中医理疗', '推拿、艾灸', 'NURSING', 'SPACE', 4_000, 2_000, 15, 60, 6],
  ['心理疏导', '咨询师面谈', 'COUNSELLING', 'SPACE', 6_000, 2_000, 16, 60, 3],
  ['陪诊服务', '陪同挂号、检查、取药', 'ERRANDS', 'HOME', 6_000, 3_000, 8, 240, 4],
];
const children: readonly Row[] = [
  ['四点半课堂', '放学后看护与作业', 'TUTORING', 'SPACE', 2_000, 800, 16, 120, 24],
  ['作业辅导', '大学生志愿者小班辅导', 'TUTORING', 'SPACE', 2_500, 1_000, 18, 90, 12],
  ['假期托管', '全天看护，含午餐', 'CHILD_CARE', 'SPACE', 6_000, 3_000, 8, 540, 20],
  ['亲子阅读', '绘本共读', 'CULTURE', 'SPACE', 1_000, 300, 10, 60, 20],
  ['儿童书法', '软笔与硬笔', 'CULTURE', 'SPACE', 2_000, 800, 14, 90, 16],
  ['家庭教育咨询', '社工面谈', 'COUNSELLING', 'SPACE', 4_000, 1_000, 19, 60, 4],
];
const neighbours: readonly Row[] = [
  ['平价理发', '洗剪吹', 'HAIRCUT', 'SPACE', 1_500, 500, 9, 180, 16],
  ['上门理发', '为行动不便者上门', 'HAIRCUT', 'HOME', 2_500, 1_000, 14, 120, 6],
  ['小家电维修', '电饭煲、风扇、收音机', 'REPAIR', 'SPACE', 2_000, 1_000, 9, 180, 10],
  ['水电维修', '换灯、修水龙头、疏通', 'REPAIR', 'HOME', 4_000, 2_000, 14, 120, 6],
  ['爱心菜园', '认领一垄，收成分给邻里', 'GARDEN', 'SPACE', 800, 200, 8, 120, 30],
  ['法律咨询', '律师面谈', 'LEGAL_AID', 'SPACE', 5_000, 1_000, 15, 60, 4],
];

/** Titles of which some places may be had for points. */
const forPoints: Readonly<Record<string, ServicePlan['points']>> = {
  '爱心食堂·午餐': { price: 10, places: 6 },
  平价理发: { price: 8, places: 4 },
};

/** The 25 services of the four organisations. */
export const services: readonly ServicePlan[] = [elderly, nursing, children, neighbours]
  .flatMap((rows, at) => of(at, rows))
  .map((plan) => ({ ...plan, points: forPoints[plan.title] }));

/** Fee kept at a cancellation: nothing until a day before, half until two hours before, then all of it. */
export const cancellation = [
  { minutesBefore: 1_440, percentKept: 0 },
  { minutesBefore: 120, percentKept: 50 },
  { minutesBefore: 0, percentKept: 100 },
];

/** So many upheld complaints suspend a service. */
export const complaintLimit = 3;
