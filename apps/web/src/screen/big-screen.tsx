import { useEffect } from 'react';
import { useParams } from 'react-router';
import type { FiguresFragment } from '../generated/types';
import { useNow } from '../clock/use-now';
import { useWords } from '../i18n/use-words';
import { Answered } from '../parts/feedback';
import { Mark } from '../parts/icons';
import { sayCount, sayFen } from '../say/amount';
import { businessDate, sayClockSeconds, sayDate } from '../say/time';
import { GridBars } from './grid-bars';
import { HoursLine } from './hours-line';
import { useSayShown } from './shown-number';
import { useFigures } from './use-figures';

/** The big screen 大屏 of a district or a street: read from across a hall, touched by nobody. */
export function BigScreen() {
  const { t } = useWords();
  const { regionId = '' } = useParams();
  const { figures, live, ...answer } = useFigures(regionId);
  const title = t('screen.title', { region: figures?.regionName ?? '' });
  useEffect(() => {
    document.title = `${title} · ${t('brand.name')}`;
  }, [title, t]);
  return (
    <div className="screen">
      <header className="screen-head">
        <h1>
          <Mark />
          {title}
        </h1>
        <Clock asOf={figures?.asOf} />
      </header>
      <div role="status">{!live && figures && <p className="line-lost">{t('screen.lost')}</p>}</div>
      <main className="screen-main">
        <Answered of={{ ...answer, data: figures }}>{(present) => <Boards figures={present} />}</Answered>
      </main>
    </div>
  );
}

function Clock({ asOf }: { asOf: string | undefined }) {
  const { t, lang } = useWords();
  const now = useNow();
  return (
    <p className="screen-clock">
      <span>
        {sayDate(businessDate(now), lang)} <strong>{sayClockSeconds(now, lang)}</strong>
      </span>
      {asOf !== undefined && <small>{t('screen.asOf', { time: sayClockSeconds(Date.parse(asOf), lang) })}</small>}
    </p>
  );
}

function Boards({ figures }: { figures: FiguresFragment }) {
  const { t } = useWords();
  return (
    <>
      <Heads figures={figures} />
      <section className="screen-board screen-grids">
        <h2>{t('screen.byGrid')}</h2>
        <GridBars grids={figures.grids} />
      </section>
      <section className="screen-board screen-days">
        <h2>{t('screen.days')}</h2>
        <HoursLine days={figures.days} />
      </section>
      <Money funds={figures.funds} />
      <p className="screen-foot">{t('screen.foot')}</p>
    </>
  );
}

function Heads({ figures: { live, onDuty, minutesThisMonth, funds } }: { figures: FiguresFragment }) {
  const { t, lang } = useWords();
  const say = useSayShown();
  const heads = [
    ['live', t('screen.live'), say(live), t('screen.requests')],
    ['duty', t('screen.onDuty'), say(onDuty), t('screen.people')],
    ['hours', t('screen.month'), sayCount(Math.floor(minutesThisMonth / 60), lang), t('screen.hours')],
    ['money', t('screen.balance'), sayYuan(funds.balance), t('screen.yuan')],
  ] as const;
  return (
    <dl className="screen-heads">
      {heads.map(([key, name, figure, unit]) => (
        <div key={key} data-head={key}>
          <dt>{name}</dt>
          <dd>
            <strong>{figure}</strong> <span>{unit}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Money({ funds: { funds, raised, givenToday, giftsToday, paidOut } }: { funds: FiguresFragment['funds'] }) {
  const { t, lang } = useWords();
  return (
    <section className="screen-board screen-money">
      <h2>{t('screen.money', { funds: sayCount(funds, lang) })}</h2>
      <dl>
        <dt>{t('screen.raised')}</dt>
        <dd>{sayFen(raised)}</dd>
        <dt>{t('screen.today', { gifts: sayCount(giftsToday, lang) })}</dt>
        <dd>{sayFen(givenToday)}</dd>
        <dt>{t('screen.paidOut')}</dt>
        <dd>{sayFen(paidOut)}</dd>
      </dl>
    </section>
  );
}

/** Whole yuan, cut off: a figure to be read from afar. The exact ones stand below. */
function sayYuan(fen: number): string {
  return Math.trunc(fen / 100).toLocaleString('en-US');
}
