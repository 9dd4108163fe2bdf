import { defineErrors } from '#kernel';

/** Refusals of the ledger (总账). No parameter ever tells what an account holds: the payer may not be the reader. */
export const ledgerErrors = defineErrors({
  ACCOUNT_NOT_FOUND: { zh: '账户不存在：{account}', en: 'There is no such account: {account}' },
  ACCOUNT_DIFFERS: {
    zh: '账户 {account} 已存在，但资产、单位或透支设置不同',
    en: 'Account {account} exists with another asset, unit or overdraft setting',
  },
  ACCOUNT_CODE_INVALID: { zh: '账户编码格式有误', en: 'The account code is malformed' },
  ASSET_MISMATCH: { zh: '账户 {account} 不以 {asset} 记账', en: 'Account {account} is not kept in {asset}' },
  UNIT_UNBALANCED: { zh: '核算单位 {unit} 内借贷不平', en: 'Debits and credits differ inside unit {unit}' },
  SAME_ACCOUNT: { zh: '借方与贷方不能是同一账户', en: 'Debit and credit must be different accounts' },
  POSTINGS_INVALID: { zh: '分录数量须为 1 至 {limit}', en: 'A transfer takes 1 to {limit} postings' },
  BATCH_TOO_LARGE: { zh: '一批最多 {limit} 笔分录', en: 'A batch takes at most {limit} postings' },
  AMOUNT_NOT_POSITIVE: { zh: '数额须大于零', en: 'The amount must be above zero' },
  AMOUNT_NOT_INTEGER: { zh: '数额须为整数', en: 'The amount must be a whole number' },
  AMOUNT_TOO_LARGE: { zh: '数额超过上限 {limit}', en: 'The amount is above the limit of {limit}' },
  BALANCE_OUT_OF_RANGE: { zh: '账户余额将超出可记范围', en: 'The balance would leave the range that can be kept' },
  INSUFFICIENT_FUNDS: { zh: '可用余额不足', en: 'The available balance is too low' },
  INSUFFICIENT_POINTS: { zh: '可用积分不足', en: 'There are not enough points available' },
  HOLD_NOT_FOUND: { zh: '没有这笔预留', en: 'There is no such hold' },
  HOLD_ALREADY_SETTLED: { zh: '这笔预留已处理（{state}）', en: 'The hold is settled already ({state})' },
  HOLD_AMOUNT_EXCEEDED: { zh: '入账数额超过预留数额', en: 'More than was reserved cannot be posted' },
  HOLD_EXPIRY_IN_THE_PAST: { zh: '预留的失效时间须在将来', en: 'A hold must expire in the future' },
  TRANSFER_NOT_FOUND: { zh: '没有这笔转账', en: 'There is no such transfer' },
  TRANSFER_ALREADY_REVERSED: { zh: '这笔转账已冲正', en: 'The transfer is reversed already' },
  TRANSFER_IS_REVERSAL: {
    zh: '冲正本身不能再冲正，请另记一笔',
    en: 'A reversal cannot be reversed; post a new transfer',
  },
});
