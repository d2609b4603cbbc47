import type { Server, Socket } from 'socket.io';
import type { ServerMessages } from '../../shared/protocol/socket-messages.ts';
import type { Grant } from '../auth/grants.ts';

/** What comes in has no type until its schema has read it. */
type Unread = Record<string, (...args: unknown[]) => void>;
export type GatewayServer = Server<Unread, ServerMessages, Record<string, never>, Grant>;
export type GatewaySocket = Socket<Unread, ServerMessages, Record<string, never>, Grant>;
