import { useState } from 'react';
import { useAccount } from '../account/use-account';
import { useCommand } from '../api/use-command';
import { useLiveQuery } from '../api/use-live-query';
import { ChangeProfileDocument, MyProfileDocument } from '../generated/my-profile';
import type { MyProfileQuery, UpdateVolunteerInput } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Button } from '../parts/button';
import { OneOf } from '../parts/choice';
import { Answered, RefusalNote } from '../parts/feedback';
import { Page } from '../parts/page';
import { locate, type Point } from '../resident/locate';
import { Invitation } from './invitation';
import { SkillChoice } from './skill-choice';
import { TravelChoice } from './travel-choice';
import { WeekChoice } from './week-choice';
import { partsOfWindows, windowsOfParts, type WeekPart } from './week-parts';

type Volunteer = MyProfileQuery['volunteer'];

const turnouts = [0, 10, 20, 30] as const;
const reaches = [1000, 3000, 5000, 10_000] as const;

/** What I can do, when, and from where 我的志愿者资料: it decides which offers come. */
export function Profile() {
  const { t } = useWords();
  const account = useAccount();
  const answer = useLiveQuery({ query: MyProfileDocument });
  if (answer.refusal?.code === 'NOT_FOUND') return <Invitation title={t('myprofile.title')} back="/volunteer" />;
  return (
    <Page title={t('myprofile.title')} back="/volunteer">
      <Answered of={account}>
        {({ me }) => (
          <Answered of={answer}>
            {({ volunteer }) => <ProfileForm key={volunteer.id} regionId={me.region.id} volunteer={volunteer} />}
          </Answered>
        )}
      </Answered>
    </Page>
  );
}

interface Props {
  readonly regionId: string;
  readonly volunteer: Volunteer;
}

/** The profile as the API takes it; the week and the home only where they were chosen anew. */
function inputOf(sheet: Volunteer, parts: readonly WeekPart[] | null, home: Point | null): UpdateVolunteerInput {
  const { id, skills, travelMode, reachMetres, turnoutMinutes } = sheet;
  const week = parts && { availability: windowsOfParts(parts) };
  const place = home && { home: { ...home, system: 'WGS84' as const } };
  return { volunteerId: id, skills, travelMode, reachMetres, turnoutMinutes, ...week, ...place };
}

function ProfileForm({ regionId, volunteer }: Props) {
  const { t } = useWords();
  const change = useCommand(ChangeProfileDocument);
  const [sheet, setSheet] = useState(volunteer);
  const [parts, setParts] = useState<readonly WeekPart[] | null>(null);
  const [home, setHome] = useState<Point | null>(null);
  const [kept, setKept] = useState(false);
  const save = async (): Promise<void> => {
    if (change.busy) return;
    const input = inputOf(sheet, parts, home);
    const { data } = await change.run({ input });
    setKept(data !== null);
  };
  const set = (field: Partial<typeof sheet>): void => {
    setKept(false);
    setSheet({ ...sheet, ...field });
  };
  return (
    <form
      className="card form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <SkillChoice regionId={regionId} value={sheet.skills} onChange={(skills) => set({ skills })} />
      <WeekChoice value={parts ?? partsOfWindows(volunteer.availability)} onChange={setParts} />
      <TravelChoice value={sheet.travelMode} onChange={(travelMode) => set({ travelMode })} />
      <ReachChoice
        present={volunteer.reachMetres}
        value={sheet.reachMetres}
        onChange={(reachMetres) => set({ reachMetres })}
      />
      <TurnoutChoice
        present={volunteer.turnoutMinutes}
        value={sheet.turnoutMinutes}
        onChange={(turnoutMinutes) => set({ turnoutMinutes })}
      />
      <HomeNow found={home !== null} onHome={setHome} />
      <RefusalNote refusal={change.refusal} />
      <KeptNote kept={kept} />
      <Button type="submit" busy={change.busy}>
        {t('myprofile.save')}
      </Button>
      <p className="soft small">{t('myprofile.papers')}</p>
    </form>
  );
}

interface ChoiceProps {
  /** The value as it is kept now. */
  readonly present: number;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

/** The choices with the present value among them, also where it is none of the usual ones. */
const withPresent = (usual: readonly number[], present: number): number[] =>
  [...new Set([...usual, present])].sort((a, b) => a - b);

/** How far somebody goes, in metres. */
function ReachChoice({ present, value, onChange }: ChoiceProps) {
  const { t } = useWords();
  return (
    <OneOf
      label={t('join.reach')}
      options={withPresent(reaches, present).map((metres) => ({
        value: String(metres),
        label: t('myprofile.within', { km: metres / 1000 }),
      }))}
      value={String(value)}
      onChange={(metres) => onChange(Number(metres))}
    />
  );
}

/** How long somebody needs to get ready, in minutes. */
function TurnoutChoice({ present, value, onChange }: ChoiceProps) {
  const { t } = useWords();
  return (
    <OneOf
      label={t('myprofile.turnout')}
      options={withPresent(turnouts, present).map((minutes) => ({
        value: String(minutes),
        label: t('myprofile.minutes', { minutes }),
      }))}
      value={String(value)}
      onChange={(minutes) => onChange(Number(minutes))}
    />
  );
}

/** Says that the profile is kept, also to a screen reader. */
function KeptNote({ kept }: { kept: boolean }) {
  const { t } = useWords();
  return (
    <div role="status">
      {kept && (
        <p className="note" data-tone="good">
          {t('myprofile.kept')}
        </p>
      )}
    </div>
  );
}

function HomeNow({ found, onHome }: { found: boolean; onHome: (point: Point) => void }) {
  const { t } = useWords();
  const find = async (): Promise<void> => {
    const here = await locate();
    if (here) onHome(here);
  };
  return (
    <div className="note" data-tone={found ? 'good' : undefined} role="status">
      <p>{t(found ? 'join.homeKnown' : 'join.homeWhy')}</p>
      <Button kind="plain" onClick={() => void find()}>
        {t('join.homeFind')}
      </Button>
    </div>
  );
}
