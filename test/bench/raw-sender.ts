import { WebSocketServer, type WebSocket } from 'ws';
import { answerQuestions } from './child-process.js';
import { WAVES } from './offer-waves.js';

/** The least that could do it: a bare `ws` server that sends given texts, at the same pace, to as many sockets. */
const server = new WebSocketServer({ port: Number(process.env.PORT), host: '127.0.0.1', perMessageDeflate: false });
const sockets: WebSocket[] = [];
const listening = new Promise<void>((resolve) => server.once('listening', resolve));
server.on('connection', (socket) => void sockets.push(socket));

answerQuestions({
  ready: () => listening,
  send: async (texts: string[]) => {
    const begin = performance.now();
    for (let wave = 0; wave < WAVES.waves; wave += 1) {
      const wait = begin + wave * WAVES.everyMs - performance.now();
      await new Promise((resolve) => setTimeout(resolve, Math.max(0, wait)));
      for (let index = wave * WAVES.people; index < (wave + 1) * WAVES.people; index += 1) {
        sockets[index]?.send(texts[index % texts.length] ?? '');
      }
    }
  },
});
