import type { FiguresFragment } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { sayMinutes } from '../say/amount';

type Day = FiguresFragment['days'][number];

const [WIDTH, HEIGHT, TOP, FOOT] = [840, 220, 20, 46];
const BASE = HEIGHT - FOOT;

/** Hours of service by day, a line over the last two weeks; a day of fewer than five services is an empty ring on the ground. */
export function HoursLine({ days }: { days: readonly Day[] }) {
  const { t, lang } = useWords();
  const most = Math.max(60, ...days.map(({ minutes }) => minutes ?? 0));
  const x = (at: number): number => 44 + (at / Math.max(1, days.length - 1)) * (WIDTH - 88);
  const y = (minutes: number | null | undefined): number => BASE - ((minutes ?? 0) / most) * (BASE - TOP);
  const points = days.map(({ minutes }, at) => `${x(at).toFixed(1)},${y(minutes).toFixed(1)}`);
  const told = days.map(
    ({ day, minutes }) => `${monthDay(day)} ${minutes === null ? '<5' : sayMinutes(minutes ?? 0, lang)}`,
  );
  return (
    <svg
      className="screen-line"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={`${t('screen.days')}: ${told.join(', ')}`}
    >
      {[0, 0.5, 1].map((part) => (
        <line key={part} className="screen-line-rule" x1="16" x2={WIDTH - 16} y1={y(most * part)} y2={y(most * part)} />
      ))}
      <polygon
        className="screen-line-area"
        points={`${x(0)},${BASE} ${points.join(' ')} ${x(days.length - 1)},${BASE}`}
      />
      <polyline className="screen-line-way" points={points.join(' ')} />
      {days.map(({ day, minutes }, at) => (
        <g key={day}>
          <circle
            className="screen-line-dot"
            data-few={minutes === null || undefined}
            cx={x(at)}
            cy={y(minutes)}
            r="7"
          />
          {(days.length - 1 - at) % 3 === 0 && (
            <text className="screen-line-day" x={x(at)} y={HEIGHT - 8} textAnchor="middle">
              {monthDay(day)}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}

/** `11/26`: short enough to stand under a point. */
function monthDay(day: string): string {
  return `${Number(day.slice(5, 7))}/${Number(day.slice(8, 10))}`;
}
