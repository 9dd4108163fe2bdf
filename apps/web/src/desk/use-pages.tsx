import { useEffect, useState } from 'react';
import { createRequest, useClient, type AnyVariables, type DocumentInput } from 'urql';
import { refusalOf, type Refusal } from '../api/refusal';
import { watchLine } from '../api/socket';

/** A page of a list, as every list of the API gives it. */
interface ListPage<Row> {
  readonly nodes: readonly Row[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** The pages of a list that are shown so far; for `Answered`, whose rows go to a `Table` with `more`. */
export interface Pages<Row> {
  readonly data: readonly Row[] | undefined;
  readonly waiting: boolean;
  readonly refusal: Refusal | null;
  /** Asks for all of them again. */
  readonly again: () => void;
  /** Fetches the next page; left out on the last one. */
  readonly more: (() => void) | undefined;
}

interface Answer<Data> {
  readonly data: Data | undefined;
  readonly refusal: Refusal | null;
}

/** What is asked for, how many pages of it, and what came, by the cursor that each page begins after. */
interface Shown<Data> {
  readonly asked: string;
  readonly count: number;
  readonly answers: ReadonlyMap<string, Answer<Data>>;
}

/** The pages that were answered, each begun where the one before ends now: nothing is shown twice or left out. */
function chainOf<Data, Row>({ count, answers }: Shown<Data>, pick: (data: Data) => ListPage<Row>) {
  const rows: Row[] = [];
  const cursors: (string | null)[] = [];
  let next: string | null | undefined = null;
  let answer: Answer<Data> | undefined;
  while (next !== undefined && cursors.length < count) {
    cursors.push(next);
    answer = answers.get(next ?? '');
    if (!answer?.data) break;
    const { nodes, pageInfo } = pick(answer.data);
    rows.push(...nodes);
    next = pageInfo.hasNextPage ? pageInfo.endCursor : undefined;
  }
  return { rows, cursors, answer, goesOn: answer?.data !== undefined && next !== undefined };
}

/**
 * A list of the API, page after page: `usePages(ItemsDocument, { regionId }, (data) => data.items)`. The operation takes
 * `$after: Cursor`. Asked again when the connection is back; other variables begin with the first page.
 */
export function usePages<Data, Variables extends AnyVariables, Row>(
  document: DocumentInput<Data, Variables>,
  variables: Omit<Variables, 'after'>,
  pick: (data: Data) => ListPage<Row>,
  pause = false,
): Pages<Row> {
  const client = useClient();
  const asked = JSON.stringify(variables);
  const [shown, setShown] = useState<Shown<Data>>({ asked, count: 1, answers: new Map() });
  const present: Shown<Data> = shown.asked === asked ? shown : { asked, count: 1, answers: new Map() };
  const { rows, cursors, answer, goesOn } = chainOf(present, pick);
  const held = JSON.stringify(cursors);
  const requests = (): ReturnType<typeof createRequest<Data, Variables>>[] =>
    (JSON.parse(held) as (string | null)[]).map((after) =>
      createRequest<Data, Variables>(document, { ...JSON.parse(asked), after } as Variables),
    );
  const again = (): void => {
    for (const request of requests())
      client.reexecuteOperation(client.createRequestOperation('query', request, { requestPolicy: 'network-only' }));
  };
  useEffect(() => {
    if (pause) return undefined;
    const all = requests();
    const ends = all.map((request, page) =>
      client
        .executeQuery(request, { requestPolicy: page === all.length - 1 ? 'cache-and-network' : 'cache-first' })
        .subscribe(({ data, error }) =>
          setShown((before) => withAnswer(before, asked, request.variables, data, refusalOf(error))),
        ),
    );
    const stop = watchLine((_line, back) => back && again());
    window.addEventListener('online', again);
    return () => {
      for (const end of ends) end.unsubscribe();
      stop();
      window.removeEventListener('online', again);
    };
    // What is asked for and from where: both as text, so that an equal one asks nothing again.
  }, [client, document, asked, held, pause]);
  const data = present.answers.get('')?.data === undefined ? undefined : rows;
  return {
    data,
    waiting: !pause && answer === undefined,
    refusal: answer && answer.data === undefined ? answer.refusal : null,
    again,
    more: goesOn ? () => setShown({ ...present, count: cursors.length + 1 }) : undefined,
  };
}

function withAnswer<Data>(
  before: Shown<Data>,
  asked: string,
  variables: AnyVariables,
  data: Data | undefined,
  refusal: Refusal | null,
): Shown<Data> {
  const same = before.asked === asked;
  const after = (variables as { after?: string | null } | undefined)?.after ?? '';
  const answers = new Map(same ? before.answers : []).set(after, { data: data ?? undefined, refusal });
  return { asked, count: same ? before.count : 1, answers };
}
