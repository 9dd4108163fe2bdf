import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useCommand } from '../api/use-command';
import { serverNow } from '../clock/server-clock';
import { AreaField } from '../desk/area-field';
import { StationOrderDocument } from '../generated/station-orders';
import type { StationMenuQuery } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Button } from '../parts/button';
import { RefusalNote } from '../parts/feedback';
import { Field, SelectField } from '../parts/field';
import { businessDate, sayClock } from '../say/time';
import type { FoundPerson } from './find-person';
import { orderOf, type PhoneDraft, type Place } from './phone-draft';
import { useSameKey } from './use-same-key';

type Item = StationMenuQuery['serviceMenu'][number];

interface Props {
  readonly items: readonly Item[];
  readonly regions: readonly Place[];
  readonly person: FoundPerson | null;
  readonly phone: string;
}

/** Half an hour from now: time to find somebody and to come. */
const SOON = 1_800_000;

function emptyDraft(phone: string, regions: readonly Place[], items: readonly Item[]): PhoneDraft {
  const soon = serverNow() + SOON;
  return {
    ...{ itemId: items[0]?.id ?? '', regionId: regions[0]?.id ?? '', date: businessDate(soon) },
    ...{ clock: sayClock(soon, 'en'), name: '', phone, address: '', card: '', risks: '', note: '' },
  };
}

/** What is ordered, when and where, for whom. */
export function PhoneOrderForm({ items, regions, person, phone }: Props) {
  const { t } = useWords();
  const navigate = useNavigate();
  const sorted = [...items].sort((a, b) => a.code.localeCompare(b.code));
  const [draft, setDraft] = useState(() => emptyDraft(phone, regions, sorted));
  const order = useCommand(StationOrderDocument);
  const keyOf = useSameKey();
  const set = (change: Partial<PhoneDraft>): void => setDraft((before) => ({ ...before, ...change }));
  const item = sorted.find(({ id }) => id === draft.itemId);
  const submit = async (): Promise<void> => {
    if (!item || order.busy) return;
    const input = orderOf(draft, { item, regions, personId: person?.id ?? null });
    const { data } = await order.run({ input: { ...input, idempotencyKey: keyOf(input) } });
    if (data) await navigate(`/station/requests/${data.createServiceRequest.id}`);
  };
  return (
    <form
      className="card form"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {!person && <WhoFields draft={draft} set={set} />}
      <ServiceField draft={draft} set={set} items={sorted} />
      <WhenFields draft={draft} set={set} />
      <WhereFields draft={draft} set={set} regions={regions} home={item?.mode === 'HOME_VISIT'} />
      <NeedFields draft={draft} set={set} />
      <RefusalNote refusal={order.refusal} />
      <Button type="submit" busy={order.busy}>
        {t('station.phone.send')}
      </Button>
    </form>
  );
}

interface PartProps {
  readonly draft: PhoneDraft;
  readonly set: (change: Partial<PhoneDraft>) => void;
}

function WhoFields({ draft, set }: PartProps) {
  const { t } = useWords();
  return (
    <div className="station-pair">
      <Field
        label={t('account.name')}
        required
        maxLength={60}
        value={draft.name}
        onChange={(e) => set({ name: e.target.value })}
      />
      <Field
        label={t('station.contact.phone')}
        type="tel"
        required
        value={draft.phone}
        onChange={(event) => set({ phone: event.target.value })}
      />
    </div>
  );
}

function ServiceField({ draft, set, items }: PartProps & { items: readonly Item[] }) {
  const { t } = useWords();
  return (
    <SelectField
      label={t('station.phone.service')}
      value={draft.itemId}
      onChange={(e) => set({ itemId: e.target.value })}
    >
      {items.map(({ id, name, category }) => (
        <option key={id} value={id}>
          {category} · {name}
        </option>
      ))}
    </SelectField>
  );
}

function WhenFields({ draft, set }: PartProps) {
  const { t } = useWords();
  return (
    <div className="station-pair">
      <Field
        label={t('station.phone.day')}
        type="date"
        required
        value={draft.date}
        onChange={(e) => set({ date: e.target.value })}
      />
      <Field
        label={t('station.phone.clock')}
        type="time"
        required
        value={draft.clock}
        onChange={(e) => set({ clock: e.target.value })}
      />
    </div>
  );
}

function WhereFields({ draft, set, regions, home }: PartProps & { regions: readonly Place[]; home: boolean }) {
  const { t } = useWords();
  return (
    <>
      <SelectField
        label={t('account.region')}
        value={draft.regionId}
        onChange={(e) => set({ regionId: e.target.value })}
      >
        {regions.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
      <Field
        label={t('order.address')}
        hint={t('station.phone.addressHint')}
        required={home}
        maxLength={200}
        value={draft.address}
        onChange={(event) => set({ address: event.target.value })}
      />
    </>
  );
}

/** What to look out for, what else to know, and the phone card. */
function NeedFields({ draft, set }: PartProps) {
  const { t } = useWords();
  return (
    <>
      <Field
        label={t('order.risks')}
        hint={t('station.phone.risksHint')}
        required
        maxLength={200}
        value={draft.risks}
        onChange={(event) => set({ risks: event.target.value })}
      />
      <AreaField
        label={t('order.note')}
        maxLength={500}
        value={draft.note}
        onChange={(e) => set({ note: e.target.value })}
      />
      <Field
        label={t('station.phone.card')}
        hint={t('station.phone.cardHint')}
        maxLength={40}
        value={draft.card}
        onChange={(event) => set({ card: event.target.value })}
      />
    </>
  );
}
