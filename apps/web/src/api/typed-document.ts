import type { TypedDocumentNode } from '@urql/core';

/** An operation as text, with the types of its answer and its variables; it is parsed where it is sent. */
export function typed<Data, Variables>(text: string): TypedDocumentNode<Data, Variables> {
  return text as unknown as TypedDocumentNode<Data, Variables>;
}
