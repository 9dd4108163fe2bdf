import { defineErrors } from '#kernel';

/** Refusals about drives that raise for applications (配捐). */
export const contributionsErrors = defineErrors({
  DRIVE_TAKEN: { zh: '该募捐活动已用于本轮另一份申报', en: 'This drive raises for another application of the round' },
  MATCHING_SEALED: {
    zh: '本轮尚未排名，配捐结果未公布',
    en: 'The round is not ranked: what is matched is not public yet',
  },
});
