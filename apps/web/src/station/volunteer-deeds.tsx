import { useState } from 'react';
import { useCommand } from '../api/use-command';
import { StationChangeStandingDocument, StationVerifyDocument } from '../generated/station-people';
import type { StationVolunteerFragment, VolunteerStanding, VolunteerState } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Button } from '../parts/button';
import { RefusalNote } from '../parts/feedback';
import { DecideDialog } from './decide-dialog';
import { useMay } from './use-workplace';

interface Props {
  readonly volunteer: StationVolunteerFragment;
}

const standings: readonly VolunteerStanding[] = ['SUSPEND', 'BAR', 'RESUME', 'DEREGISTER'];
const fallen: readonly VolunteerState[] = ['SUSPENDED', 'BARRED', 'COOLDOWN'];

/** What the station can do with a volunteer: verify, after seeing the identity card, and change the standing. */
export function VolunteerDeeds({ volunteer }: Props) {
  const mayVerify = useMay('volunteer.verify');
  const unproved = volunteer.verifiedAt === null || volunteer.licences.some(({ verified }) => !verified);
  if (!mayVerify || volunteer.state === 'DEREGISTERED') return null;
  return (
    <div className="station-row">
      {unproved && <Verify volunteer={volunteer} />}
      <Standing volunteer={volunteer} />
    </div>
  );
}

function Verify({ volunteer: { id, displayName } }: Props) {
  const { t } = useWords();
  const verify = useCommand(StationVerifyDocument);
  return (
    <>
      <Button
        kind="plain"
        busy={verify.busy}
        aria-label={t('station.volunteers.verifyOne', { name: displayName })}
        onClick={() => void verify.run({ input: { volunteerId: id } })}
      >
        {t('station.volunteers.verify')}
      </Button>
      <RefusalNote refusal={verify.refusal} />
    </>
  );
}

function Standing({ volunteer }: Props) {
  const { t } = useWords();
  const [asks, setAsks] = useState(false);
  const change = useCommand(StationChangeStandingDocument);
  const possible = standings.filter(
    (one) => (one === 'RESUME') === fallen.includes(volunteer.state) || one === 'DEREGISTER',
  );
  return (
    <>
      <Button
        kind="plain"
        aria-label={t('station.volunteers.standingOne', { name: volunteer.displayName })}
        onClick={() => setAsks(true)}
      >
        {t('station.volunteers.standing')}
      </Button>
      {asks && (
        <DecideDialog
          title={volunteer.displayName}
          options={possible.map((value) => ({ value, label: t(`station.standing.${value}`) }))}
          busy={change.busy}
          refusal={change.refusal}
          send={async ({ decision, reason }) =>
            (await change.run({ input: { volunteerId: volunteer.id, standing: decision, reason } })).data !== null
          }
          onClose={() => setAsks(false)}
        />
      )}
    </>
  );
}
