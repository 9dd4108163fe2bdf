import { useState } from 'react';
import { useLiveQuery } from '../api/use-live-query';
import { StationMenuDocument, StationPlacesDocument } from '../generated/station-orders';
import type { AccountFragment } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Answered } from '../parts/feedback';
import { FindPerson, type FoundPerson } from './find-person';
import { PhoneOrderForm } from './phone-order-form';
import { StationPage } from './station-page';
import { useWorkplace } from './use-workplace';

/** Orders for a resident who calls or stands at the desk 代办点单. */
export function PhoneOrder() {
  const { t } = useWords();
  const workplace = useWorkplace();
  const [person, setPerson] = useState<FoundPerson | null>(null);
  const [phone, setPhone] = useState('');
  return (
    <StationPage title={t('station.phone.title')}>
      <div className="station-narrow">
        <FindPerson
          found={person}
          otherwise={t('station.phone.noAccount')}
          onFound={(found, number) => {
            setPerson(found);
            setPhone(number);
          }}
        />
        {workplace && phone !== '' && (
          <Order key={person?.id ?? phone} workplace={workplace} person={person} phone={phone} />
        )}
      </div>
    </StationPage>
  );
}

interface OrderProps {
  readonly workplace: AccountFragment['region'];
  readonly person: FoundPerson | null;
  readonly phone: string;
}

function Order({ workplace, person, phone }: OrderProps) {
  const places = useLiveQuery({ query: StationPlacesDocument, variables: { parentId: workplace.id } });
  const menu = useLiveQuery({ query: StationMenuDocument, variables: { regionId: person?.region.id ?? workplace.id } });
  const regions = [...(person ? [person.region] : []), ...(places.data?.regions.nodes ?? []), workplace];
  const known = regions.filter(({ id }, place) => regions.findIndex((one) => one.id === id) === place);
  return (
    <Answered of={menu}>
      {({ serviceMenu }) => <PhoneOrderForm items={serviceMenu} regions={known} person={person} phone={phone} />}
    </Answered>
  );
}
