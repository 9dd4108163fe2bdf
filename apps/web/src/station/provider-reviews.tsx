import { Deed } from '../desk/deed';
import { Table, type Column } from '../desk/table';
import { usePages } from '../desk/use-pages';
import {
  StationProvidersDocument,
  StationResumeProviderDocument,
  StationReviewProviderDocument,
  StationSuspendProviderDocument,
} from '../generated/station-organisations';
import type { StationProviderFragment } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Answered } from '../parts/feedback';
import { businessDate, sayDate } from '../say/time';

const tones = { PENDING: 'warm', APPROVED: undefined, REJECTED: 'calm', SUSPENDED: 'grave' } as const;

/** Providers 服务机构 that registered here: approved, rejected, suspended and let go on. */
export function ProviderReviews() {
  const { t, lang } = useWords();
  const pages = usePages(StationProvidersDocument, {}, ({ providers }) => providers);
  const columns: Column<StationProviderFragment>[] = [
    { name: t('station.organisation.name'), of: ({ name }) => name },
    {
      name: t('station.organisation.since'),
      of: ({ registeredAt }) => sayDate(businessDate(Date.parse(registeredAt)), lang),
      numbers: true,
    },
    {
      name: t('station.requests.state'),
      of: ({ state, reason }) => (
        <>
          <span className="tag" data-tone={tones[state]}>
            {t(`station.organisation.state.${state}`)}
          </span>{' '}
          <span className="soft small">{reason}</span>
        </>
      ),
    },
    { name: t('station.volunteers.deeds'), of: (provider) => <Deeds provider={provider} again={pages.again} /> },
  ];
  return (
    <section className="section">
      <h2>{t('station.organisation.providers')}</h2>
      <Answered of={pages}>
        {(rows) => (
          <Table
            caption={t('station.organisation.providers')}
            columns={columns}
            rows={rows}
            keyOf={({ id }) => id}
            none={t('station.organisation.noProviders')}
            more={pages.more}
          />
        )}
      </Answered>
    </section>
  );
}

interface DeedsProps {
  readonly provider: StationProviderFragment;
  readonly again: () => void;
}

function Deeds({ provider, again }: DeedsProps) {
  const { t } = useWords();
  const { id: providerId, state } = provider;
  const reason = useReason();
  if (state === 'PENDING') return <Review provider={provider} again={again} />;
  if (state === 'REJECTED') return null;
  return (
    <div className="steps-in-line">
      {state === 'APPROVED' ? (
        <Deed
          word={t('station.organisation.suspend')}
          kind="grave"
          says={t('station.organisation.suspendSays')}
          fields={[reason]}
          document={StationSuspendProviderDocument}
          input={(values) => ({ input: { providerId, reason: values['reason'] ?? '' } })}
          onDone={again}
        />
      ) : (
        <Deed
          word={t('station.organisation.resume')}
          document={StationResumeProviderDocument}
          input={() => ({ input: { providerId } })}
          onDone={again}
        />
      )}
    </div>
  );
}

function Review({ provider: { id: providerId }, again }: DeedsProps) {
  const { t } = useWords();
  const reason = useReason();
  return (
    <div className="steps-in-line">
      <Deed
        word={t('station.organisation.approve')}
        says={t('station.organisation.approveSays')}
        document={StationReviewProviderDocument}
        input={() => ({ input: { providerId, approved: true } })}
        onDone={again}
      />
      <Deed
        word={t('station.organisation.reject')}
        kind="plain"
        fields={[reason]}
        document={StationReviewProviderDocument}
        input={(values) => ({ input: { providerId, approved: false, reason: values['reason'] } })}
        onDone={again}
      />
    </div>
  );
}

/** Why, which the organisation reads. */
function useReason() {
  const { t } = useWords();
  return { name: 'reason', label: t('station.decide.reason'), kind: 'text', most: 200 } as const;
}
