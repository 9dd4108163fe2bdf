import { Module, type DynamicModule } from '@nestjs/common';
import type { Clock } from '#kernel';
import { HttpModule, PlatformModule, type Capability, type Config, type EdgeOptions } from '#platform';

/** What an application is put together from. */
export interface ApiOptions {
  readonly config: Config;
  /** All of them unless told. */
  readonly capabilities?: readonly Capability[];
  /** Another clock, for tests. */
  readonly clock?: Clock;
  /** Other limits of the edge, for tests and benches. */
  readonly edge?: EdgeOptions;
  /** Folder of the built web app, served at `/`; without it there is the API alone. */
  readonly pages?: string;
}

/** The composition root: plumbing, transport, capabilities. No business code. */
@Module({})
export class AppModule {
  static forRoot({ config, clock, edge }: ApiOptions, capabilities: readonly Capability[]): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.forRoot({ config, capabilities, clock }),
        HttpModule.forRoot(edge),
        ...capabilities.map(({ module }) => module),
      ],
    };
  }
}
