import type { Refusal } from '../api/refusal';
import { useAskedAgain } from '../api/use-asked-again';
import { useLiveQuery } from '../api/use-live-query';
import { useStream } from '../api/use-stream';
import { DistrictFiguresDocument } from '../generated/screen';
import type { FiguresFragment } from '../generated/types';

/** So often the screen asks, in milliseconds, for "as of" while nothing changes, and in case the stream broke off. */
const ASK_EVERY = 30_000;

interface Followed {
  readonly figures: FiguresFragment | undefined;
  readonly waiting: boolean;
  readonly refusal: Refusal | null;
  /** Whether the stream stands. */
  readonly live: boolean;
  readonly again: () => void;
}

/** The figures of a region as they are pushed, for a screen that nobody touches for months: it goes on by itself. */
export function useFigures(regionId: string): Followed {
  const { data, waiting, refusal, again } = useLiveQuery({ query: DistrictFiguresDocument, variables: { regionId } });
  const { pushed, live } = useStream<FiguresFragment>(`/figures/${regionId}/stream`);
  useAskedAgain(again, ASK_EVERY);
  const asked = data?.districtFigures;
  const figures = asked && pushed ? (asked.asOf > pushed.asOf ? asked : pushed) : (pushed ?? asked);
  return { figures, waiting, refusal: figures ? null : refusal, live, again };
}
