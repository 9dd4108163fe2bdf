import { useQuery } from 'urql';
import { StationVolunteerNameDocument } from '../generated/station-request';

/** Name and number of a volunteer, kept once it was fetched. */
export function VolunteerName({ id }: { id: string }) {
  const [{ data }] = useQuery({
    query: StationVolunteerNameDocument,
    variables: { id },
    requestPolicy: 'cache-first',
  });
  return (
    <span>
      <strong>{data?.volunteer.displayName ?? '…'}</strong>{' '}
      <span className="soft small numbers">{data?.volunteer.number}</span>
    </span>
  );
}
