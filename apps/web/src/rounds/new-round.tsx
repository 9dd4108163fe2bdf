import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useLiveQuery } from '../api/use-live-query';
import { useDeed } from '../desk/deed';
import { DeedFields, valuesOf, type DeedField } from '../desk/deed-fields';
import { DeskPage } from '../desk/desk-page';
import { CreateRoundDocument, FundsOfHostDocument } from '../generated/rounds';
import type { FundsOfHostQuery } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Button } from '../parts/button';
import { Answered, RefusalNote } from '../parts/feedback';
import { shanghaiTime } from '../say/time';
import { places } from './places';

type Fund = FundsOfHostQuery['communityFunds']['nodes'][number];

const presets = ['TINGHU', 'GUANGZHOU', 'DONGGUAN', 'ZHONGSHAN', 'SHANGHAI', 'FUTIAN', 'MICRO_PROJECTS'] as const;

/** A draft of a round from the published rules of a city. */
export function NewRound() {
  const { t } = useWords();
  const answer = useLiveQuery({ query: FundsOfHostDocument });
  return (
    <DeskPage title={t('rounds.new')} places={places}>
      <Answered of={answer}>{({ communityFunds }) => <Draft funds={communityFunds.nodes} />}</Answered>
    </DeskPage>
  );
}

function Draft({ funds }: { funds: readonly Fund[] }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const fields = useDraftFields(funds);
  const [values, setValues] = useState(() => valuesOf(fields));
  const { run, busy, refusal } = useDeed(CreateRoundDocument);
  const send = async (): Promise<void> => {
    const [fundId = '', purposeId = ''] = (values['money'] ?? '').split(' ');
    const fund = funds.find(({ id }) => id === fundId);
    const at = (day = '', clock = ''): string => new Date(shanghaiTime(day, clock)).toISOString();
    const data = await run((key) => ({
      input: {
        ...{ hostId: fund?.hostId ?? '', fundId, purposeId, title: values['title'] ?? '', idempotencyKey: key },
        preset: presets.find((one) => one === values['preset']) ?? 'TINGHU',
        openAt: at(values['openDay'], values['openClock']),
        closeAt: at(values['closeDay'], values['closeClock']),
      },
    }));
    if (data) await navigate(`/rounds/${data.createVentureRound.id}`);
  };
  return (
    <form
      className="card form rounds-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void send();
      }}
    >
      <DeedFields fields={fields} values={values} onChange={setValues} />
      <RefusalNote refusal={refusal} />
      <Button type="submit" busy={busy}>
        {t('rounds.draft')}
      </Button>
    </form>
  );
}

function useDraftFields(funds: readonly Fund[]): readonly DeedField[] {
  const { t } = useWords();
  const money = funds.flatMap(({ id, name, purposes }) =>
    purposes.map((purpose) => ({ value: `${id} ${purpose.id}`, label: `${name} · ${purpose.name}` })),
  );
  return [
    { name: 'title', label: t('rounds.titleName'), most: 100 },
    {
      ...{ name: 'preset', label: t('rounds.preset'), kind: 'choice', hint: t('rounds.presetHint') },
      options: presets.map((value) => ({ value, label: t(`rounds.presetOf.${value}`) })),
    },
    { name: 'money', label: t('rounds.money'), kind: 'choice', options: money },
    { name: 'openDay', label: t('rounds.openDay'), kind: 'day' },
    { name: 'openClock', label: t('rounds.openClock'), kind: 'clock', initial: '09:00' },
    { name: 'closeDay', label: t('rounds.closeDay'), kind: 'day' },
    { name: 'closeClock', label: t('rounds.closeClock'), kind: 'clock', initial: '17:00' },
  ];
}
