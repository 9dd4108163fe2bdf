import type { ReactNode } from 'react';
import { Deed } from '../desk/deed';
import { ActivatePoolDocument, EndPoolDocument, FundPoolDocument, ReleasePoolDocument } from '../generated/pool';
import type { MatchingPoolState, PoolLineFragment } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { sayFen } from '../say/amount';
import { readYuan } from '../say/read-amount';
import { useMay } from './use-charity';

interface Props {
  readonly pool: PoolLineFragment;
  readonly again: () => void;
}

interface Step {
  readonly word: string;
  readonly permission: 'fund.manage' | 'pool.fund';
  /** States in which it can be taken, and those in which the pool waits for it. */
  readonly open: readonly MatchingPoolState[];
  readonly waited: readonly MatchingPoolState[];
  readonly deed: (props: Props) => ReactNode;
}

const steps: readonly Step[] = [
  {
    ...{ word: 'pool.provide', permission: 'pool.fund', open: ['DRAFT', 'FUNDED', 'ACTIVE', 'EXHAUSTED'] },
    ...{ waited: ['DRAFT'], deed: Fund },
  },
  { word: 'pool.activate', permission: 'fund.manage', open: ['FUNDED'], waited: ['FUNDED'], deed: Activate },
  { word: 'pool.end', permission: 'fund.manage', open: ['ACTIVE', 'EXHAUSTED'], waited: [], deed: End },
  { word: 'pool.release', permission: 'pool.fund', open: ['SETTLED'], waited: ['SETTLED'], deed: Release },
];

/** The next steps of a pool: the officer draws it up and activates it, the accountant notes the money. */
export function PoolDeeds({ pool, again }: Props) {
  const { t } = useWords();
  const mine = { 'fund.manage': useMay('fund.manage'), 'pool.fund': useMay('pool.fund') };
  const next = steps.filter(({ open }) => open.includes(pool.state));
  const others = next.filter(({ permission, waited }) => !mine[permission] && waited.includes(pool.state));
  const deeds = next.filter(({ permission }) => mine[permission]);
  if (deeds.length + others.length === 0) return null;
  return (
    <section className="card next-steps" aria-label={t('step.title')}>
      <h2>{t('step.title')}</h2>
      {deeds.length > 0 && (
        <div className="step-deeds">
          {deeds.map(({ word, deed: One }) => (
            <One key={word} pool={pool} again={again} />
          ))}
        </div>
      )}
      {others.map(({ word }) => (
        <p key={word} className="soft">
          {t(word)}：{t('barrier.ROLE')}
        </p>
      ))}
    </section>
  );
}

function Fund({ pool: { id: poolId }, again }: Props) {
  const { t } = useWords();
  return (
    <Deed
      word={t('pool.provide')}
      says={t('pool.fundSays')}
      fields={[
        { name: 'amount', label: t('pool.amount'), kind: 'yuan' },
        { name: 'receipt', label: t('payout.receipt'), most: 60 },
      ]}
      document={FundPoolDocument}
      input={({ amount = '', receipt = '' }, idempotencyKey) => ({
        input: { poolId, amount: readYuan(amount) ?? 0, bankReference: receipt, idempotencyKey },
      })}
      onDone={again}
    />
  );
}

function Activate({ pool: { id: poolId }, again }: Props) {
  const { t } = useWords();
  return (
    <Deed
      word={t('pool.activate')}
      says={t('pool.activateSays')}
      document={ActivatePoolDocument}
      input={() => ({ input: { poolId } })}
      onDone={again}
    />
  );
}

function End({ pool: { id: poolId }, again }: Props) {
  const { t } = useWords();
  return (
    <Deed
      word={t('pool.end')}
      kind="grave"
      says={t('pool.endSays')}
      document={EndPoolDocument}
      input={() => ({ input: { poolId } })}
      onDone={again}
    />
  );
}

function Release({ pool: { id: poolId, left }, again }: Props) {
  const { t } = useWords();
  return (
    <Deed
      word={t('pool.release')}
      says={t('pool.releaseSays', { left: sayFen(left) })}
      fields={[{ name: 'receipt', label: t('payout.receipt'), most: 60 }]}
      document={ReleasePoolDocument}
      input={({ receipt = '' }, idempotencyKey) => ({ input: { poolId, bankReference: receipt, idempotencyKey } })}
      onDone={again}
    />
  );
}
