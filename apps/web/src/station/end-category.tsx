import { useState } from 'react';
import { useCommand } from '../api/use-command';
import { serverNow } from '../clock/server-clock';
import { Dialog } from '../desk/dialog';
import { StationEndCategoryDocument } from '../generated/station-people';
import type { StationCategoriesQuery } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Button } from '../parts/button';
import { RefusalNote } from '../parts/feedback';
import { Field } from '../parts/field';
import { businessDate } from '../say/time';

type Decision = StationCategoriesQuery['personCategories'][number];

/** Ends a decision with its last day. */
export function EndCategory({ decision: { id, category } }: { decision: Decision }) {
  const { t } = useWords();
  const [asks, setAsks] = useState(false);
  const [validTo, setValidTo] = useState(() => businessDate(serverNow()));
  const end = useCommand(StationEndCategoryDocument);
  const submit = async (): Promise<void> => {
    const { data } = await end.run({ input: { decisionId: id, validTo } });
    if (data) setAsks(false);
  };
  return (
    <>
      <Button kind="plain" onClick={() => setAsks(true)}>
        {t('station.residents.end')}
      </Button>
      <Dialog title={t(`station.category.${category}`)} open={asks} onClose={() => setAsks(false)}>
        <Field
          label={t('station.residents.lastDay')}
          type="date"
          value={validTo}
          onChange={(e) => setValidTo(e.target.value)}
        />
        <RefusalNote refusal={end.refusal} />
        <Button kind="grave" busy={end.busy} onClick={() => void submit()}>
          {t('station.residents.end')}
        </Button>
      </Dialog>
    </>
  );
}
