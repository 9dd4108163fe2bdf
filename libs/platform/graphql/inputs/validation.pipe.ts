import { ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { generalErrors, type DomainError } from '#kernel';

/** Checks every input class: unknown properties are refused, a wrong one answers BAD_USER_INPUT `{ field, reason }`. */
export function createValidationPipe(): ValidationPipe {
  return new ValidationPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    stopAtFirstError: true,
    validationError: { target: false, value: false },
    exceptionFactory: refusal,
  });
}

function refusal(errors: ValidationError[]): DomainError {
  const first = errors[0];
  return first ? deepest(first, first.property) : generalErrors.BAD_USER_INPUT({ field: 'input', reason: 'is wrong' });
}

function deepest(error: ValidationError, field: string): DomainError {
  const child = error.children?.[0];
  if (child) return deepest(child, `${field}.${child.property}`);
  const [constraint = 'is wrong'] = Object.values(error.constraints ?? {});
  const reason = constraint.startsWith(`${error.property} `) ? constraint.slice(error.property.length + 1) : constraint;
  return generalErrors.BAD_USER_INPUT({ field, reason });
}
