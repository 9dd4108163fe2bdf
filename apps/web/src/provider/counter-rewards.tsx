import { Deed } from '../desk/deed';
import { Table, type Column } from '../desk/table';
import type { Pages } from '../desk/use-pages';
import { CounterRewardStateDocument, CounterStockDocument } from '../generated/counter';
import type { CounterRewardFragment, MyMerchantsQuery, RewardAction } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Answered } from '../parts/feedback';
import { businessDate, sayDate } from '../say/time';
import { NewReward } from './new-reward';

const tones = { OPEN: undefined, PAUSED: 'warm', CLOSED: 'calm' } as const;

interface Props {
  readonly merchant: MyMerchantsQuery['me']['organisations'][number];
  readonly pages: Pages<CounterRewardFragment>;
  readonly manages: boolean;
}

/** What a merchant offers for points 兑换品, with the pieces that are left. */
export function CounterRewards({ merchant, pages, manages }: Props) {
  const { t, lang } = useWords();
  const columns: Column<CounterRewardFragment>[] = [
    { name: t('counter.what'), of: ({ name }) => name },
    { name: t('counter.price'), of: ({ price }) => price, numbers: true },
    { name: t('counter.stock'), of: ({ stock }) => stock, numbers: true },
    {
      name: t('counter.limit'),
      of: ({ timesPerPeriod, period }) =>
        timesPerPeriod === null ? t('counter.noLimit') : t(`counter.limits.${period}`, { count: timesPerPeriod }),
    },
    {
      name: t('counter.offeredUntil'),
      of: ({ validUntil }) => sayDate(businessDate(Date.parse(validUntil)), lang),
      numbers: true,
    },
    {
      name: t('counter.standing'),
      of: ({ state }) => (
        <span className="tag" data-tone={tones[state]}>
          {t(`counter.rewardState.${state}`)}
        </span>
      ),
    },
  ];
  if (manages) columns.push({ name: t('serving.next'), of: (reward) => <Deeds reward={reward} again={pages.again} /> });
  return (
    <section className="section">
      <div className="section-head">
        <h2>{t('counter.rewards')}</h2>
        {manages && <NewReward merchant={merchant} again={pages.again} />}
      </div>
      <Answered of={pages}>
        {(rows) => (
          <Table
            caption={t('counter.rewards')}
            columns={columns}
            rows={rows}
            keyOf={({ id }) => id}
            none={t('counter.noRewards')}
            more={pages.more}
          />
        )}
      </Answered>
    </section>
  );
}

function Deeds({ reward: { id: rewardId, state }, again }: { reward: CounterRewardFragment; again: () => void }) {
  const { t } = useWords();
  if (state === 'CLOSED') return null;
  const action: RewardAction = state === 'OPEN' ? 'PAUSE' : 'RESUME';
  return (
    <div className="steps-in-line">
      <Deed
        word={t('counter.changeStock')}
        kind="plain"
        fields={[
          {
            ...{ name: 'way', label: t('counter.way'), kind: 'choice' },
            options: (['IN', 'OUT'] as const).map((value) => ({ value, label: t(`counter.ways.${value}`) })),
          },
          { name: 'pieces', label: t('counter.pieces'), kind: 'number', initial: '10' },
        ]}
        document={CounterStockDocument}
        input={({ way, pieces }, idempotencyKey) => ({
          input: { rewardId, by: Number(pieces) * (way === 'OUT' ? -1 : 1), idempotencyKey },
        })}
        onDone={again}
      />
      <Deed
        word={t(`counter.actions.${action}`)}
        kind="plain"
        document={CounterRewardStateDocument}
        input={(_values, idempotencyKey) => ({ input: { rewardId, action, idempotencyKey } })}
        onDone={again}
      />
      <Deed
        word={t('counter.actions.CLOSE')}
        kind="grave"
        says={t('counter.closeSays')}
        document={CounterRewardStateDocument}
        input={(_values, idempotencyKey) => ({ input: { rewardId, action: 'CLOSE' as const, idempotencyKey } })}
        onDone={again}
      />
    </div>
  );
}
