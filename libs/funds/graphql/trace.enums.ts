import { publishEnum } from '#platform';
import type { TraceKind } from '../domain/gift-trace.js';
import type { LotSource, SpendingKind } from '../domain/lots.js';

export const TraceKindEnum = publishEnum<TraceKind>('GiftTraceKind', 'What became of a part of a gift. 捐赠去向类别', {
  PROMISED: 'Not paid, or not yet. 尚未支付',
  CONDITIONAL: 'Waits for the decision of its drive. 待活动结果',
  WAITING: 'Income of the purpose, not spent yet. 待使用',
  GRANT: 'Paid an emergency grant. 救急难',
  ORDER: 'Paid a part of a low-fee service. 低偿服务补贴',
  PROJECT: 'Paid for a project. 项目支出',
  ADMINISTRATION: 'Management fee within its limit. 管理费',
  DISPUTED: 'Held in a dispute of the payment. 争议中',
  OWED: 'Owed back to the donor. 待退还',
  RETURNED: 'Back with the donor. 已退还',
  LOST: 'Kept by the donor’s bank after a dispute. 争议扣回',
});

export const SpendingKindEnum = publishEnum<SpendingKind>(
  'SpendingKind',
  'What restricted money is used for. 支出类别',
  {
    GRANT: 'An emergency grant. 救急难',
    ORDER: 'A part of a low-fee service. 低偿服务补贴',
    PROJECT: 'A project. 项目支出',
    ADMINISTRATION: 'Management fee within its limit. 管理费',
    SURPLUS: 'Moved to a similar purpose. 结余转用',
  },
);

export const LotSourceEnum = publishEnum<LotSource>('LotSource', 'Where restricted money comes from. 资金来源类别', {
  GIFT: 'A donation. 捐赠',
  MATCH: 'A match. 配捐',
  SURPLUS: 'Surplus of another purpose. 他用途结余',
  OTHER: 'Something else. 其他',
});
