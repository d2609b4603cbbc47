// One way to drive both servers.
import { io, type ManagerOptions, type SocketOptions } from 'socket.io-client';
import type { ServerChild } from './server-child.ts';
import { wireParser } from './wire-parser.ts';

/** Called for each answer that reaches this seat's page. */
export type OnSeen = (ideaId: string) => void;

export type SeatLink = {
  /** Resolves when the server has acknowledged it. @throws Error when it is refused */
  send(ideaId: string, text: string): Promise<void>;
  close(): void;
};

/** Somebody who is in, and can come back with another page. */
export type Visitor = { connect(onSeen: OnSeen): Promise<SeatLink> };

export type Target = {
  readonly name: 'product' | 'bare';
  readonly server: ServerChild;
  /** Somebody new. */
  visit(): Promise<Visitor>;
  /** From now on answers go to an empty board, where the server has more than one. */
  nextBoard(): Promise<void>;
  close(): Promise<void>;
};

/** No answer within this time: the server let go of the socket, and nothing that is measured makes sense any more. */
export const PATIENCE_MS = 30_000;

/** A socket of the load generator's own kind; resolves when it is connected. */
export function openSocket(url: string, options: Partial<ManagerOptions & SocketOptions>) {
  const socket = io(url, {
    transports: ['websocket'],
    forceNew: true,
    reconnection: false,
    parser: wireParser,
    ...options,
  });
  return new Promise<typeof socket>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('the server did not let a socket in')), PATIENCE_MS);
    socket.on('connect', () => {
      clearTimeout(timer);
      resolve(socket);
    });
    socket.on('connect_error', (error) => {
      clearTimeout(timer);
      reject(error);
    });
  });
}
