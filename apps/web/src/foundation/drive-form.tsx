import { useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { useNow } from '../clock/use-now';
import { useDeed } from '../desk/deed';
import { DeedFields, valuesOf, type DeedField, type DeedValues } from '../desk/deed-fields';
import { DeskPage } from '../desk/desk-page';
import { CreateDriveDocument } from '../generated/campaign';
import type { CreateDriveInput, DriveLane, GoalPolicy } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Button } from '../parts/button';
import { Loading, RefusalNote } from '../parts/feedback';
import { readYuan } from '../say/read-amount';
import { businessDate, shanghaiTime } from '../say/time';
import { places } from './places';
import { useFundChoices } from './use-charity';

type Funds = ReturnType<typeof useFundChoices>;

const lanes: readonly DriveLane[] = ['TARGETED', 'MUTUAL_AID', 'PUBLIC'];
const policies: readonly GoalPolicy[] = ['KEEP_ALL', 'ALL_OR_NOTHING', 'REDIRECT'];
const parts = ['aim', 'beneficiaries', 'use', 'area', 'responsiblePerson', 'bankAccount', 'cost', 'surplus'] as const;

/** Draws a drive up 起草募捐活动, with the plan that is filed. */
export function DriveForm() {
  const { t } = useWords();
  const funds = useFundChoices();
  return (
    <DeskPage title={t('campaign.create')} places={places}>
      {funds.length === 0 ? <Loading /> : <Form funds={funds} />}
    </DeskPage>
  );
}

function Form({ funds }: { funds: Funds }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const today = useNow(60_000);
  const [values, setValues] = useState<DeedValues>(() => ({ ...valuesOf(fieldsOf(t, funds, {})), ...term(today) }));
  const { run, busy, refusal } = useDeed(CreateDriveDocument);
  const fields = fieldsOf(t, funds, values);
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    const data = await run((key) => ({ input: inputOf(values, funds, key) }));
    if (data) await navigate(`/foundation/drives/${data.createDrive.id}`, { replace: true });
  };
  return (
    <form className="form card" onSubmit={(event) => void send(event)}>
      <div className="form-grid">
        <DeedFields fields={fields.slice(0, 9)} values={values} onChange={setValues} />
      </div>
      <h2>{t('campaign.plan')}</h2>
      <div className="form-grid">
        <DeedFields fields={fields.slice(9)} values={values} onChange={setValues} />
      </div>
      <RefusalNote refusal={refusal} />
      <Button type="submit" busy={busy}>
        {t('campaign.draw')}
      </Button>
    </form>
  );
}

/** From today on, for thirty days. */
const term = (now: number): DeedValues => ({
  opens: businessDate(now),
  closes: businessDate(now + 30 * 86_400_000),
});

function fieldsOf(t: (key: string) => string, funds: Funds, { fund }: DeedValues): DeedField[] {
  const chosen = funds.find(({ id }) => id === fund) ?? funds[0];
  const named = (all: readonly { id: string; name: string }[]) =>
    all.map(({ id, name }) => ({ value: id, label: name }));
  return [
    { name: 'title', label: t('campaign.title'), most: 100 },
    {
      name: 'lane',
      label: t('campaign.lane'),
      kind: 'choice',
      options: lanes.map((value) => ({ value, label: t(`campaign.lanes.${value}`) })),
    },
    { name: 'fund', label: t('foundation.fund'), kind: 'choice', options: named(funds) },
    { name: 'purpose', label: t('foundation.purpose'), kind: 'choice', options: named(chosen?.purposes ?? []) },
    { name: 'opens', label: t('campaign.opens'), kind: 'day' },
    { name: 'closes', label: t('campaign.closes'), kind: 'day' },
    { name: 'goal', label: t('campaign.goal'), kind: 'yuan', optional: true },
    {
      name: 'policy',
      label: t('campaign.policy'),
      kind: 'choice',
      options: policies.map((value) => ({ value, label: t(`campaign.policies.${value}`) })),
    },
    { name: 'platform', label: t('campaign.platform'), optional: true, hint: t('campaign.platformHint') },
    ...parts.map((part): DeedField => ({ name: part, label: t(`campaign.part.${part}`) })),
  ];
}

function inputOf(values: DeedValues, funds: Funds, idempotencyKey: string): CreateDriveInput {
  const of = (name: string): string => values[name] ?? '';
  const fund = funds.find(({ id }) => id === of('fund')) ?? funds[0];
  const purpose = fund?.purposes.find(({ id }) => id === of('purpose')) ?? fund?.purposes[0];
  const plan = Object.fromEntries(parts.map((part) => [part, of(part)])) as CreateDriveInput['plan'];
  return {
    ...{ fundId: fund?.id ?? '', purposeId: purpose?.id ?? '', title: of('title'), lane: of('lane') as DriveLane },
    opensAt: new Date(shanghaiTime(of('opens'), '00:00')).toISOString(),
    closesAt: new Date(shanghaiTime(of('closes'), '00:00') + 86_400_000).toISOString(),
    ...{ goal: of('goal') === '' ? null : readYuan(of('goal')), goalPolicy: of('policy') as GoalPolicy },
    ...{ platform: of('platform') || null, plan, idempotencyKey },
  };
}
