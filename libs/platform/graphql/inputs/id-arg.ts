import type { PipeTransform } from '@nestjs/common';
import { Args, ID } from '@nestjs/graphql';
import { generalErrors, isId } from '#kernel';

/** Parameter decorator: a required id given as an argument of its own, its form checked. Throws BAD_USER_INPUT. */
export function IdArg(name: string, description: string): ParameterDecorator {
  return Args(name, { type: () => ID, description }, idPipe(name));
}

/** The same for an id that may be left out. */
export function OptionalIdArg(name: string, description: string): ParameterDecorator {
  return Args(name, { type: () => ID, nullable: true, description }, idPipe(name));
}

function idPipe(field: string): PipeTransform {
  return {
    transform: (value: unknown): unknown => {
      if (value === undefined || value === null || isId(value)) return value ?? undefined;
      throw generalErrors.BAD_USER_INPUT({ field, reason: 'must be an id' });
    },
  };
}
