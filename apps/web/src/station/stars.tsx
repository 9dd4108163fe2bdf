import { useState } from 'react';
import { useCommand } from '../api/use-command';
import { usePages } from '../desk/use-pages';
import { StationDecideStarDocument, StationStarsDocument } from '../generated/station-checks';
import type { StationStarFragment } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Button } from '../parts/button';
import { sayMinutes } from '../say/amount';
import { DecideDialog } from './decide-dialog';
import { Queue } from './queue';
import { VolunteerName } from './volunteer-name';

/** Applications for a star 星级申请. */
export function Stars() {
  const { t } = useWords();
  const pages = usePages(StationStarsDocument, {}, ({ starApplications }) => starApplications);
  return (
    <Queue title={t('station.star.title')} none={t('station.star.none')} pages={pages}>
      {(application) => <StarCase application={application} done={pages.again} />}
    </Queue>
  );
}

function StarCase({ application, done }: { application: StationStarFragment; done: () => void }) {
  const { t, lang } = useWords();
  const [asks, setAsks] = useState(false);
  const decide = useCommand(StationDecideStarDocument);
  const { id, star, volunteerId, required } = application;
  return (
    <>
      <div className="card-head">
        <VolunteerName id={volunteerId} />
        <span className="tag">{t('station.star.asks', { star })}</span>
      </div>
      <p className="soft small">
        {t('station.star.takes', { time: sayMinutes(required.minutes, lang), points: required.points })}
      </p>
      <Button onClick={() => setAsks(true)}>{t('station.checks.decide')}</Button>
      {asks && (
        <DecideDialog
          title={t('station.star.title')}
          options={(['APPROVE', 'REJECT'] as const).map((value) => ({ value, label: t(`station.star.${value}`) }))}
          busy={decide.busy}
          refusal={decide.refusal}
          send={async ({ decision, reason, key }) => {
            const { data } = await decide.run({ input: { applicationId: id, decision, reason, idempotencyKey: key } });
            if (data) done();
            return data !== null;
          }}
          onClose={() => setAsks(false)}
        />
      )}
    </>
  );
}
