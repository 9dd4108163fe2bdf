import { Redis } from 'ioredis';
import { createConnection } from 'mysql2/promise';
import { freePort } from './api-process.js';
import { startChild } from './child-process.js';
import { monotonicMs, until, WAVES } from './offer-waves.js';
import { pause, SETTLE_MS } from './push-scene.js';

/** A committed row on its way to a socket, by hand. */
export interface PathByHand {
  /** Commits the waves at their pace; answers the delay of each delivery in milliseconds. */
  delays(): Promise<number[]>;
  close(): Promise<void>;
}

/** Opens the path: this process commits by the driver and wakes through Redis, another one reads and sends, a third one receives. */
export async function openPathByHand(databaseUrl: string, redisUrl: string, sockets: number): Promise<PathByHand> {
  const database = await createConnection(databaseUrl);
  await database.query(
    'CREATE TABLE raw_path (id BIGINT AUTO_INCREMENT PRIMARY KEY, place INT NOT NULL, body VARCHAR(1000) NOT NULL)',
  );
  const wake = new Redis(redisUrl);
  const port = await freePort();
  const settings = { PORT: String(port), DATABASE_URL: databaseUrl, REDIS_URL: redisUrl };
  const server = await startChild('raw-path.js', { settings });
  await server.ask('ready');
  const clients = await startChild('raw-receiver.js');
  await clients.ask('open', { url: `ws://127.0.0.1:${port}`, sockets });
  const filler = 'x'.repeat(230);
  return {
    delays: async () => {
      const begin = performance.now();
      const committed: number[] = [];
      for (let wave = 0; wave < WAVES.waves; wave += 1) {
        await until(begin + wave * WAVES.everyMs);
        const places = Array.from({ length: WAVES.people }, (_, index) => wave * WAVES.people + index);
        await database.query('START TRANSACTION');
        for (const place of places)
          await database.query('INSERT INTO raw_path (place, body) VALUES (?, ?)', [
            place % sockets,
            JSON.stringify({ key: place, filler }),
          ]);
        await database.query('COMMIT');
        const now = monotonicMs();
        for (const place of places) committed[place] = now;
        await wake.publish('raw-path', '');
      }
      await pause(SETTLE_MS);
      const received = await clients.ask<{ key: number; atMs: number }[]>('take');
      return received.map(({ key, atMs }) => atMs - (committed[key] ?? Number.NaN));
    },
    close: async () => {
      await clients.stop();
      await server.stop();
      wake.disconnect();
      await database.query('DROP TABLE raw_path');
      await database.end();
    },
  };
}
