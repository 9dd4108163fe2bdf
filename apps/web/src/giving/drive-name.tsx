import { useQuery } from 'urql';
import { GiftDriveDocument } from '../generated/my-gifts';

/** The title of the drive that a gift went to; asked for once. */
export function DriveName({ id }: { id: string }) {
  const [{ data }] = useQuery({ query: GiftDriveDocument, variables: { id }, requestPolicy: 'cache-first' });
  return <>{data?.drive.title ?? '…'}</>;
}
