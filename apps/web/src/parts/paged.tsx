import { useState, type ReactNode } from 'react';
import type { TypedDocumentNode } from 'urql';
import { useLiveQuery } from '../api/use-live-query';
import { Answered } from './feedback';
import { More } from './more';

/** A page of a list, as the API answers it. */
interface Connection<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

interface Props<Data, Variables extends { after?: string | null }, Node> {
  readonly query: TypedDocumentNode<Data, Variables>;
  /** Everything but the cursor. Give the list another `key` where these change. */
  readonly variables: Omit<Variables, 'after'>;
  readonly of: (data: Data) => Connection<Node>;
  /** What stands here when there is nothing at all. */
  readonly none: ReactNode;
  readonly children: (nodes: readonly Node[]) => ReactNode;
}

/** A list that grows page by page. Each page stays live by itself. */
export function Paged<Data, Variables extends { after?: string | null }, Node>(props: Props<Data, Variables, Node>) {
  const [pages, setPages] = useState<readonly (string | null)[]>([null]);
  return (
    <>
      {pages.map((after, page) => (
        <PageOf
          key={after}
          {...props}
          after={after}
          more={page === pages.length - 1 ? (next) => setPages([...pages, next]) : undefined}
        />
      ))}
    </>
  );
}

interface PageProps<Data, Variables extends { after?: string | null }, Node> extends Props<Data, Variables, Node> {
  readonly after: string | null;
  readonly more?: (after: string | null) => void;
}

function PageOf<Data, Variables extends { after?: string | null }, Node>({
  query,
  variables,
  after,
  of,
  none,
  more,
  children,
}: PageProps<Data, Variables, Node>) {
  const answer = useLiveQuery<Data, Variables>({ query, variables: { ...variables, after } as Variables });
  return (
    <Answered of={answer}>
      {(data) => {
        const { nodes, pageInfo } = of(data);
        return (
          <>
            {nodes.length === 0 && after === null ? none : children(nodes)}
            {more && pageInfo.hasNextPage && <More onClick={() => more(pageInfo.endCursor)} />}
          </>
        );
      }}
    </Answered>
  );
}
