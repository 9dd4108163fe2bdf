import { useLiveQuery } from '../api/use-live-query';
import { Deed } from '../desk/deed';
import { Table } from '../desk/table';
import { usePages } from '../desk/use-pages';
import {
  StationCreateOrganisationDocument,
  StationMerchantsDocument,
  StationSocialOrganisationsDocument,
  StationRegisterMerchantDocument,
} from '../generated/station-organisations';
import type { AccountFragment } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Answered } from '../parts/feedback';
import { businessDate, sayDate } from '../say/time';
import { ProviderReviews } from './provider-reviews';
import { StationPage } from './station-page';
import { useMay, useWorkplace } from './use-workplace';

/** Organisations that offer services 服务机构 and those that take points 兑换商家: reviewed and registered by the district. */
export function Organisations() {
  const { t } = useWords();
  const workplace = useWorkplace();
  const [reviews, registers] = [useMay('provider.review'), useMay('merchant.register')];
  return (
    <StationPage title={t('station.organisation.title')}>
      {reviews && <ProviderReviews />}
      {registers && workplace && <Merchants workplace={workplace} />}
    </StationPage>
  );
}

function Merchants({ workplace }: { workplace: AccountFragment['region'] }) {
  const { t, lang } = useWords();
  const pages = usePages(StationMerchantsDocument, {}, ({ merchants }) => merchants);
  const organisations = useLiveQuery({
    query: StationSocialOrganisationsDocument,
    variables: { regionId: workplace.id },
    requestPolicy: 'cache-and-network',
  });
  return (
    <section className="section">
      <div className="section-head">
        <h2>{t('station.merchant.title')}</h2>
        <div className="steps-in-line">
          <Enter regionId={workplace.id} again={organisations.again} />
          <Register
            choices={(organisations.data?.organisations.nodes ?? []).filter(
              ({ id }) => !pages.data?.some((merchant) => merchant.id === id),
            )}
            again={pages.again}
          />
        </div>
      </div>
      <Answered of={pages}>
        {(rows) => (
          <Table
            caption={t('station.merchant.title')}
            rows={rows}
            keyOf={({ id }) => id}
            none={t('station.merchant.none')}
            more={pages.more}
            columns={[
              { name: t('station.organisation.name'), of: ({ name }) => name },
              {
                name: t('station.organisation.since'),
                of: ({ registeredAt }) => sayDate(businessDate(Date.parse(registeredAt)), lang),
                numbers: true,
              },
            ]}
          />
        )}
      </Answered>
    </section>
  );
}

function Register({ choices, again }: { choices: readonly { id: string; name: string }[]; again: () => void }) {
  const { t } = useWords();
  if (choices.length === 0) return null;
  return (
    <Deed
      word={t('station.merchant.register')}
      says={t('station.merchant.registerSays')}
      fields={[
        {
          ...{ name: 'organisation', label: t('station.organisation.name'), kind: 'choice' },
          options: choices.map(({ id, name }) => ({ value: id, label: name })),
        },
      ]}
      document={StationRegisterMerchantDocument}
      input={({ organisation = '' }) => ({ input: { organisationId: organisation } })}
      onDone={again}
    />
  );
}

function Enter({ regionId, again }: { regionId: string; again: () => void }) {
  const { t } = useWords();
  return (
    <Deed
      word={t('station.organisation.enter')}
      kind="plain"
      fields={[
        { name: 'name', label: t('station.organisation.name'), most: 60 },
        { name: 'code', label: t('station.organisation.code'), optional: true, most: 18 },
      ]}
      document={StationCreateOrganisationDocument}
      input={({ name = '', code = '' }) => ({
        input: {
          ...{ kind: 'SOCIAL_ORGANISATION' as const, name, regionId },
          ...(code.trim() === '' ? {} : { creditCode: code.trim() }),
        },
      })}
      onDone={again}
    />
  );
}
