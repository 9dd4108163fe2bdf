import { useState } from 'react';
import { Navigate, useNavigate } from 'react-router';
import { useAccount } from '../account/use-account';
import { useCommand } from '../api/use-command';
import { useLiveQuery } from '../api/use-live-query';
import { DutyDocument, JoinVolunteersDocument } from '../generated/volunteer';
import type { AccountFragment, TravelMode } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Button } from '../parts/button';
import { OneOf } from '../parts/choice';
import { Answered, RefusalNote } from '../parts/feedback';
import { Field } from '../parts/field';
import { Page } from '../parts/page';
import { locate, type Point } from '../resident/locate';
import { middleOf } from '../resident/middle-of';
import { SkillChoice } from './skill-choice';
import { TravelChoice } from './travel-choice';

const reach = ['1000', '3000', '5000'] as const;

/** Becoming a volunteer: the station verifies, then offers come. */
export function Join() {
  const { t } = useWords();
  const account = useAccount();
  const volunteer = useLiveQuery({ query: DutyDocument });
  if (volunteer.data) return <Navigate to="/volunteer" replace />;
  return (
    <Page title={t('join.title')} back="/volunteer">
      <Answered of={account}>{({ me }) => <JoinForm region={me.region} />}</Answered>
    </Page>
  );
}

function JoinForm({ region }: { region: AccountFragment['region'] }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const join = useCommand(JoinVolunteersDocument);
  const [birthDate, setBirthDate] = useState('');
  const [skills, setSkills] = useState<string[]>([]);
  const [travelMode, setTravelMode] = useState<TravelMode>('WALK');
  const [reachMetres, setReachMetres] = useState<(typeof reach)[number]>('3000');
  const [home, setHome] = useState<Point | null>(() => middleOf(region));
  const submit = async (): Promise<void> => {
    if (join.busy) return;
    const input = { birthDate, skills, travelMode, reachMetres: Number(reachMetres), home };
    const { data } = await join.run({ input });
    if (data) await navigate('/volunteer', { replace: true });
  };
  return (
    <form
      className="card form"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Field
        label={t('join.birthDate')}
        type="date"
        required
        value={birthDate}
        onChange={(event) => setBirthDate(event.target.value)}
      />
      <SkillChoice regionId={region.id} value={skills} onChange={setSkills} />
      <TravelChoice value={travelMode} onChange={setTravelMode} />
      <OneOf
        label={t('join.reach')}
        options={reach.map((value) => ({ value, label: t(`join.reach${value}`) }))}
        value={reachMetres}
        onChange={setReachMetres}
      />
      <HomePoint home={home} onHome={setHome} />
      <RefusalNote refusal={join.refusal} />
      <Button type="submit" busy={join.busy}>
        {t('join.send')}
      </Button>
    </form>
  );
}

interface HomeProps {
  readonly home: Point | null;
  readonly onHome: (point: Point) => void;
}

function HomePoint({ home, onHome }: HomeProps) {
  const { t } = useWords();
  const [exact, setExact] = useState(false);
  const find = async (): Promise<void> => {
    const here = await locate();
    setExact(here !== null);
    if (here) onHome(here);
  };
  return (
    <div className="note" data-tone={exact ? 'good' : undefined} role="status">
      <p>{t(exact ? 'join.homeKnown' : home ? 'join.homeRough' : 'join.homeWhy')}</p>
      <Button kind="plain" onClick={() => void find()}>
        {t('join.homeFind')}
      </Button>
    </div>
  );
}
