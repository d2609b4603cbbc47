// A wire between a client and a server that a test can cut, or freeze: a cut is noticed at once, a frozen wire only says nothing any more,
// as a laptop with its lid closed does.
import { createConnection, createServer, type AddressInfo, type Socket } from 'node:net';

export type TcpProxy = {
  /** What the client connects to. */
  readonly origin: string;
  /** Ends all connections, and refuses new ones. */
  readonly cut: () => void;
  /** Lets nothing through any more, in either direction, and tells nobody; new connections are taken and get no answer. */
  readonly freeze: () => void;
  /** Back to normal. What was frozen is lost: those connections end. */
  readonly mend: () => void;
  /** Connections so far. */
  readonly opened: () => number;
  readonly close: () => Promise<void>;
};

/** Listens on a free port of 127.0.0.1 and passes everything on to `port`. */
export async function startTcpProxy(port: number): Promise<TcpProxy> {
  let state: 'open' | 'cut' | 'frozen' = 'open';
  let opened = 0;
  const sockets = new Set<Socket>();
  const endAll = (): void => {
    for (const socket of sockets) socket.destroy();
    sockets.clear();
  };
  const keep = (socket: Socket): void => {
    sockets.add(socket);
    socket.setNoDelay(true);
    // An end that breaks is not an error of the test.
    socket.on('error', () => undefined);
    socket.on('close', () => sockets.delete(socket));
  };
  const pass = (from: Socket, to: Socket): void => {
    from.on('data', (bytes: Buffer) => {
      if (state === 'open') to.write(bytes);
    });
    from.on('close', () => {
      if (state !== 'frozen') to.destroy();
    });
  };
  const server = createServer((client) => {
    keep(client);
    if (state === 'cut') {
      client.destroy();
      return;
    }
    opened += 1;
    if (state === 'frozen') {
      client.resume();
      return;
    }
    const upstream = createConnection({ host: '127.0.0.1', port });
    keep(upstream);
    pass(client, upstream);
    pass(upstream, client);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    cut: () => {
      state = 'cut';
      endAll();
    },
    freeze: () => {
      state = 'frozen';
    },
    mend: () => {
      if (state === 'frozen') endAll();
      state = 'open';
    },
    opened: () => opened,
    close: () => {
      endAll();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
