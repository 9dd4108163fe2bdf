import type { AnyVariables, DocumentInput } from 'urql';
import { Deed } from '../desk/deed';
import { useWords } from '../i18n/use-words';

interface Props<Renewed, Closed, Variables extends AnyVariables> {
  readonly renew: DocumentInput<Renewed, Variables>;
  readonly close: DocumentInput<Closed, Variables>;
  readonly input: () => Variables;
  readonly again: () => void;
}

/** Keeps an open entry on the board for another time, or takes it off. */
export function KeepDeeds<Renewed, Closed, Variables extends AnyVariables>(props: Props<Renewed, Closed, Variables>) {
  const { t } = useWords();
  const { renew, close, input, again } = props;
  return (
    <>
      <Deed
        word={t('exchange.renew')}
        kind="plain"
        says={t('exchange.renewSays')}
        document={renew}
        input={input}
        onDone={again}
      />
      <Deed
        word={t('exchange.take')}
        kind="grave"
        says={t('exchange.takeSays')}
        document={close}
        input={input}
        onDone={again}
        onRefused={again}
      />
    </>
  );
}
