import { useId, useState } from 'react';
import { useNavigate } from 'react-router';
import type { AccountFragment, MenuQuery } from '../generated/types';
import { useNow } from '../clock/use-now';
import { useWords } from '../i18n/use-words';
import { Button } from '../parts/button';
import { OneOf } from '../parts/choice';
import { Loading, RefusalNote } from '../parts/feedback';
import { sayWindow } from '../say/time';
import { PersonFields } from './person-fields';
import { usePlace } from './use-place';
import { usePlaceOrder } from './use-place-order';
import { useWhom } from './use-whom';
import { WhereFields } from './where-fields';
import type { Whom } from './whom';
import { WhomChoice } from './whom-choice';
import { windowsAt, type TimeWindow, type WindowName } from './windows';

export type Item = MenuQuery['serviceMenu'][number];

interface Props {
  readonly item: Item;
  readonly me: Pick<AccountFragment, 'id' | 'displayName' | 'region'>;
}

const risks = ['none', 'walking', 'hearing', 'pet'] as const;

/** For whom, and then the order itself: whoever was served before has everything filled in. */
export function OrderForm({ item, me }: Props) {
  const state = useWhom(me.displayName);
  if (state.waiting || !state.whom) return <Loading />;
  return (
    <>
      <WhomChoice state={state} />
      <OrderSheet key={state.whom.key} item={item} me={me} whom={state.whom} />
    </>
  );
}

/** When, where, what to know. */
function OrderSheet({ item, me, whom }: Props & { readonly whom: Whom }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const now = useNow(20_000);
  const place = usePlace(me, whom);
  const order = usePlaceOrder(item, me);
  const [when, setWhen] = useState<WindowName>('soon');
  const [risk, setRisk] = useState<(typeof risks)[number]>('none');
  const [note, setNote] = useState('');
  const [person, setPerson] = useState({ name: whom.name, phone: whom.phone });
  const windows = windowsAt(now, item.usualMinutes);
  const window = windows.find(({ name }) => name === when) ?? windows[0];
  const submit = async (): Promise<void> => {
    if (!window) return;
    const { address, point } = place;
    const served = whom.own ? null : person;
    const id = await order.place({ window, address, point, served, risks: t(`risk.${risk}`), note });
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
      {!whom.own && <PersonFields person={person} known={whom.name !== ''} onChange={setPerson} />}
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
