import { useState, type ReactNode } from 'react';
import { useWords } from '../i18n/use-words';
import { Button } from '../parts/button';

/** What was handed in or drawn up is changed when asked for; the form is open at once where it was returned for completion. */
export function EditLater({ open, children }: { open: boolean; children: (close: () => void) => ReactNode }) {
  const { t } = useWords();
  const [editing, setEditing] = useState(open);
  if (editing) return children(() => setEditing(false));
  return (
    <p>
      <Button kind="plain" onClick={() => setEditing(true)}>
        {t('rounds.edit')}
      </Button>
    </p>
  );
}
