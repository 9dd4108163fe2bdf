import { useState } from 'react';
import { useNow } from '../clock/use-now';
import { Deed } from '../desk/deed';
import { Table, type Column } from '../desk/table';
import { usePages } from '../desk/use-pages';
import { CounterReadyDocument, CounterRedemptionsDocument, CounterReturnDocument } from '../generated/counter';
import type { CounterRedemptionFragment, RedemptionState } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Answered } from '../parts/feedback';
import { SelectField } from '../parts/field';
import { sayMoment } from '../say/time';
import { Fetching } from './fetching';

const states = ['RESERVED', 'READY', 'FULFILLED', 'CANCELLED', 'EXPIRED', 'RETURNED'] as const;

const tones: Partial<Record<RedemptionState, string>> = {
  ...{ REQUESTED: 'warm', RESERVED: 'warm', FULFILLED: 'calm', CANCELLED: 'calm', RETURNED: 'calm', EXPIRED: 'grave' },
};

/** What was redeemed at a merchant 兑换记录: nobody's name, only what, when and until when; and giving it by its code. */
export function CounterRedemptions({ merchantId }: { merchantId: string }) {
  const { t } = useWords();
  const [state, setState] = useState<RedemptionState | null>(null);
  const pages = usePages(CounterRedemptionsDocument, { merchantId, state }, (data) => data.merchantRedemptions);
  const columns = useColumns(pages.again);
  return (
    <>
      <Fetching merchantId={merchantId} again={pages.again} />
      <section className="section">
        <h2>{t('counter.redemptions')}</h2>
        <div className="desk-filters">
          <SelectField
            label={t('counter.standing')}
            value={state ?? ''}
            onChange={({ target }) => setState(states.find((one) => one === target.value) ?? null)}
          >
            <option value="">{t('page.all')}</option>
            {states.map((one) => (
              <option key={one} value={one}>
                {t(`counter.state.${one}`)}
              </option>
            ))}
          </SelectField>
        </div>
        <Answered of={pages}>
          {(rows) => (
            <Table
              caption={t('counter.redemptions')}
              columns={columns}
              rows={rows}
              keyOf={({ id }) => id}
              none={t('counter.noRedemptions')}
              more={pages.more}
            />
          )}
        </Answered>
      </section>
    </>
  );
}

function useColumns(again: () => void): Column<CounterRedemptionFragment>[] {
  const { t, lang } = useWords();
  const now = useNow(60_000);
  return [
    { name: t('counter.what'), of: ({ rewardName }) => rewardName },
    { name: t('counter.price'), of: ({ price }) => price, numbers: true },
    { name: t('counter.reserved'), of: ({ reservedAt }) => sayMoment(Date.parse(reservedAt), now, lang) },
    {
      name: t('counter.until'),
      of: ({ state, expiresAt }) =>
        state === 'READY' || state === 'RESERVED' ? sayMoment(Date.parse(expiresAt), now, lang) : '',
    },
    {
      name: t('counter.standing'),
      of: ({ state, reason }) => (
        <>
          <span className="tag" data-tone={tones[state]}>
            {t(`counter.state.${state}`)}
          </span>{' '}
          <span className="soft small">{reason}</span>
        </>
      ),
    },
    { name: t('serving.next'), of: (redemption) => <Deeds redemption={redemption} again={again} /> },
  ];
}

function Deeds({ redemption: { id, state }, again }: { redemption: CounterRedemptionFragment; again: () => void }) {
  const { t } = useWords();
  if (state === 'RESERVED')
    return (
      <div className="steps-in-line">
        <Deed
          word={t('counter.ready')}
          says={t('counter.readySays')}
          document={CounterReadyDocument}
          input={(_values, idempotencyKey) => ({ input: { redemptionId: id, idempotencyKey } })}
          onDone={again}
        />
      </div>
    );
  if (state !== 'FULFILLED') return null;
  return (
    <div className="steps-in-line">
      <Deed
        word={t('counter.takeBack')}
        kind="plain"
        says={t('counter.takeBackSays')}
        fields={[
          { name: 'reason', label: t('counter.reason'), kind: 'text', most: 200 },
          { name: 'restock', label: t('counter.restock'), kind: 'yes' },
        ]}
        document={CounterReturnDocument}
        input={({ reason = '', restock }, idempotencyKey) => ({
          input: { redemptionId: id, reason, restock: restock === 'yes', idempotencyKey },
        })}
        onDone={again}
      />
    </div>
  );
}
