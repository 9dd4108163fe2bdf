export { HttpModule } from './http.module.js';
export { BODY_LIMIT, createHttpAdapter } from './http-adapter.js';
export { GRAPHIQL_PATH } from './graphiql.js';
export { Readiness, type ReadinessReport } from './readiness.js';
export { Metrics } from './metrics.js';
export { NEST_LOG_LEVELS, createHttpApplication, listen } from './create-http-application.js';
export { stopOnSignals } from './stop-on-signals.js';
