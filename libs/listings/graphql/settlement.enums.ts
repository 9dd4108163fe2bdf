import { registerEnumType } from '@nestjs/graphql';
import { SETTLEMENT_PART_KINDS, type SettlementPartKind } from '../domain/settlement.js';
import { SETTLEMENT_STATES, type SettlementState } from '../domain/settlement.states.js';

const enumOf = <Value extends string>(values: readonly Value[]): { [V in Value]: V } =>
  Object.fromEntries(values.map((value) => [value, value])) as { [V in Value]: V };

export const SettlementStateEnum = enumOf<SettlementState>(SETTLEMENT_STATES);
registerEnumType(SettlementStateEnum, {
  name: 'SettlementState',
  description: 'Where a settlement stands. 结算状态',
  valuesMap: {
    DRAFT: { description: 'Drawn up, not handed in. 草稿' },
    SUBMITTED: { description: 'Handed in, waits for the charity. 待审批' },
    APPROVED: { description: 'Approved by a second person. 已批准' },
    ORDERED: { description: 'All of its payments are ordered. 已开立拨付' },
    PAID: { description: 'All of its money has arrived. 已到账' },
    RETURNED: { description: 'Sent back; may be drawn up anew. 已退回' },
  },
});

export const SettlementPartKindEnum = enumOf<SettlementPartKind>(SETTLEMENT_PART_KINDS);
registerEnumType(SettlementPartKindEnum, {
  name: 'SettlementPartKind',
  description: 'What a part of a settlement is made of. 结算分项类别',
  valuesMap: {
    FEE: { description: 'Fees that residents paid. 低偿收费' },
    SUBSIDY: { description: 'What a fund adds to them. 补贴' },
    POINTS: { description: 'Places that residents took for points, paid by a fund. 积分名额' },
  },
});
