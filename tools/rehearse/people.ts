// Everybody in the room: participants on their seats, the facilitator at the console, and the screen.
import { openNodeSession } from '../../client/sync/node-transport.ts';
import type { SessionId } from '../../shared/kernel/ids.ts';
import { prng } from '../../shared/kernel/prng.ts';
import type { Api } from './api.ts';
import { waitUntil, type Member } from './member.ts';
import { takeSeat, type MadeSession } from './organiser.ts';
import { pause, type Stage } from './stage.ts';

/** A room full of phones does not connect at the very same moment. */
const AT_THE_DOOR = 10;

export type Seat = Member & {
  readonly number: number;
  /** This participant's own dice, so that the choices of one do not depend on how fast another is. */
  readonly random: () => number;
};
export type Room = {
  readonly facilitator: Member;
  readonly screen: Member;
  readonly seats: readonly Seat[];
  /** Ends all connections. */
  close(): void;
};

type Options = {
  readonly api: Api;
  readonly organiserCookie: string;
  readonly session: MadeSession;
  readonly seats: number;
  readonly seed: number;
};

const connect = (api: Api, cookie: string, sessionId: SessionId, as: 'seat' | 'console' | 'screen') =>
  openNodeSession({ baseUrl: api.url, cookie, sessionId, as });

/**
 * Opens the room and lets the participants in.
 * @param onOpen gets the room at once, so that it can be closed when somebody cannot come in
 * @throws Problem when somebody cannot come in
 */
export async function fillRoom(stage: Stage, options: Options, onOpen: (room: Room) => void): Promise<Room> {
  const { api, organiserCookie, session } = options;
  const { words } = stage;
  const facilitator = {
    who: words.facilitator,
    client: connect(api, organiserCookie, session.sessionId, 'console'),
  };
  const screen = { who: words.screen, client: connect(api, organiserCookie, session.sessionId, 'screen') };
  const seats: Seat[] = [];
  const close = (): void => {
    for (const { client } of [facilitator, screen, ...seats]) client.close();
  };
  const room: Room = { facilitator, screen, seats, close };
  onOpen(room);
  await Promise.all([facilitator, screen].map((member) => isIn(stage, member)));
  await letIn(stage, options, seats);
  seats.sort((a, b) => a.number - b.number);
  return room;
}

const isIn = (stage: Stage, member: Member) =>
  waitUntil(stage, member, stage.words.what.connect, ({ link, view }) => link.state === 'live' && view !== null);

async function letIn(stage: Stage, { api, session, seats, seed }: Options, present: Seat[]): Promise<void> {
  const door = prng(seed);
  let waiting = seats;
  const comeIn = async (): Promise<void> => {
    while (waiting > 0) {
      waiting -= 1;
      await pause(stage, door, 0.1, 2);
      const { number, cookie } = await takeSeat(api, session, stage);
      const seat: Seat = {
        number,
        who: stage.words.seat(number),
        client: connect(api, cookie, session.sessionId, 'seat'),
        random: prng(seed + number),
      };
      present.push(seat);
      await isIn(stage, seat);
    }
  };
  await Promise.all(Array.from({ length: Math.min(AT_THE_DOOR, seats) }, comeIn));
}
