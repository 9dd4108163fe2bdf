import { defineErrors } from '#kernel';

/** Refusals of the supply–demand board (供需对接). */
export const supplyErrors = defineErrors({
  NEED_MET: { zh: '该需求已满足', en: 'The need is met' },
  SUPPLY_USED_UP: { zh: '该供给已无余量', en: 'Nothing is left of the supply' },
  SUPPLY_MATCH_NEEDS_ANOTHER_PERSON: {
    zh: '供需双方须由不同的人确认',
    en: 'Each side is confirmed by a person of its own',
  },
});
