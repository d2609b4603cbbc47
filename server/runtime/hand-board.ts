// Who of the facilitators is here and what each holds, in memory only, for consoles. Who has the lead is a fact; here it is told along.
import type { ActorId, SessionId } from '../../shared/kernel/ids.ts';
import type { Hand, Hands, Hold, Staff } from '../../shared/protocol/hands.ts';
import type { Session } from '../domain/session.ts';
import type { Person } from './live-session.ts';
import type { Publisher } from './publisher.ts';

/** Milliseconds between two lists: soon enough to see a card being taken, and no flood while somebody drags many. */
const APART = 150;
/** A page that says nothing for this long holds nothing: it crashed, or its line did (protocol/hands.ts). */
const FADES = 20_000;

type ConsolePerson = Extract<Person, { role: Hand['role'] | 'interpreter' }> & { readonly role: Hand['role'] };
type Device = { readonly person: ConsolePerson; hold: Hold | null; until: number };

export type HandBoard = {
  readonly arrived: (person: Person, deviceId: string) => void;
  readonly left: (deviceId: string) => void;
  readonly hold: (deviceId: string, hold: Hold) => void;
  /** The lead may have changed, or what a link is called. */
  readonly touch: () => void;
  /** Facilitators and co-facilitators who are connected now. */
  readonly steering: () => ReadonlySet<ActorId>;
  readonly stop: () => void;
};

const isConsole = (person: Person): person is ConsolePerson =>
  person.role === 'facilitator' || person.role === 'coFacilitator' || person.role === 'observer';

export function createHandBoard(
  sessionId: SessionId,
  publisher: Publisher,
  session: () => Session | null,
  staff: () => Promise<readonly Staff[]>,
  now: () => number,
): HandBoard {
  const devices = new Map<string, Device>();
  let timer: NodeJS.Timeout | null = null;
  let fading: NodeJS.Timeout | null = null;
  let lastSent = Number.NEGATIVE_INFINITY;
  let lastText = '';
  let isStopped = false;

  const dropFaded = (): void => {
    for (const device of devices.values()) if (device.hold && device.until <= now()) device.hold = null;
  };

  const handOf = (actorId: ActorId, known: readonly Staff[]): Hand => {
    const here = [...devices.values()].filter(({ person }) => person.actorId === actorId);
    const person = here.at(-1)?.person;
    const member = known.find((one) => one.actorId === actorId);
    return {
      actorId,
      // Whoever came by no link is the organiser, who is the facilitator of the own sessions.
      role: person?.role ?? member?.role ?? 'facilitator',
      name: member?.name ?? '',
      number: member?.number ?? 1,
      isHere: here.length > 0,
      holds: here.flatMap(({ hold }) => (hold ? [hold] : [])),
    };
  };

  async function list(): Promise<Hands> {
    const known = await staff();
    dropFaded();
    const lead = session()?.lead ?? null;
    const actors = new Set([...devices.values()].map(({ person }) => person.actorId));
    if (lead !== null) actors.add(lead);
    const hands = [...actors].map((actorId) => handOf(actorId, known));
    return { lead, hands: hands.sort((a, b) => a.number - b.number || (a.actorId < b.actorId ? -1 : 1)) };
  }

  async function send(): Promise<void> {
    lastSent = now();
    const hands = await list();
    const text = JSON.stringify(hands);
    if (isStopped || text === lastText) return;
    lastText = text;
    if (publisher.hasListeners(sessionId, 'console')) publisher.hands(sessionId, hands, null);
  }

  const touch = (): void => {
    if (isStopped) return;
    const wait = APART - (now() - lastSent);
    timer ??= setTimeout(
      () => {
        timer = null;
        // A store that cannot answer now is asked again at the next change.
        void send().catch(() => undefined);
      },
      wait <= 0 || wait > APART ? 0 : wait,
    );
  };

  /** Looks again when the first of what is held may have faded. */
  const watch = (): void => {
    if (fading) clearTimeout(fading);
    fading = null;
    const ends = [...devices.values()].flatMap(({ hold, until }) => (hold ? [until] : []));
    if (ends.length === 0 || isStopped) return;
    fading = setTimeout(
      () => {
        dropFaded();
        touch();
        watch();
      },
      Math.max(0, Math.min(...ends) - now()) + 1,
    );
    fading.unref();
  };

  return {
    arrived: (person, deviceId) => {
      if (!isConsole(person)) return;
      devices.set(deviceId, { person, hold: null, until: 0 });
      touch();
      // Whoever comes is told at once, also when nothing changed for the others.
      void list().then(
        (hands) => (isStopped ? undefined : publisher.hands(sessionId, hands, person.actorId)),
        () => undefined,
      );
    },
    left: (deviceId) => {
      if (devices.delete(deviceId)) touch();
      watch();
    },
    hold: (deviceId, hold) => {
      const device = devices.get(deviceId);
      if (!device || device.person.role === 'observer') return;
      device.hold = hold.things.length === 0 ? null : hold;
      device.until = now() + FADES;
      touch();
      watch();
    },
    touch,
    steering: () =>
      new Set([...devices.values()].flatMap(({ person }) => (person.role === 'observer' ? [] : [person.actorId]))),
    stop: () => {
      isStopped = true;
      for (const one of [timer, fading]) if (one) clearTimeout(one);
      timer = null;
      fading = null;
    },
  };
}
