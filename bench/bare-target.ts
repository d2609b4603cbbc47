import type { Socket } from 'socket.io-client';
import type { BareClientMessages, BareServerMessages } from './bare-messages.ts';
import type { ServerChild } from './server-child.ts';
import { openSocket, PATIENCE_MS, type OnSeen, type SeatLink, type Target } from './target.ts';

async function connect(url: string, onSeen: OnSeen): Promise<SeatLink> {
  const socket: Socket<BareServerMessages, BareClientMessages> = await openSocket(url, {});
  socket.on('frame', ({ events }) => {
    for (const { ideaId } of events) onSeen(ideaId);
  });
  await socket.timeout(PATIENCE_MS).emitWithAck('hello');
  return {
    send: (ideaId, text) =>
      new Promise((resolve, reject) => {
        socket.timeout(PATIENCE_MS).emit('answer', { ideaId, text }, (error, rev) => {
          if (error === null && rev >= 0) resolve();
          else reject(error ?? new Error('an answer was refused'));
        });
      }),
    close: () => void socket.disconnect(),
  };
}

export const bareTarget = (server: ServerChild): Target => ({
  name: 'bare',
  server,
  visit: async () => ({ connect: (onSeen) => connect(server.url, onSeen) }),
  nextBoard: async () => undefined,
  close: () => server.stop(),
});
