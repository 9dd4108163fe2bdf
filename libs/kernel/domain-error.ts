/** Values that fill the placeholders of an error's message. Never personal data: they are shown to the caller. */
export type ErrorParams = Record<string, string | number | boolean | null>;

/** The text of an error in both languages; `{name}` is replaced by the parameter of that name. */
export interface ErrorText {
  readonly zh: string;
  readonly en: string;
}

/** All codes that a capability may answer with. */
export type ErrorCatalogue = Readonly<Record<string, ErrorText>>;

/** A refusal with a stable code. Thrown by rules and use cases; it always rolls the unit of work back. */
export class DomainError extends Error {
  override readonly name = 'DomainError';

  constructor(
    readonly code: string,
    readonly params: ErrorParams = {},
  ) {
    super(code);
  }
}

type ErrorFactory = (params?: ErrorParams) => DomainError;

/** A catalogue together with one factory for each code: `throw errors.OFFER_GONE({ offerId })`. */
export type DefinedErrors<Code extends string> = { readonly [K in Code]: ErrorFactory } & {
  readonly catalogue: ErrorCatalogue;
};

/** Declares the error codes of a capability with their messages. */
export function defineErrors<Code extends string>(texts: Record<Code, ErrorText>): DefinedErrors<Code> {
  const factories = Object.fromEntries(
    Object.keys(texts).map((code) => [code, (params?: ErrorParams) => new DomainError(code, params)]),
  );
  return { ...factories, catalogue: texts } as DefinedErrors<Code>;
}

/** The message of an error in one language, with its placeholders filled. */
export function errorMessage(text: ErrorText, locale: 'zh' | 'en', params: ErrorParams): string {
  return text[locale].replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''));
}
