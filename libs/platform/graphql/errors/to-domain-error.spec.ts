import { GraphQLError } from 'graphql';
import { generalErrors } from '#kernel';
import { rootCause, toDomainError } from './to-domain-error.js';

const wrapped = (originalError: Error): GraphQLError =>
  new GraphQLError('outside', { originalError: new GraphQLError('inside', { originalError }), path: ['field'] });

describe('what an error stands for', () => {
  it('finds the refusal under the wrappings of GraphQL', () => {
    expect(toDomainError(wrapped(generalErrors.NOT_FOUND()))?.code).toBe('NOT_FOUND');
  });

  it('takes nothing that a resolver threw by accident for a refusal', () => {
    expect(toDomainError(wrapped(new Error('SELECT 1')))).toBeUndefined();
    expect(toDomainError(new GraphQLError('SELECT 1', { path: ['field'] }))).toBeUndefined();
    expect(toDomainError(new Error('Syntax Error: no'))).toBeUndefined();
    expect(toDomainError('text')).toBeUndefined();
    expect(rootCause(wrapped(new TypeError('x')))).toBeInstanceOf(TypeError);
  });

  it.each([
    ['Syntax Error: Expected Name, found "}".', 'GRAPHQL_PARSE_FAILED'],
    ['Cannot query field "nam" on type "Cup". Did you mean "name"?', 'GRAPHQL_VALIDATION_FAILED'],
    ['Variable "$id" of required type "ID!" was not provided.', 'BAD_USER_INPUT'],
    ['Argument "id" of non-null type "ID!" must not be null.', 'BAD_USER_INPUT'],
  ])('knows what GraphQL refuses: %s', (message, code) => {
    const refusal = toDomainError(new GraphQLError(message));
    expect(refusal?.code).toBe(code);
    expect(JSON.stringify(refusal?.params)).not.toContain('Did you mean');
  });

  it('names the input that is wrong, and does not repeat its value', () => {
    const message = `Variable "$input" got invalid value { phone: "13800000000" } at "input.born"; LocalDate must be an existing date YYYY-MM-DD`;
    expect(toDomainError(new GraphQLError(message))?.params).toEqual({
      field: 'input.born',
      reason: 'LocalDate must be an existing date YYYY-MM-DD',
    });
    const whole = 'Variable "$born" got invalid value "13800000000"; LocalDate must be an existing date YYYY-MM-DD';
    expect(toDomainError(new GraphQLError(whole))?.params).toEqual({
      field: 'born',
      reason: 'LocalDate must be an existing date YYYY-MM-DD',
    });
  });

  it('shortens what is very long', () => {
    expect(String(toDomainError(new GraphQLError('x'.repeat(100_000)))?.params['reason']).length).toBeLessThan(400);
  });
});
