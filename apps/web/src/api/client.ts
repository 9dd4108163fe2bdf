import { authExchange } from '@urql/exchange-auth';
import { Client, fetchExchange, subscriptionExchange, type CombinedError } from '@urql/core';
import { cache } from './cache';
import { authorization, isFresh } from './exchange-tokens';
import { ENDPOINT, fetchInLanguage } from './post';
import { accessToken, dropAccessToken, refreshToken } from './session';
import { socket } from './socket';

const codeOf = (error: CombinedError): unknown => error.graphQLErrors[0]?.extensions['code'];

/** A client with an empty cache: one for each person who signs in, so that nobody sees what another was shown. */
export function createApiClient(): Client {
  return new Client({
    url: ENDPOINT,
    fetch: fetchInLanguage,
    // GET is refused by the API.
    preferGetMethod: false,
    requestPolicy: 'cache-and-network',
    exchanges: [
      cache,
      authExchange(async ({ appendHeaders }) => {
        await authorization();
        return {
          addAuthToOperation: (operation) => {
            const token = accessToken();
            return token === null
              ? operation
              : appendHeaders(operation, { authorization: `Bearer ${token.accessToken}` });
          },
          willAuthError: () => refreshToken() !== null && !isFresh(),
          didAuthError: (error) => refreshToken() !== null && codeOf(error) === 'UNAUTHENTICATED',
          refreshAuth: async () => {
            if (isFresh()) dropAccessToken();
            await authorization();
          },
        };
      }),
      fetchExchange,
      subscriptionExchange({
        forwardSubscription: ({ query = '', variables }) => ({
          subscribe: (sink) => ({ unsubscribe: socket.subscribe({ query, variables }, sink) }),
        }),
      }),
    ],
  });
}
