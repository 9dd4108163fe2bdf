import { Query, Resolver } from '@nestjs/graphql';
import { Public } from '../access/access.decorators.js';
import { ErrorTextType } from './error-catalogue.type.js';
import { ErrorPresenter } from './error-presenter.js';

/** Publishes the error codes, so that a client can show messages of its own. */
@Resolver(() => ErrorTextType)
export class ErrorCatalogueResolver {
  constructor(private readonly presenter: ErrorPresenter) {}

  @Query(() => [ErrorTextType], { description: 'Every error code with its messages. 错误码表' })
  @Public()
  errorCatalogue(): ErrorTextType[] {
    return Object.entries(this.presenter.catalogue).map(([code, { zh, en }]) => ({ code, zh, en }));
  }
}
