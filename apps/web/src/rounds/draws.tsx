import { useLiveQuery } from '../api/use-live-query';
import { Deed } from '../desk/deed';
import type { DeedField } from '../desk/deed-fields';
import { Table } from '../desk/table';
import { DrawPanelDocument, RoundDrawsDocument } from '../generated/rounds';
import type { RoundDrawsQuery, RoundWholeFragment } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { sayCount } from '../say/amount';
import { shanghaiTime } from '../say/time';
import { useSayWhen } from './say-when';

type DrawRow = RoundDrawsQuery['ventureDraws'][number];

interface DrawsKnown {
  readonly rows: readonly DrawRow[] | undefined;
  readonly last: DrawRow | undefined;
  readonly again: () => void;
}

/** The draws of a panel, in their order; undefined while they are asked for. */
export function useDraws(roundId: string): DrawsKnown {
  const { data, again } = useLiveQuery({ query: RoundDrawsDocument, variables: { roundId } });
  return { rows: data?.ventureDraws, last: data?.ventureDraws.at(-1), again };
}

/** The draws 抽签记录 of a round that had more than one: with which values, and whether there was a panel. */
export function Draws({ roundId }: { roundId: string }) {
  const { t, lang } = useWords();
  const { exact } = useSayWhen();
  const { rows = [], last } = useDraws(roundId);
  if (rows.length === 0 || (rows.length === 1 && last?.feasible)) return null;
  return (
    <section className="section">
      <h2>{t('draws.title')}</h2>
      <Table
        caption={t('draws.title')}
        rows={rows}
        keyOf={({ id }) => id}
        columns={[
          { name: t('draws.number'), numbers: true, of: ({ number }) => sayCount(number, lang) },
          { name: t('rounds.publicValue'), of: ({ publicValue }) => publicValue },
          {
            name: t('rounds.outcome'),
            of: ({ feasible, relaxed }) => (
              <>
                {t(feasible ? 'draws.feasible' : 'draws.infeasible')}
                {relaxed && <p className="soft small">{t('draws.relaxed')}</p>}
              </>
            ),
          },
          { name: t('draws.nextValueName'), of: ({ nextValueName }) => nextValueName ?? '—' },
          { name: t('draws.drawnAt'), of: ({ drawnAt }) => exact(drawnAt) },
        ]}
      />
    </section>
  );
}

/** Draws the panel, and draws it again where the last draw found none: with another value, and relaxed rules if they say so. */
export function Draw({ round, again }: { round: RoundWholeFragment; again: () => void }) {
  const { t } = useWords();
  const { rows, last, again: askAgain } = useDraws(round.id);
  const value = (last ? last.nextValueName : round.publicValueName) ?? t('draws.unnamed');
  const relaxed: DeedField = { name: 'relaxed', label: t('draws.relaxed'), kind: 'yes' };
  if (!rows || last?.feasible) return null;
  return (
    <Deed
      word={t(last ? 'draws.again' : 'rounds.draw')}
      says={<p>{t(last ? 'draws.againSays' : 'rounds.drawSays', { value })}</p>}
      fields={[
        { name: 'value', label: last ? t('rounds.publicValue') : value, most: 200 },
        { name: 'day', label: t('rounds.reviewUntil'), kind: 'day', optional: true, hint: t('rounds.reviewUntilHint') },
        ...(last ? [relaxed] : []),
      ]}
      document={DrawPanelDocument}
      input={({ value: publicValue = '', day = '', relaxed: relaxes }, key) => ({
        input: {
          ...{ roundId: round.id, publicValue, relaxed: relaxes === 'yes', idempotencyKey: key },
          reviewUntil: day === '' ? null : new Date(shanghaiTime(day, '23:59')).toISOString(),
        },
      })}
      onDone={() => {
        askAgain();
        again();
      }}
      onRefused={askAgain}
    />
  );
}
