import type { ReactNode } from 'react';
import { Dialog as Radix } from 'radix-ui';
import { useWords } from '../i18n/use-words';

interface Props {
  readonly title: string;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A question in front of the page: it takes the keyboard, and gives it back when it closes. */
export function Dialog({ title, open, onClose, children }: Props) {
  const { t } = useWords();
  return (
    <Radix.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Radix.Portal>
        <Radix.Overlay className="dialog-veil" />
        <Radix.Content className="dialog" aria-describedby={undefined}>
          <div className="dialog-head">
            <Radix.Title>{title}</Radix.Title>
            <Radix.Close className="dialog-close">{t('desk.close')}</Radix.Close>
          </div>
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
