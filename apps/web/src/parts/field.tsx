import { useId, type InputHTMLAttributes, type ReactNode, type Ref } from 'react';

interface Props extends InputHTMLAttributes<HTMLInputElement> {
  readonly label: string;
  readonly hint?: string;
  /** What is wrong with it, as a sentence. */
  readonly wrong?: string;
  readonly ref?: Ref<HTMLInputElement>;
}

/** An input with its label, a hint, and what is wrong with it. */
export function Field({ label, hint, wrong, ...rest }: Props) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        {...rest}
        aria-invalid={wrong ? true : undefined}
        aria-describedby={wrong || hint ? `${id}-hint` : undefined}
      />
      <Below id={`${id}-hint`} hint={hint} wrong={wrong} />
    </div>
  );
}

function Below({ id, hint, wrong }: { id: string; hint?: string; wrong?: string }) {
  if (!wrong && !hint) return null;
  return (
    <p id={id} className={wrong ? 'field-wrong' : 'soft small'} role={wrong ? 'alert' : undefined}>
      {wrong ?? hint}
    </p>
  );
}

/** A list to choose one of, in the system's own form. */
export function SelectField({
  label,
  wrong,
  children,
  ...rest
}: { label: string; wrong?: string; children: ReactNode } & React.ComponentProps<'select'>) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} {...rest} aria-invalid={wrong ? true : undefined}>
        {children}
      </select>
      {wrong && (
        <p className="field-wrong" role="alert">
          {wrong}
        </p>
      )}
    </div>
  );
}
