import type { ListingField, ListingOrder } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Button } from '../parts/button';
import { OneOf } from '../parts/choice';
import { SelectField } from '../parts/field';
import type { useNear } from './use-near';
import { days, distances, fields, type Wish } from './wish';

const orders: readonly ListingOrder[] = ['CHEAPEST', 'NEAREST', 'BEST_RATED', 'NEWEST'];

interface Props {
  readonly wish: Wish;
  readonly near: ReturnType<typeof useNear>;
  readonly onChange: (wish: Wish) => void;
}

/** What about, how far, when, and in which order. */
export function WishForm({ wish, near, onChange }: Props) {
  const { t } = useWords();
  const { point, exact, asking, find } = near;
  return (
    <section className="card form" aria-label={t('nearby.look')}>
      <FieldChoice value={wish.field} onChange={(field) => onChange({ ...wish, field })} />
      <OneOf
        label={t('nearby.day')}
        options={days.map((value) => ({ value, label: t(`nearby.days.${value}`) }))}
        value={wish.day}
        onChange={(day) => onChange({ ...wish, day })}
      />
      {point && (
        <OneOf
          label={t('nearby.distance')}
          options={distances.map((value) => ({ value, label: t(`nearby.within.${value}`) }))}
          value={wish.distance}
          onChange={(distance) => onChange({ ...wish, distance })}
        />
      )}
      <SelectField
        label={t('nearby.order')}
        value={wish.order}
        onChange={(event) => onChange({ ...wish, order: event.target.value as ListingOrder })}
      >
        {orders
          .filter((order) => point || order !== 'NEAREST')
          .map((order) => (
            <option key={order} value={order}>
              {t(`nearby.orders.${order}`)}
            </option>
          ))}
      </SelectField>
      {!exact && (
        <Button kind="plain" busy={asking} onClick={find}>
          {t('nearby.here')}
        </Button>
      )}
    </section>
  );
}

interface FieldProps {
  readonly value: Wish['field'];
  readonly onChange: (field: Wish['field']) => void;
}

/** What the service is about; nothing chosen is anything. */
function FieldChoice({ value, onChange }: FieldProps) {
  const { t } = useWords();
  return (
    <SelectField
      label={t('nearby.field')}
      value={value}
      onChange={(event) => onChange(event.target.value as ListingField | '')}
    >
      <option value="">{t('page.all')}</option>
      {fields.map((field) => (
        <option key={field} value={field}>
          {t(`nearbykind.field.${field}`)}
        </option>
      ))}
    </SelectField>
  );
}
