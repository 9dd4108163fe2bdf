import { defineErrors } from '#kernel';

/** Refusals of matching (配捐). */
export const matchingErrors = defineErrors({
  POOL_INCOMPLETE: {
    zh: '配捐池不完整或不合规：{field}',
    en: 'The matching pool is incomplete or against the rules: {field}',
  },
  POOL_NEEDS_SECOND_PERSON: {
    zh: '配捐池须由登记到账以外的另一人启用',
    en: 'A matching pool is activated by somebody other than who recorded its money',
  },
  POOL_OVER: { zh: '配捐池的期限已过', en: 'The time of this matching pool is over' },
  MATCH_ALREADY_DECIDED: { zh: '该配捐已处理', en: 'This match has been decided already' },
  MATCH_NEEDS_ANOTHER_REVIEWER: {
    zh: '捐赠人不得复核自己捐赠的配捐',
    en: 'A donor may not review the match of the own gift',
  },
});
