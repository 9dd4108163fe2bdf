import { useState } from 'react';
import { useCommand } from '../api/use-command';
import { useLiveQuery } from '../api/use-live-query';
import { useNow } from '../clock/use-now';
import { StationOrderServiceDocument, StationSlotsDocument } from '../generated/station-orders';
import { useWords } from '../i18n/use-words';
import { Button } from '../parts/button';
import { RefusalNote } from '../parts/feedback';
import { Field, SelectField } from '../parts/field';
import { sayFen } from '../say/amount';
import { sayWindow } from '../say/time';
import type { FoundPerson } from './find-person';
import type { FoundListing } from './found-listing';
import { useSameKey } from './use-same-key';

interface Props {
  readonly person: FoundPerson;
  readonly phone: string;
  readonly found: FoundListing;
  readonly done: () => void;
}

/** When, and for a service at home where. */
export function OrderServiceForm({ person, phone, found, done }: Props) {
  const { t } = useWords();
  const { listing, nextSlot, priceForMe } = found;
  const [slotId, setSlotId] = useState(nextSlot.id);
  const [address, setAddress] = useState('');
  const order = useCommand(StationOrderServiceDocument);
  const keyOf = useSameKey();
  const atHome = listing.place === 'HOME';
  const submit = async (): Promise<void> => {
    if (order.busy) return;
    const contact = atHome ? { name: person.displayName, phone, address: address.trim() } : null;
    const given = { slotId, personId: person.id, channel: 'STATION' as const, expectedFee: priceForMe, contact };
    const { data } = await order.run({ input: { ...given, idempotencyKey: keyOf(given) } });
    if (data) done();
  };
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <p>
        <strong>{listing.title}</strong> · {listing.provider.name} · {sayFen(priceForMe)}
      </p>
      <SlotField found={found} slotId={slotId} onChange={setSlotId} />
      {atHome && (
        <Field
          label={t('order.address')}
          required
          maxLength={200}
          value={address}
          onChange={(e) => setAddress(e.target.value)}
        />
      )}
      <RefusalNote refusal={order.refusal} />
      <Button type="submit" busy={order.busy}>
        {t('station.services.send')}
      </Button>
    </form>
  );
}

interface SlotProps {
  readonly found: FoundListing;
  readonly slotId: string;
  readonly onChange: (slotId: string) => void;
}

/** The times that still have room. */
function SlotField({ found: { listing, nextSlot }, slotId, onChange }: SlotProps) {
  const { t, lang } = useWords();
  const now = useNow(60_000);
  const slots = useLiveQuery({ query: StationSlotsDocument, variables: { listingId: listing.id } });
  const free = (slots.data?.listingSlots.nodes ?? [nextSlot]).filter(({ taken, capacity }) => taken < capacity);
  return (
    <SelectField label={t('order.when')} value={slotId} onChange={(event) => onChange(event.target.value)}>
      {free.map(({ id, startsAt, endsAt }) => (
        <option key={id} value={id}>
          {sayWindow(Date.parse(startsAt), Date.parse(endsAt), now, lang)}
        </option>
      ))}
    </SelectField>
  );
}
