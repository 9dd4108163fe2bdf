import { useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { useLiveQuery } from '../api/use-live-query';
import { useNow } from '../clock/use-now';
import { useDeed } from '../desk/deed';
import { DeedFields, valuesOf, type DeedField, type DeedValues } from '../desk/deed-fields';
import { DeskPage } from '../desk/desk-page';
import { CreatePoolDocument, SponsorsDocument } from '../generated/pool';
import type { CreateMatchingPoolInput } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Button } from '../parts/button';
import { Loading, RefusalNote } from '../parts/feedback';
import { readYuan } from '../say/read-amount';
import { businessDate } from '../say/time';
import { places } from './places';
import { useCharity, useFundChoices } from './use-charity';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** Draws a matching pool up 设立配捐池: who gives, for which fund, and by what rules. */
export function PoolForm() {
  const { t } = useWords();
  const charity = useCharity();
  const funds = useFundChoices();
  const { data } = useLiveQuery({ query: SponsorsDocument });
  return (
    <DeskPage title={t('pool.create')} places={places}>
      {charity && data && funds.length > 0 ? (
        <Form hostId={charity.id} funds={funds} sponsors={data.organisations.nodes} />
      ) : (
        <Loading />
      )}
    </DeskPage>
  );
}

function Form({ hostId, funds, sponsors }: { hostId: string; funds: readonly Named[]; sponsors: readonly Named[] }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const now = useNow(60_000);
  const fields = fieldsOf(t, funds, sponsors);
  const [values, setValues] = useState<DeedValues>(() => ({
    ...valuesOf(fields),
    ...{ from: businessDate(now), to: businessDate(now + 30 * 86_400_000) },
  }));
  const { run, busy, refusal } = useDeed(CreatePoolDocument);
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    const data = await run((key) => ({ input: inputOf(values, hostId, key) }));
    if (data) await navigate(`/foundation/pools/${data.createMatchingPool.id}`, { replace: true });
  };
  return (
    <form className="form card" onSubmit={(event) => void send(event)}>
      <div className="form-grid">
        <DeedFields fields={fields} values={values} onChange={setValues} />
      </div>
      <p className="soft small">{t('pool.guard')}</p>
      <RefusalNote refusal={refusal} />
      <Button type="submit" busy={busy}>
        {t('pool.draw')}
      </Button>
    </form>
  );
}

function fieldsOf(t: (key: string) => string, funds: readonly Named[], sponsors: readonly Named[]): DeedField[] {
  const named = (all: readonly Named[]) => all.map(({ id, name }) => ({ value: id, label: name }));
  return [
    { name: 'name', label: t('pool.name'), most: 100 },
    { name: 'sponsor', label: t('pool.sponsor'), kind: 'choice', options: named(sponsors) },
    { name: 'fund', label: t('foundation.fund'), kind: 'choice', options: named(funds) },
    { name: 'numerator', label: t('pool.numerator'), kind: 'number', initial: '1', hint: t('pool.numeratorHint') },
    { name: 'from', label: t('ledger.from'), kind: 'day' },
    { name: 'to', label: t('ledger.to'), kind: 'day' },
    { name: 'capPerGift', label: t('pool.capPerGift'), kind: 'yuan', optional: true },
    { name: 'capPerDonorDay', label: t('pool.capPerDonorDay'), kind: 'yuan', optional: true },
    { name: 'capPerDrive', label: t('pool.capPerDrive'), kind: 'yuan', optional: true },
  ];
}

function inputOf(values: DeedValues, hostId: string, idempotencyKey: string): CreateMatchingPoolInput {
  const of = (name: string): string => values[name] ?? '';
  const cap = (name: string): number | null => (of(name) === '' ? null : readYuan(of(name)));
  return {
    ...{ hostId, idempotencyKey, name: of('name'), sponsorId: of('sponsor'), fundId: of('fund') },
    ...{ from: of('from'), to: of('to'), factor: { numerator: Number(of('numerator')), denominator: 1 } },
    ...{ capPerGift: cap('capPerGift'), capPerDonorDay: cap('capPerDonorDay'), capPerDrive: cap('capPerDrive') },
  };
}
