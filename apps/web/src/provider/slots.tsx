import { useNow } from '../clock/use-now';
import { Deed } from '../desk/deed';
import { Table, type Column } from '../desk/table';
import { usePages } from '../desk/use-pages';
import { AddSlotsDocument, CancelSlotDocument, ListingSlotsDocument } from '../generated/offering';
import type { ListingSlotsQuery } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Answered } from '../parts/feedback';
import { businessDate, sayWindow, shanghaiTime } from '../say/time';

type Slot = ListingSlotsQuery['listingSlots']['nodes'][number];

/** The slots 场次 of a listing to come, with the places that are taken. */
export function Slots({ listingId, open }: { listingId: string; open: boolean }) {
  const { t, lang } = useWords();
  const now = useNow(60_000);
  const pages = usePages(ListingSlotsDocument, { listingId }, (data) => data.listingSlots);
  const columns: Column<Slot>[] = [
    {
      name: t('slot.when'),
      of: ({ startsAt, endsAt }) => sayWindow(Date.parse(startsAt), Date.parse(endsAt), now, lang),
    },
    { name: t('slot.taken'), of: ({ taken, capacity }) => `${taken} / ${capacity}`, numbers: true },
    {
      name: t('slot.standing'),
      of: ({ state, reason }) => (
        <>
          <span className="tag" data-tone={state === 'OPEN' ? undefined : 'calm'}>
            {t(`slot.state.${state}`)}
          </span>{' '}
          <span className="soft small">{reason}</span>
        </>
      ),
    },
    {
      name: t('serving.next'),
      of: ({ id: slotId, state }) => state === 'OPEN' && <Cancel slotId={slotId} again={pages.again} />,
    },
  ];
  return (
    <section className="section">
      <div className="section-head">
        <h2>{t('slot.title')}</h2>
        {open && <Add listingId={listingId} again={pages.again} />}
      </div>
      <Answered of={pages}>
        {(rows) => (
          <Table
            caption={t('slot.title')}
            columns={columns}
            rows={rows}
            keyOf={({ id }) => id}
            none={t('slot.none')}
            more={pages.more}
          />
        )}
      </Answered>
    </section>
  );
}

function Cancel({ slotId, again }: { slotId: string; again: () => void }) {
  const { t } = useWords();
  return (
    <div className="steps-in-line">
      <Deed
        word={t('slot.cancel')}
        kind="grave"
        says={t('slot.cancelSays')}
        fields={[{ name: 'reason', label: t('slot.reason'), kind: 'text' }]}
        document={CancelSlotDocument}
        input={({ reason = '' }) => ({ input: { slotId, reason } })}
        onDone={again}
      />
    </div>
  );
}

const DAY = 86_400_000;

/** The same time of the day, once or on several days in a row. */
function Add({ listingId, again }: { listingId: string; again: () => void }) {
  const { t } = useWords();
  const tomorrow = businessDate(useNow(60_000) + DAY);
  return (
    <Deed
      word={t('slot.add')}
      kind="plain"
      fields={[
        { name: 'day', label: t('slot.day'), kind: 'day', initial: tomorrow },
        { name: 'from', label: t('slot.from'), kind: 'clock', initial: '09:00' },
        { name: 'to', label: t('slot.to'), kind: 'clock', initial: '10:00' },
        { name: 'capacity', label: t('slot.capacity'), kind: 'number', initial: '8' },
        { name: 'days', label: t('slot.days'), kind: 'number', initial: '1', hint: t('slot.daysHint') },
      ]}
      document={AddSlotsDocument}
      input={({ day = '', from = '', to = '', capacity, days }, idempotencyKey) => {
        const at = (clock: string, later: number): string =>
          new Date(shanghaiTime(day, clock) + later * DAY).toISOString();
        const slots = Array.from({ length: Math.min(60, Math.max(1, Number(days))) }, (_, later) => ({
          ...{ startsAt: at(from, later), endsAt: at(to, later), capacity: Number(capacity) },
        }));
        return { input: { listingId, slots, idempotencyKey } };
      }}
      onDone={again}
    />
  );
}
