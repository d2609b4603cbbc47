import type { SessionId } from '../../shared/kernel/ids.ts';

/** A report at an address of its own, for whoever has the address. */
export type Publication = {
  /** The last part of the address, unique on this server. */
  readonly address: string;
  readonly sessionId: SessionId;
  /** By the organiser, so that it can be guessed; else it is 128 random bits. */
  readonly isChosen: boolean;
  /** Milliseconds since 1970. */
  readonly publishedAt: number;
  /** What is shown there, as it was when it was made public; null once it was withdrawn: then nothing of it is kept but that it was there. */
  readonly body: string | null;
};

/** What a session lets the world read, and what is said on the sheet that people take home. Gone with the session. */
export interface PublicationStore {
  /**
   * Makes it public, in the place of what was public of the session, which is withdrawn.
   * @returns `taken` when the address is, or ever was, that of another session; `gone` when the session is not there any more
   */
  publish(publication: Publication & { readonly body: string }): Promise<'published' | 'taken' | 'gone'>;
  /** Empties what is public of the session; its address stays its own. */
  withdraw(sessionId: SessionId): Promise<void>;
  byAddress(address: string): Promise<Publication | null>;
  /** What is public of the session, else what was last; null when nothing ever was. */
  ofSession(sessionId: SessionId): Promise<Publication | null>;
  /** What happens with the outcome, in the organiser's words; empty when nobody said. */
  takeHomeNext(sessionId: SessionId): Promise<string>;
  /** Does nothing for a session that is not there any more. */
  setTakeHomeNext(sessionId: SessionId, next: string): Promise<void>;
}
