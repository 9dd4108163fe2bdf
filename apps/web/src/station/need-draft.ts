import type { DeedValues } from '../desk/deed-fields';
import { boardFields, boardLicences } from '../exchange/board-choices';
import type { PublishNeedInput } from '../generated/types';
import { readYuan } from '../say/read-amount';

/** Where a need may be, with its middle. */
export interface NeedPlace {
  readonly id: string;
  readonly name: string;
  readonly longitude: number | null;
  readonly latitude: number | null;
}

/** What was filled in, as it is handed in; it lies in the middle of its region. */
export function needFrom(values: DeedValues, places: readonly NeedPlace[]): Omit<PublishNeedInput, 'idempotencyKey'> {
  const of = (name: string): string => values[name] ?? '';
  const region = places.find(({ id }) => id === of('region')) ?? places[0];
  const middle = [region, ...places].find((place) => place?.longitude != null && place.latitude != null);
  const [fundId, purposeId] = of('bearer').split(' ');
  return {
    ...{ regionId: region?.id ?? '', title: of('title'), details: of('details'), address: of('address') },
    field: boardFields.find((one) => one === of('field')) ?? 'OTHER',
    place: of('place') === 'HOME' ? 'HOME' : 'SPACE',
    point: { longitude: middle?.longitude ?? 0, latitude: middle?.latitude ?? 0 },
    spaceId: of('place') !== 'HOME' && of('space') !== '' ? of('space') : null,
    ...{ people: Number(of('people')), fromDate: of('fromDate'), toDate: of('toDate') },
    licence: boardLicences.find((one) => one === of('licence')) ?? null,
    budget: readYuan(of('budget')) ?? 0,
    subsidy: fundId && purposeId ? { fundId, purposeId } : null,
  };
}
