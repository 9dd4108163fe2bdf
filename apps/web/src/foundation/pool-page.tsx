import { useParams } from 'react-router';
import { useLiveQuery } from '../api/use-live-query';
import { useNow } from '../clock/use-now';
import { Deed } from '../desk/deed';
import { DeskPage } from '../desk/desk-page';
import { Facts } from '../desk/facts';
import { Table, type Column } from '../desk/table';
import { usePages } from '../desk/use-pages';
import { HeldMatchesDocument, PoolDocument, ReviewMatchDocument } from '../generated/pool';
import type { HeldMatchesQuery, PoolQuery } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Answered } from '../parts/feedback';
import { sayFen } from '../say/amount';
import { sayDate, sayMoment } from '../say/time';
import { places } from './places';
import { PoolDeeds } from './pool-deeds';
import { PoolStateTag } from './pool-state';
import { useMay } from './use-charity';

type Pool = PoolQuery['matchingPool'];
type Match = HeldMatchesQuery['heldMatches']['nodes'][number];

/** One matching pool: its money, its published rules, its next step, and the matches that wait for a review. */
export function PoolPage() {
  const { t } = useWords();
  const { id = '' } = useParams();
  const reviews = useMay('match.review');
  const answer = useLiveQuery({ query: PoolDocument, variables: { id } });
  return (
    <DeskPage title={answer.data?.matchingPool.name ?? t('foundation.pools')} places={places}>
      <Answered of={answer}>
        {({ matchingPool }) => (
          <>
            <Money pool={matchingPool} />
            <PoolDeeds pool={matchingPool} again={answer.again} />
            <Rules pool={matchingPool} />
            {reviews && <Held poolId={matchingPool.id} />}
          </>
        )}
      </Answered>
    </DeskPage>
  );
}

function Money({ pool }: { pool: Pool }) {
  const { t } = useWords();
  const sums = ['funded', 'matched', 'reserved', 'released', 'left'] as const;
  return (
    <section className="card">
      <div className="card-head">
        <p>
          {t('pool.sponsor')} <strong>{pool.sponsorName}</strong>
        </p>
        <PoolStateTag state={pool.state} />
      </div>
      <Facts of={sums.map((sum) => [t(`pool.${sum}`), sayFen(pool[sum])])} />
    </section>
  );
}

function Rules({ pool: { rules, rulesText, rulesHash } }: { pool: Pool }) {
  const { t, lang } = useWords();
  const { from, to, factor, capPerGift, capPerDonorDay, capPerDrive } = rules;
  const caps = [
    ['pool.capPerGift', capPerGift],
    ['pool.capPerDonorDay', capPerDonorDay],
    ['pool.capPerDrive', capPerDrive],
  ] as const;
  return (
    <section className="card">
      <h2>{t('pool.rules')}</h2>
      <dl className="facts">
        <dt>{t('pool.period')}</dt>
        <dd>
          {sayDate(from, lang)} – {sayDate(to, lang)}
        </dd>
        <dt>{t('pool.factor')}</dt>
        <dd>
          {factor.denominator} : {factor.numerator}
        </dd>
        {caps.map(([word, cap]) => [
          <dt key={`${word}-name`}>{t(word)}</dt>,
          <dd key={word}>{cap === null ? t('pool.noCap') : sayFen(cap)}</dd>,
        ])}
      </dl>
      <p className="soft small">
        {t('pool.hash')} <code>{rulesHash}</code>
      </p>
      <details>
        <summary>{t('pool.rulesText')}</summary>
        <code className="small">{rulesText}</code>
      </details>
    </section>
  );
}

function Held({ poolId }: { poolId: string }) {
  const { t, lang } = useWords();
  const now = useNow(60_000);
  const pages = usePages(HeldMatchesDocument, { poolId }, (data) => data.heldMatches);
  const verdict = (matchId: string, one: 'POST' | 'VOID', word: string) => (
    <Deed
      word={word}
      kind={one === 'VOID' ? 'grave' : 'plain'}
      document={ReviewMatchDocument}
      input={(_, idempotencyKey) => ({ input: { matchId, verdict: one, idempotencyKey } })}
      onDone={pages.again}
    />
  );
  const columns: Column<Match>[] = [
    { name: t('pool.given'), of: ({ givenAt }) => sayMoment(Date.parse(givenAt), now, lang) },
    { name: t('pool.gift'), of: ({ gift }) => sayFen(gift), numbers: true },
    { name: t('pool.match'), of: ({ amount }) => sayFen(amount), numbers: true },
    {
      name: t('step.title'),
      of: ({ id }) => (
        <div className="steps-in-line">
          {verdict(id, 'POST', t('pool.accept'))}
          {verdict(id, 'VOID', t('pool.refuse'))}
        </div>
      ),
    },
  ];
  return (
    <section className="section">
      <h2>{t('pool.held')}</h2>
      <p className="soft small">{t('pool.heldWhy')}</p>
      <Answered of={pages}>
        {(rows) => (
          <Table
            caption={t('pool.held')}
            columns={columns}
            rows={rows}
            keyOf={({ id }) => id}
            none={t('pool.noneHeld')}
            more={pages.more}
          />
        )}
      </Answered>
    </section>
  );
}
