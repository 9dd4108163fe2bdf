import type { CreateServiceRequestInput, StationMenuQuery } from '../generated/types';
import { shanghaiTime } from '../say/time';

/** A place where somebody may be served, with its middle. */
export interface Place {
  readonly id: string;
  readonly name: string;
  readonly longitude: number | null;
  readonly latitude: number | null;
}

/** What was said on the telephone. */
export interface PhoneDraft {
  readonly itemId: string;
  readonly regionId: string;
  /** `YYYY-MM-DD` and `HH:MM`, in Shanghai. */
  readonly date: string;
  readonly clock: string;
  readonly name: string;
  readonly phone: string;
  readonly address: string;
  /** Number of the phone card 连心卡; empty where there is none. */
  readonly card: string;
  readonly risks: string;
  readonly note: string;
}

interface Around {
  readonly item: Pick<StationMenuQuery['serviceMenu'][number], 'id' | 'mode' | 'usualMinutes'>;
  readonly regions: readonly Place[];
  readonly personId: string | null;
}

const given = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** The order in the form of the API: by phone card where its number was told, else by proxy; at the middle of the place. */
export function orderOf(
  draft: PhoneDraft,
  { item, regions, personId }: Around,
): Omit<CreateServiceRequestInput, 'idempotencyKey'> {
  const startsAt = shanghaiTime(draft.date, draft.clock);
  const remote = item.mode === 'REMOTE';
  const place = regions.find(({ id }) => id === draft.regionId);
  const point =
    !remote && place && place.longitude !== null && place.latitude !== null
      ? { longitude: place.longitude, latitude: place.latitude }
      : null;
  return {
    itemId: item.id,
    regionId: draft.regionId,
    channel: given(draft.card) ? 'PHONE_CARD' : 'PROXY',
    phoneCardNumber: given(draft.card),
    beneficiaryPersonId: personId,
    beneficiaryName: personId ? null : given(draft.name),
    beneficiaryPhone: given(draft.phone),
    startsAt: new Date(startsAt).toISOString(),
    endsAt: new Date(startsAt + item.usualMinutes * 60_000).toISOString(),
    address: remote ? null : given(draft.address),
    point,
    risks: draft.risks.trim(),
    note: given(draft.note),
  };
}
