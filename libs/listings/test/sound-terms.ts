import { newId } from '#kernel';
import { toGrid } from '../domain/grid-point.js';
import type { TermsDraft } from '../domain/listing-terms.js';

/** Terms that nobody refuses: a meal of ¥15, ¥8 for residents, free for special groups. */
export function soundTerms(change: Partial<TermsDraft> = {}): TermsDraft {
  return {
    ...{ title: '爱心午餐', description: '一荤两素', field: 'MEALS', place: 'SPACE', address: '东河镇幸福路 1 号' },
    ...{ regionId: newId(), areaRegionIds: [newId()], point: toGrid({ longitude: 106.29, latitude: 32.22 }) },
    ...{ spaceId: null, unitCost: 1_500, prices: [{ group: 'RESIDENT', fee: 800 }] },
    ...{ subsidy: { fundId: newId(), purposeId: newId() }, points: null, complaintLimit: 3 },
    cancellation: [
      { minutesBefore: 24 * 60, percentKept: 0 },
      { minutesBefore: 120, percentKept: 50 },
    ],
    ...change,
  };
}
