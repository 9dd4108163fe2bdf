import { useLiveQuery } from '../api/use-live-query';
import { Deed } from '../desk/deed';
import { Facts } from '../desk/facts';
import { Table } from '../desk/table';
import { NamePoolDocument, RoundPoolDocument, RoundSharesDocument } from '../generated/round-pool';
import type { RoundWholeFragment } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { sayFen } from '../say/amount';
import { useSayWhen } from './say-when';
import { useMay } from './use-may';

interface Props {
  readonly round: RoundWholeFragment;
  readonly again: () => void;
}

/** The matching pool 配捐池 of a round: what its rules promise, which purpose pays it, and with the notice what each gets. */
export function Pool({ round, again }: Props) {
  const { t } = useWords();
  const may = useMay();
  const { fundId, rules, state, noticeOn, matchingPurposeId } = round;
  const { data } = useLiveQuery({ query: RoundPoolDocument, variables: { fundId } });
  if (rules?.matchingPool == null) return null;
  const purposes = data?.communityFund.purposes ?? [];
  const payer = purposes.find(({ id }) => id === matchingPurposeId)?.name;
  return (
    <section className="card">
      <h2>{t('rounds.pool')}</h2>
      <Facts
        of={[
          [t('rounds.poolSum'), sayFen(rules.matchingPool)],
          [t('rounds.poolFormula'), t(`rounds.formula.${rules.matchingFormula}`)],
          [t('rounds.poolPurpose'), payer ?? t('rounds.poolUnnamed')],
        ]}
      />
      {state === 'DRAFT' && may('ventures.manage') && purposes.length > 0 && (
        <Deed
          kind={payer === undefined ? 'main' : 'plain'}
          word={t('rounds.namePool')}
          says={<p>{t('rounds.namePoolSays')}</p>}
          fields={[
            {
              ...{ name: 'purposeId', label: t('rounds.poolPurpose'), kind: 'choice' },
              options: purposes.map(({ id, name }) => ({ value: id, label: name })),
            },
          ]}
          document={NamePoolDocument}
          input={({ purposeId = '' }, idempotencyKey) => ({ input: { roundId: round.id, purposeId, idempotencyKey } })}
          onDone={again}
        />
      )}
      {noticeOn && <Shares roundId={round.id} />}
    </section>
  );
}

function Shares({ roundId }: { roundId: string }) {
  const { t } = useWords();
  const { exact } = useSayWhen();
  const { data } = useLiveQuery({ query: RoundSharesDocument, variables: { roundId } });
  if (!data) return null;
  return (
    <Table
      caption={t('rounds.pool')}
      rows={data.ventureMatching}
      keyOf={({ applicationId }) => applicationId}
      none={t('rounds.noShares')}
      columns={[
        { name: t('rounds.project'), of: ({ title }) => title },
        { name: t('rounds.poolShare'), numbers: true, of: ({ amount }) => sayFen(amount) },
        {
          name: t('rounds.stateName'),
          of: ({ isReserved, paidAt }) =>
            paidAt ? exact(paidAt) : t(isReserved ? 'rounds.shareReserved' : 'rounds.shareStays'),
        },
      ]}
    />
  );
}
