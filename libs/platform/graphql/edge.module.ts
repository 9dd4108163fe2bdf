import { Module, type DynamicModule } from '@nestjs/common';
import { APP_GUARD, APP_PIPE, ModuleRef } from '@nestjs/core';
import { GraphQLModule, GraphQLSchemaHost } from '@nestjs/graphql';
import { CAPABILITIES, type Capability } from '../capability.js';
import { Config } from '../config/config.js';
import { Limits } from '../limits/limits.js';
import { Logger } from '../log/logger.js';
import { AccessGuard } from './access/access.guard.js';
import { OperationContexts } from './context/operation-contexts.js';
import { edgeResolvers } from './edge-resolvers.js';
import { EDGE_OPTIONS, type EdgeOptions, type OperationRates } from './edge-options.js';
import { fillErrorCodes } from './errors/error-catalogue.type.js';
import { ErrorPresenter } from './errors/error-presenter.js';
import { mergeCatalogues } from './errors/merge-catalogues.js';
import { apolloOptions, GraphqlDriver } from './http/apollo-options.js';
import { OperationLimits } from './http/operation-limits.js';
import { createValidationPipe } from './inputs/validation.pipe.js';
import { DocumentReader } from './socket/document-reader.js';
import { SocketServer } from './socket/socket-server.js';

const presenter = {
  provide: ErrorPresenter,
  inject: [CAPABILITIES, Logger, ModuleRef],
  useFactory: (capabilities: readonly Capability[], logger: Logger, modules: ModuleRef): ErrorPresenter => {
    const catalogue = mergeCatalogues(capabilities.map(({ errors }) => errors));
    fillErrorCodes(catalogue);
    // The schema is built after this, with it.
    return new ErrorPresenter(catalogue, logger, () => modules.get(GraphQLSchemaHost, { strict: false }).schema);
  },
};

const rates = {
  provide: OperationLimits,
  inject: [Limits, Config, EDGE_OPTIONS],
  useFactory: (limits: Limits, config: Config, options: EdgeOptions): OperationLimits =>
    new OperationLimits(limits, ratesOf(config, options)),
};

/** What both transports share: contexts, rates and the form of errors. */
@Module({})
class EdgeParts {
  static forRoot(options: EdgeOptions): DynamicModule {
    const settings = { provide: EDGE_OPTIONS, useValue: options };
    return {
      module: EdgeParts,
      providers: [settings, OperationContexts, presenter, rates],
      exports: [EDGE_OPTIONS, OperationContexts, ErrorPresenter, OperationLimits],
    };
  }
}

/** GraphQL over HTTP and WebSocket for the capabilities of the application. Needs `PlatformModule`. */
@Module({})
export class EdgeModule {
  static forRoot(options: EdgeOptions = {}): DynamicModule {
    const parts = EdgeParts.forRoot(options);
    const graphql = GraphQLModule.forRootAsync({
      driver: GraphqlDriver,
      imports: [parts],
      inject: [OperationContexts, ErrorPresenter, Config, OperationLimits],
      useFactory: (
        contexts: OperationContexts,
        errors: ErrorPresenter,
        config: Config,
        operationLimits: OperationLimits,
      ) => apolloOptions(contexts, errors, { introspection: !config.isProduction, operationLimits }),
    });
    return {
      module: EdgeModule,
      imports: [parts, graphql],
      providers: [
        ...edgeResolvers,
        DocumentReader,
        SocketServer,
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_PIPE, useFactory: createValidationPipe },
      ],
      exports: [parts, graphql, SocketServer],
    };
  }
}

function ratesOf(config: Config, { rates }: EdgeOptions): OperationRates {
  return {
    mutationsPerMinute: config.get('MUTATIONS_PER_MINUTE'),
    queriesPerMinute: config.get('QUERIES_PER_MINUTE'),
    signedOutOperationsPerMinute: config.get('SIGNED_OUT_OPERATIONS_PER_MINUTE'),
    ...rates,
  };
}
