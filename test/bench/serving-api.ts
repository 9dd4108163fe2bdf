import 'reflect-metadata';
import { Background, Config, listen } from '#platform';
import { createApi } from '../../apps/api/create-api.js';
import { answerQuestions } from './child-process.js';
import { publishWaves, type OpenOffer } from './offer-waves.js';

/** The API as `apps/api/main.ts` starts it, which also commits when it is asked to: on SQLite one process does everything. */
const config = Config.fromEnvironment(process.env);
const app = await createApi({ config });
await listen(app, config);
app.get(Background).start();
answerQuestions({
  publish: (offers: OpenOffer[]) => publishWaves(app, offers),
});
