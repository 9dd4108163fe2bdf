import type { ButtonHTMLAttributes, MouseEvent } from 'react';

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly kind?: 'main' | 'plain' | 'grave';
  /** The deed is under way: the button stays where it is, and another press does nothing. */
  readonly busy?: boolean;
}

/** A button that stays reachable by keyboard and screen reader also while it waits. */
export function Button({ kind = 'main', busy = false, disabled = false, onClick, type = 'button', ...rest }: Props) {
  const idle = busy || disabled;
  const press = (event: MouseEvent<HTMLButtonElement>): void => {
    if (idle) event.preventDefault();
    else onClick?.(event);
  };
  return (
    <button
      {...rest}
      type={type}
      className="button"
      data-kind={kind}
      aria-disabled={idle || undefined}
      aria-busy={busy || undefined}
      onClick={press}
    />
  );
}
