import { useState } from 'react';
import { newKey } from '../api/new-key';
import { useCommand } from '../api/use-command';
import { serverNow } from '../clock/server-clock';
import { Dialog } from '../desk/dialog';
import { StationDecideCategoryDocument } from '../generated/station-people';
import type { PersonCategory } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Button } from '../parts/button';
import { RefusalNote } from '../parts/feedback';
import { Field, SelectField } from '../parts/field';
import { businessDate } from '../say/time';

const categories: readonly PersonCategory[] = [
  ...(['LOW_INCOME', 'LOW_INCOME_MARGIN', 'EXTREME_POVERTY', 'AGED_ALONE', 'DISABLED'] as const),
  ...(['CHILD_IN_NEED', 'BEREAVED_FAMILY', 'VETERAN'] as const),
];

interface Props {
  readonly personId: string;
  readonly done: () => void;
  readonly onClose: () => void;
}

/** Decides that a resident is of a category, by the paper it rests on. */
export function CategoryForm({ personId, done, onClose }: Props) {
  const { t } = useWords();
  const decide = useCommand(StationDecideCategoryDocument);
  const [idempotencyKey] = useState(newKey);
  const submit = async (form: FormData): Promise<void> => {
    const text = (name: string): string => String(form.get(name) ?? '').trim();
    const category = categories.find((one) => one === text('category'));
    if (!category) return;
    const dates = { validFrom: text('validFrom'), validTo: text('validTo') || null };
    const { data } = await decide.run({
      input: { personId, category, basis: text('basis'), ...dates, idempotencyKey },
    });
    if (!data) return;
    done();
    onClose();
  };
  return (
    <Dialog title={t('station.residents.decide')} open onClose={onClose}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!decide.busy) void submit(new FormData(event.currentTarget));
        }}
      >
        <CategoryFields />
        <RefusalNote refusal={decide.refusal} />
        <Button type="submit" busy={decide.busy}>
          {t('station.residents.decide')}
        </Button>
      </form>
    </Dialog>
  );
}

/** The category, the paper it rests on, and from when to when it holds. */
function CategoryFields() {
  const { t } = useWords();
  return (
    <>
      <SelectField label={t('station.residents.category')} name="category">
        {categories.map((one) => (
          <option key={one} value={one}>
            {t(`station.category.${one}`)}
          </option>
        ))}
      </SelectField>
      <Field
        label={t('station.residents.basis')}
        hint={t('station.residents.basisHint')}
        name="basis"
        required
        maxLength={200}
      />
      <div className="station-pair">
        <Field
          label={t('station.residents.from')}
          name="validFrom"
          type="date"
          required
          defaultValue={businessDate(serverNow())}
        />
        <Field label={t('station.residents.to')} hint={t('station.residents.noEnd')} name="validTo" type="date" />
      </div>
    </>
  );
}
