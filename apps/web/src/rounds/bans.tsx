import { useLiveQuery } from '../api/use-live-query';
import { Deed } from '../desk/deed';
import { Table } from '../desk/table';
import { LiftBanDocument, OrganisationBansDocument, OwnOrganisationsDocument } from '../generated/bans';
import { useWords } from '../i18n/use-words';
import { sayDate } from '../say/time';
import { useSayWhen } from './say-when';
import { useMay } from './use-may';

/** The bans 限制申报 of an organisation that I may read, its own or of my rounds, and their lifting by a second person; else nothing. */
export function Bans({ organisationId }: { organisationId: string }) {
  const { t, lang } = useWords();
  const { exact } = useSayWhen();
  const may = useMay();
  const { data, again } = useLiveQuery({ query: OrganisationBansDocument, variables: { organisationId } });
  if (!data || data.ventureBans.length === 0) return null;
  return (
    <section className="section">
      <h2>{t('proposals.bans')}</h2>
      <Table
        caption={t('proposals.bans')}
        rows={data.ventureBans}
        keyOf={({ id }) => id}
        columns={[
          { name: t('rounds.reason'), of: ({ reason }) => reason },
          { name: t('proposals.breachOn'), of: ({ breachOn }) => sayDate(breachOn, lang) },
          { name: t('proposals.lastOn'), of: ({ lastOn }) => sayDate(lastOn, lang) },
          {
            name: t('rounds.stateName'),
            of: ({ liftedAt, liftReason }) => (
              <>
                <span className="tag" data-tone={liftedAt ? 'calm' : 'warm'}>
                  {t(liftedAt ? 'proposals.lifted' : 'proposals.inForce')}
                </span>
                {liftedAt && (
                  <p className="soft small">
                    {exact(liftedAt)} {liftReason}
                  </p>
                )}
              </>
            ),
          },
          {
            name: t('rounds.deed'),
            of: ({ id, liftedAt }) => !liftedAt && may('ventures.check') && <Lift banId={id} again={again} />,
          },
        ]}
      />
    </section>
  );
}

/** The bans of the organisations that I belong to. */
export function OwnBans() {
  const { data } = useLiveQuery({ query: OwnOrganisationsDocument });
  return data?.me.organisations.map(({ id }) => <Bans key={id} organisationId={id} />);
}

function Lift({ banId, again }: { banId: string; again: () => void }) {
  const { t } = useWords();
  return (
    <Deed
      kind="plain"
      word={t('proposals.lift')}
      says={<p>{t('proposals.liftSays')}</p>}
      fields={[{ name: 'reason', label: t('rounds.reason'), kind: 'text' }]}
      document={LiftBanDocument}
      input={({ reason = '' }, key) => ({ input: { banId, reason, idempotencyKey: key } })}
      onDone={again}
    />
  );
}
