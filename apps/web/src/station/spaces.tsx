import { Link } from 'react-router';
import { useCommunities } from '../account/use-communities';
import { Deed } from '../desk/deed';
import type { DeedField } from '../desk/deed-fields';
import { Table, type Column } from '../desk/table';
import { usePages } from '../desk/use-pages';
import { StationCreateSpaceDocument, StationSpacesDocument } from '../generated/station-spaces';
import type { SpaceKind, StationSpaceFragment } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Answered } from '../parts/feedback';
import { weeklyHours } from './opening-hours';
import { SpaceStateTag } from './space-state';
import { StationPage } from './station-page';
import { useWorkplace } from './use-workplace';

const kinds: readonly SpaceKind[] = ['ACTIVITY_CENTRE', 'CANTEEN', 'COMPLEX', 'GARDEN', 'STATION', 'OTHER'];

/** The community spaces 社区空间 of where I work. */
export function Spaces() {
  const { t } = useWords();
  const regionId = useWorkplace()?.id;
  const pages = usePages(StationSpacesDocument, { regionId: regionId ?? '' }, ({ spaces }) => spaces, !regionId);
  const columns: Column<StationSpaceFragment>[] = [
    { name: t('station.space.name'), of: ({ id, name }) => <Link to={`/station/spaces/${id}`}>{name}</Link> },
    { name: t('station.space.kind'), of: ({ kind }) => t(`station.space.kinds.${kind}`) },
    { name: t('station.space.address'), of: ({ address }) => address },
    { name: t('station.space.rooms'), of: ({ rooms }) => rooms.length, numbers: true },
    { name: t('station.requests.state'), of: ({ state }) => <SpaceStateTag state={state} /> },
  ];
  return (
    <StationPage title={t('station.space.title')} deeds={<Create again={pages.again} />}>
      <Answered of={pages}>
        {(rows) => (
          <Table
            caption={t('station.space.title')}
            columns={columns}
            rows={rows}
            keyOf={({ id }) => id}
            none={t('station.space.none')}
            more={pages.more}
          />
        )}
      </Answered>
    </StationPage>
  );
}

/** A space is for who lives in its region: the whole of where I work, or one community of it. */
function Create({ again }: { again: () => void }) {
  const { t } = useWords();
  const workplace = useWorkplace();
  const communities = useCommunities();
  if (workplace === undefined) return null;
  const fields: DeedField[] = [
    { name: 'name', label: t('station.space.name'), most: 60 },
    {
      ...{ name: 'kind', label: t('station.space.kind'), kind: 'choice' },
      options: kinds.map((value) => ({ value, label: t(`station.space.kinds.${value}`) })),
    },
    {
      ...{ name: 'region', label: t('station.space.region'), kind: 'choice' },
      options: [workplace, ...communities.filter(({ within }) => within.includes(workplace.id))].map(
        ({ id, name }) => ({
          value: id,
          label: name,
        }),
      ),
    },
    { name: 'address', label: t('station.space.address'), most: 120 },
    { name: 'from', label: t('station.space.from'), kind: 'clock', initial: '08:00' },
    { name: 'to', label: t('station.space.to'), kind: 'clock', initial: '20:00' },
    { name: 'weekends', label: t('station.space.weekends'), kind: 'yes', initial: 'yes' },
    { name: 'atOnce', label: t('station.space.atOnce'), kind: 'yes' },
  ];
  return (
    <Deed
      word={t('station.space.create')}
      says={t('station.space.createSays')}
      fields={fields}
      document={StationCreateSpaceDocument}
      input={({ name = '', kind, region = '', address = '', from = '', to = '', ...yes }, idempotencyKey) => ({
        input: {
          ...{ name, kind: kinds.find((one) => one === kind) ?? 'OTHER', regionId: region, address, idempotencyKey },
          hours: { weekly: weeklyHours(from, to, yes['weekends'] === 'yes'), exceptions: [] },
          autoConfirm: yes['atOnce'] === 'yes',
        },
      })}
      onDone={again}
    />
  );
}
