import { useLiveQuery } from '../api/use-live-query';
import { Deed } from '../desk/deed';
import { EnrolProviderDocument, ProviderChoicesDocument } from '../generated/provider';
import { useWords } from '../i18n/use-words';
import { Answered, Empty } from '../parts/feedback';

/** An organisation that offers nothing yet registers here 登记服务机构; its authority reviews it. */
export function Enrol({ again }: { again: () => void }) {
  const { t } = useWords();
  const answer = useLiveQuery({ query: ProviderChoicesDocument });
  return (
    <Answered of={answer}>
      {({ me, communityFunds }) => (
        <Empty>
          <p>{t('provider.none')}</p>
          {me.organisations.length > 0 && (
            <Deed
              word={t('provider.enrol')}
              says={t('provider.enrolSays')}
              fields={[
                {
                  ...{ name: 'organisation', label: t('provider.organisation'), kind: 'choice' },
                  options: me.organisations.map(({ id, name }) => ({ value: id, label: name })),
                },
                {
                  ...{ name: 'fund', label: t('provider.keeper'), kind: 'choice' },
                  options: communityFunds.nodes.map(({ id, name }) => ({ value: id, label: name })),
                },
                { name: 'holder', label: t('provider.holder'), most: 60 },
                { name: 'account', label: t('provider.account'), most: 40 },
                { name: 'bank', label: t('provider.bank'), most: 100 },
              ]}
              document={EnrolProviderDocument}
              input={({ organisation = '', fund = '', holder = '', account = '', bank = '' }, idempotencyKey) => ({
                input: {
                  ...{ organisationId: organisation, fundId: fund, idempotencyKey },
                  payee: { name: holder, account, bank },
                },
              })}
              onDone={again}
            />
          )}
        </Empty>
      )}
    </Answered>
  );
}
