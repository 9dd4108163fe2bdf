import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { useWords } from '../i18n/use-words';

interface Props {
  readonly title: string;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A question in front of the page: it takes the keyboard, and gives it back when it closes. */
export function Dialog({ open, ...rest }: Props) {
  return open ? createPortal(<OpenDialog {...rest} />, document.body) : null;
}

function OpenDialog({ title, onClose, children }: Omit<Props, 'open'>) {
  const { t } = useWords();
  const box = useRef<HTMLDialogElement>(null);
  const name = useId();
  // Closed while it still stands in the page: only then does the keyboard go back to where it came from.
  useLayoutEffect(() => {
    const shown = box.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return (
    <dialog
      ref={box}
      className="dialog"
      aria-labelledby={name}
      onCancel={(event) => {
        // A file field inside tells by the same event that no file was chosen.
        if (event.target !== event.currentTarget) return;
        event.preventDefault();
        onClose();
      }}
    >
      <div className="dialog-head">
        <h2 id={name}>{title}</h2>
        <button type="button" className="dialog-close" onClick={onClose}>
          {t('desk.close')}
        </button>
      </div>
      {children}
    </dialog>
  );
}
