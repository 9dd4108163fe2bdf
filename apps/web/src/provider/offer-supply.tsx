import { useNavigate } from 'react-router';
import { useCommunities } from '../account/use-communities';
import { serverNow } from '../clock/server-clock';
import { Deed } from '../desk/deed';
import type { DeedField, DeedValues } from '../desk/deed-fields';
import { aboutFields, boardFields, boardLicences, extentFields } from '../exchange/board-choices';
import { OfferSupplyDocument } from '../generated/exchange';
import type { OfferSupplyInput } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { readYuan } from '../say/read-amount';
import { businessDate } from '../say/time';
import type { Supplier } from './use-supplier';

const DAY = 86_400_000;
/** An offer holds for so many days, unless told. */
const DAYS = 180;

/** Publishes what an organisation offers 发布供给. */
export function OfferSupply({ supplier: { id: organisationId } }: { supplier: Supplier }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const fields = useSupplyFields();
  return (
    <Deed
      word={t('exchange.offer')}
      says={t('exchange.offerSays')}
      fields={fields}
      document={OfferSupplyDocument}
      input={(values, idempotencyKey) => ({ input: { ...supplyFrom(values), organisationId, idempotencyKey } })}
      onDone={({ offerSupply }) => void navigate(`/provider/exchange/${offerSupply.id}`)}
    />
  );
}

/** Every region from the districts down to the communities, each once. */
function useAreas(): readonly { readonly value: string; readonly label: string }[] {
  const communities = useCommunities();
  const areas = new Map(
    communities.flatMap(({ above }) =>
      above.map(
        ({ id }, depth) =>
          [
            id,
            above
              .slice(0, depth + 1)
              .map(({ name }) => name)
              .join(' '),
          ] as const,
      ),
    ),
  );
  return [...areas, ...communities.map(({ id, name }) => [id, name] as const)].map(([value, label]) => ({
    value,
    label,
  }));
}

function useSupplyFields(): DeedField[] {
  const { t } = useWords();
  const areas = useAreas();
  const today = serverNow();
  return [
    ...aboutFields(t),
    { name: 'area', label: t('exchange.area'), kind: 'choice', options: areas },
    ...extentFields(t, businessDate(today), businessDate(today + DAYS * DAY)),
    { name: 'price', label: t('exchange.price'), kind: 'yuan', hint: t('exchange.priceHint') },
    ...boardLicences.map((licence): DeedField => ({
      name: licence,
      label: t(`exchange.papers.${licence}`),
      kind: 'yes',
    })),
  ];
}

function supplyFrom(values: DeedValues): Omit<OfferSupplyInput, 'organisationId' | 'idempotencyKey'> {
  const of = (name: string): string => values[name] ?? '';
  return {
    field: boardFields.find((one) => one === of('field')) ?? 'OTHER',
    ...{ title: of('title'), details: of('details'), areaRegionIds: [of('area')], people: Number(of('people')) },
    ...{ fromDate: of('fromDate'), toDate: of('toDate'), price: readYuan(of('price')) ?? 0 },
    licences: boardLicences.filter((licence) => of(licence) === 'yes'),
  };
}
