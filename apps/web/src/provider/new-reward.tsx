import { useNow } from '../clock/use-now';
import { Deed } from '../desk/deed';
import type { DeedField } from '../desk/deed-fields';
import { CounterCreateRewardDocument } from '../generated/counter';
import type { MyMerchantsQuery, PointsRedemptionPeriod, RewardKind } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { businessDate } from '../say/time';

const YEAR = 365 * 86_400_000;

const kinds: readonly RewardKind[] = ['GOODS', 'SERVICE'];
const periods: readonly PointsRedemptionPeriod[] = ['DAY', 'MONTH', 'QUARTER', 'YEAR'];

interface Props {
  readonly merchant: MyMerchantsQuery['me']['organisations'][number];
  readonly again: () => void;
}

/** Offers goods or a service for points 发布兑换品, to everybody who lives in the region of the merchant. */
export function NewReward({ merchant: { id: merchantId, region }, again }: Props) {
  const { t } = useWords();
  const now = useNow(60_000);
  const fields: DeedField[] = [
    {
      ...{ name: 'kind', label: t('counter.kind'), kind: 'choice' },
      options: kinds.map((value) => ({ value, label: t(`counter.kinds.${value}`) })),
    },
    { name: 'name', label: t('counter.what'), most: 60 },
    { name: 'description', label: t('counter.description'), most: 200 },
    { name: 'place', label: t('counter.place'), most: 120 },
    { name: 'price', label: t('counter.price'), kind: 'number', initial: '10' },
    { name: 'stock', label: t('counter.stock'), kind: 'number', initial: '20' },
    { name: 'from', label: t('counter.offeredFrom'), kind: 'day', initial: businessDate(now) },
    { name: 'to', label: t('counter.offeredUntil'), kind: 'day', initial: businessDate(now + YEAR) },
    { name: 'times', label: t('counter.times'), kind: 'number', hint: t('counter.timesHint'), optional: true },
    {
      ...{ name: 'period', label: t('counter.period'), kind: 'choice', initial: 'QUARTER' },
      options: periods.map((value) => ({ value, label: t(`counter.periods.${value}`) })),
    },
    { name: 'prepared', label: t('counter.prepared'), kind: 'yes' },
  ];
  return (
    <Deed
      word={t('counter.create')}
      fields={fields}
      document={CounterCreateRewardDocument}
      input={({ name = '', description = '', place = '', from = '', to = '', ...more }, idempotencyKey) => ({
        input: {
          ...{ merchantId, regionId: region.id, name, description, place, validFrom: from, validUntil: to },
          kind: kinds.find((one) => one === more['kind']) ?? 'GOODS',
          price: Number(more['price']),
          stock: Number(more['stock']),
          timesPerPeriod: more['times'] ? Number(more['times']) : null,
          period: periods.find((one) => one === more['period']) ?? 'YEAR',
          prepared: more['prepared'] === 'yes',
          idempotencyKey,
        },
      })}
      onDone={again}
    />
  );
}
