import type { ApolloDriverConfig } from '@nestjs/apollo';
import { ApolloDriver } from '@nestjs/apollo';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { PARSE_OPTIONS, limitRules } from '../complexity/limit-rules.js';
import type { HttpRequest, OperationContexts } from '../context/operation-contexts.js';
import type { ErrorPresenter } from '../errors/error-presenter.js';
import { schemaOptions } from '../schema/schema-options.js';
import { ErrorAddressees, edgePlugin } from './edge.plugin.js';
import type { OperationLimits } from './operation-limits.js';

/** Where GraphQL is served, on both transports. */
export const GRAPHQL_PATH = '/graphql';

/** Apollo Server behind Fastify with everything closed that a client does not need. */
export function apolloOptions(
  contexts: OperationContexts,
  presenter: ErrorPresenter,
  { introspection, operationLimits }: { introspection: boolean; operationLimits: OperationLimits },
): Omit<ApolloDriverConfig, 'driver'> {
  const addressees = new ErrorAddressees();
  return {
    path: GRAPHQL_PATH,
    autoSchemaFile: true,
    sortSchema: true,
    buildSchemaOptions: schemaOptions(),
    context: (request: HttpRequest) => contexts.ofRequest(request),
    formatError: (_formatted, error) => presenter.present(error, addressees.of(error)),
    autoTransformHttpErrors: false,
    graphiql: false,
    // our own rule answers instead, in our own words
    introspection: true,
    csrfPrevention: true,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    parseOptions: PARSE_OPTIONS,
    validationOptions: { maxErrors: 5, hideSuggestions: true },
    validationRules: limitRules({ introspection }),
    stopOnApplicationShutdown: true,
    plugins: [edgePlugin(addressees, presenter, operationLimits), ApolloServerPluginCacheControlDisabled()],
  };
}

/** The driver that goes with these options. */
export const GraphqlDriver = ApolloDriver;
