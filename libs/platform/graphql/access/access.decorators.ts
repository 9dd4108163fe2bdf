import { SetMetadata, type CustomDecorator } from '@nestjs/common';

/** Where the access mark of a root field is kept. */
export const ACCESS_MARK = 'linli:access';

/** Who may call a root field. */
export type AccessMark =
  | { readonly kind: 'public' }
  | { readonly kind: 'signed-in' }
  | { readonly kind: 'requires'; readonly permission: string };

/** Marks a root field that anyone may call, signed in or not. */
export const Public = (): CustomDecorator => mark({ kind: 'public' });

/** Marks a root field that needs a signed-in person and nothing more; what he may see is decided in the use case. */
export const SignedIn = (): CustomDecorator => mark({ kind: 'signed-in' });

/** Marks a root field that needs a permission in any scope; the scope itself is checked in the use case. */
export const Requires = (permission: string): CustomDecorator => mark({ kind: 'requires', permission });

function mark(value: AccessMark): CustomDecorator {
  return SetMetadata(ACCESS_MARK, value);
}
