import { useWords } from '../i18n/use-words';
import { Button } from '../parts/button';
import { Field } from '../parts/field';
import type { PlaceState } from './use-place';

/** The address to come to, and whether the map knows where that is. */
export function WhereFields({ place, needsAddress }: { place: PlaceState; needsAddress: boolean }) {
  const { t } = useWords();
  return (
    <div className="section">
      <Field
        label={t('order.address')}
        hint={t('order.addressHint')}
        autoComplete="street-address"
        maxLength={200}
        required={needsAddress}
        value={place.address}
        onChange={(event) => place.setAddress(event.target.value)}
      />
      <div className="note" data-tone={place.known === 'exactly' ? 'good' : undefined} role="status">
        <p>{t(`place.${place.known}`)}</p>
        {place.known !== 'asking' && (
          <Button kind="plain" onClick={place.find}>
            {t(place.point ? 'place.anew' : 'place.find')}
          </Button>
        )}
      </div>
    </div>
  );
}
