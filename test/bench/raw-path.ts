import { Redis } from 'ioredis';
import { createConnection, type Connection, type RowDataPacket } from 'mysql2/promise';
import { WebSocketServer, type WebSocket } from 'ws';
import { answerQuestions } from './child-process.js';

/**
 * The least that could carry a committed row to a socket: woken through Redis, it reads the rows after the last one by
 * the driver alone and sends each to its socket. It numbers nothing, asks for no rights and loads nothing beside.
 */
const server = new WebSocketServer({ port: Number(process.env.PORT), host: '127.0.0.1', perMessageDeflate: false });
const sockets: WebSocket[] = [];
const listening = new Promise<void>((resolve) => server.once('listening', resolve));
server.on('connection', (socket) => void sockets.push(socket));

let last = 0;
let reading: Promise<void> = Promise.resolve();

async function advance(database: Connection): Promise<void> {
  const [rows] = await database.query<RowDataPacket[]>(
    'SELECT id, place, body FROM raw_path WHERE id > ? ORDER BY id',
    [last],
  );
  for (const row of rows) {
    last = Number(row.id);
    sockets[Number(row.place)]?.send(String(row.body));
  }
}

answerQuestions({
  ready: async () => {
    await listening;
    const database = await createConnection(String(process.env.DATABASE_URL));
    const wake = new Redis(String(process.env.REDIS_URL));
    await wake.subscribe('raw-path');
    wake.on('message', () => {
      reading = reading.then(() => advance(database));
    });
  },
});
