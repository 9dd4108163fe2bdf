import type { FiguresFragment } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { useSayShown } from './shown-number';

/** So many grids fit beside one another so that they can be read from five metres. */
const MOST = 8;
/** Length of the bar of one to four, out of the longest: it says "few", not how many. */
const FEW = 2;

/** Live requests by grid, the busiest first: a bar and its number. */
export function GridBars({ grids }: { grids: FiguresFragment['grids'] }) {
  const { t } = useWords();
  const say = useSayShown();
  const longest = Math.max(5, ...grids.map(({ live }) => live.count ?? 0));
  if (grids.length === 0) return <p className="screen-none">{t('screen.noneLive')}</p>;
  return (
    <ol className="screen-bars">
      {grids.slice(0, MOST).map(({ regionId, name, live }) => (
        <li key={regionId}>
          <span className="screen-bar-name">{name}</span>
          <svg aria-hidden="true" viewBox="0 0 100 10" preserveAspectRatio="none">
            <rect className="screen-bar-way" width="100" height="10" />
            <rect
              className="screen-bar"
              data-kind={live.kind}
              width={live.kind === 'EXACT' ? ((live.count ?? 0) / longest) * 100 : FEW}
              height="10"
            />
          </svg>
          <strong>{say(live)}</strong>
        </li>
      ))}
      {grids.length > MOST && <li className="screen-rest">{t('screen.moreGrids', { count: grids.length - MOST })}</li>}
    </ol>
  );
}
