import { useState, type FormEvent, type ReactNode } from 'react';
import { useMutation, type AnyVariables, type DocumentInput } from 'urql';
import { newKey } from '../api/new-key';
import { refusalOf, type Refusal } from '../api/refusal';
import { useWords } from '../i18n/use-words';
import { Button } from '../parts/button';
import { RefusalNote } from '../parts/feedback';
import { DeedFields, valuesOf, type DeedField, type DeedValues } from './deed-fields';
import { Dialog } from './dialog';
import { Working } from './working';

interface Props<Data, Variables> {
  /** What is done, as the button says it. */
  readonly word: string;
  /** What follows from it, above the fields. */
  readonly says?: ReactNode;
  readonly fields?: readonly DeedField[];
  readonly kind?: 'main' | 'plain' | 'grave';
  readonly document: DocumentInput<Data, Variables>;
  /** The variables of the mutation; `key` stays the same for as long as the same deed is tried. */
  readonly input: (values: DeedValues, key: string) => Variables;
  readonly onDone?: (data: Data) => void;
  /** After a refusal, where one may leave something behind. */
  readonly onRefused?: () => void;
}

/** A deed at a desk: a button, a dialog that says what follows and asks what is needed, and why it was refused. */
export function Deed<Data, Variables extends AnyVariables>(props: Props<Data, Variables>) {
  const { word, kind = 'main' } = props;
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button kind={kind} onClick={() => setOpen(true)}>
        {word}
      </Button>
      <Dialog title={word} open={open} onClose={() => setOpen(false)}>
        <Asking {...props} onClose={() => setOpen(false)} />
      </Dialog>
    </>
  );
}

function Asking<Data, Variables extends AnyVariables>(props: Props<Data, Variables> & { onClose: () => void }) {
  const { t } = useWords();
  const { word, says, fields = [], kind = 'main', document, input, onDone, onRefused, onClose } = props;
  const [values, setValues] = useState(() => valuesOf(fields));
  const { run, busy, refusal } = useDeed(document);
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    const data = await run((key) => input(values, key));
    if (data === null) {
      onRefused?.();
      return;
    }
    onClose();
    onDone?.(data);
  };
  return (
    <form className="form" onSubmit={(event) => void send(event)}>
      {says !== undefined && <div className="deed-says">{says}</div>}
      <DeedFields fields={fields} values={values} onChange={setValues} />
      <RefusalNote refusal={refusal} />
      {busy && <Working />}
      <div className="buttons">
        <Button kind="plain" onClick={onClose}>
          {t('desk.cancel')}
        </Button>
        <Button type="submit" kind={kind === 'grave' ? 'grave' : 'main'} busy={busy}>
          {word}
        </Button>
      </div>
    </form>
  );
}

interface Running<Data, Variables> {
  /** Answers null where it was refused. */
  readonly run: (input: (key: string) => Variables) => Promise<Data | null>;
  readonly busy: boolean;
  readonly refusal: Refusal | null;
}

/** Refusals after which the same key would only be answered the same: it was used for another deed, or the deed left its trace. */
const spent: readonly string[] = ['IDEMPOTENCY_CONFLICT', 'PANEL_NOT_FEASIBLE'];

/** A mutation with a key of its own, which changes once the deed is done, or once it was used for another one. */
export function useDeed<Data, Variables extends AnyVariables>(
  document: DocumentInput<Data, Variables>,
): Running<Data, Variables> {
  const [{ fetching }, execute] = useMutation<Data, Variables>(document);
  const [key, setKey] = useState(newKey);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  return {
    busy: fetching,
    refusal,
    run: async (input) => {
      setRefusal(null);
      const { data, error } = await execute(input(key));
      const refused = refusalOf(error);
      setRefusal(refused);
      if (refused === null || spent.includes(refused.code)) setKey(newKey());
      return refused ? null : (data ?? null);
    },
  };
}
