import { useId, useState } from 'react';
import { useNavigate } from 'react-router';
import type { AccountFragment, MenuQuery } from '../generated/types';
import { useNow } from '../clock/use-now';
import { useWords } from '../i18n/use-words';
import { Button } from '../parts/button';
import { OneOf } from '../parts/choice';
import { RefusalNote } from '../parts/feedback';
import { sayWindow } from '../say/time';
import { usePlace } from './use-place';
import { usePlaceOrder } from './use-place-order';
import { WhereFields } from './where-fields';
import { windowsAt, type TimeWindow, type WindowName } from './windows';

export type Item = MenuQuery['serviceMenu'][number];

interface Props {
  readonly item: Item;
  readonly me: Pick<AccountFragment, 'id' | 'region'>;
}

const risks = ['none', 'walking', 'hearing', 'pet'] as const;

/** When, where, what to know, and the order itself. All of it is filled in for who has ordered before. */
export function OrderForm({ item, me }: Props) {
  const { t } = useWords();
  const navigate = useNavigate();
  const now = useNow(20_000);
  const place = usePlace(me);
  const order = usePlaceOrder(item, me);
  const [when, setWhen] = useState<WindowName>('soon');
  const [risk, setRisk] = useState<(typeof risks)[number]>('none');
  const [note, setNote] = useState('');
  const windows = windowsAt(now, item.usualMinutes);
  const window = windows.find(({ name }) => name === when) ?? windows[0];
  const submit = async (): Promise<void> => {
    if (!window) return;
    const id = await order.place({
      window,
      address: place.address,
      point: place.point,
      risks: t(`risk.${risk}`),
      note,
    });
    if (id !== null) await navigate(`/requests/${id}`, { replace: true });
  };
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!order.busy) void submit();
      }}
    >
      <WhenChoice windows={windows} now={now} value={window?.name ?? 'soon'} onChange={setWhen} />
      {item.mode !== 'REMOTE' && <WhereFields place={place} needsAddress={item.mode === 'HOME_VISIT'} />}
      <OneOf
        label={t('order.risks')}
        options={risks.map((value) => ({ value, label: t(`risk.${value}`) }))}
        value={risk}
        onChange={setRisk}
      />
      <NoteField value={note} onChange={setNote} />
      <RefusalNote refusal={order.refusal} />
      <Button type="submit" busy={order.busy}>
        {t('order.place')}
      </Button>
      <p className="soft small">{t(item.needsAcceptance ? 'order.thenStation' : 'order.thenVolunteers')}</p>
    </form>
  );
}

function NoteField({ value, onChange }: { value: string; onChange: (note: string) => void }) {
  const { t } = useWords();
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{t('order.note')}</label>
      <textarea id={id} rows={2} maxLength={500} value={value} onChange={(event) => onChange(event.target.value)} />
    </div>
  );
}

interface WhenProps {
  readonly windows: readonly TimeWindow[];
  readonly now: number;
  readonly value: WindowName;
  readonly onChange: (name: WindowName) => void;
}

function WhenChoice({ windows, now, value, onChange }: WhenProps) {
  const { t, lang } = useWords();
  const options = windows.map(({ name, startsAt, endsAt }) => ({
    value: name,
    label: t(`when.${name}`),
    hint: sayWindow(startsAt, endsAt, now, lang),
  }));
  return <OneOf label={t('order.when')} options={options} value={value} onChange={onChange} />;
}
