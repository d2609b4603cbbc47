// What a way to vote gives to the ballot around it: its fields, its words, and when it can be checked. Each is a file of its own, fetched when a round needs it.
import type { ComponentType, ReactNode } from 'react';
import type { CandidateId } from '../../../shared/kernel/ids.ts';
import { isIdText } from '../../../shared/kernel/id-text.ts';
import { isRecord, isText, isWhole, readAll } from '../../../shared/kernel/read-value.ts';
import { LIMITS } from '../../../shared/domain/limits.ts';
import type { Candidate, Choice, ChoiceOf } from '../../../shared/domain/voting/choice.ts';
import type { BallotForm, Method, MethodOf, MethodType } from '../../../shared/domain/voting/methods.ts';
import type { RoundShape, StepShape } from '../../../shared/protocol/shapes.ts';
import type { TFunction } from '../../i18n/translator.ts';

/** A choice that says something: all but an abstention. */
export type Voting = Exclude<Choice, { readonly type: 'abstain' }>;
/** The forms of `BALLOT_FORMS`, whose file brings the schema library with it. */
export const FORMS = ['numbers', 'faces', 'yesNo'] as const satisfies readonly BallotForm[];
export type OpenRound = Extract<RoundShape, { readonly state: 'open' }>;

/** What a ballot is about, and what stands around its fields. */
export interface BallotSetting {
  readonly step: StepShape;
  readonly round: OpenRound;
  /** In the order of this seat. */
  readonly candidates: readonly Candidate[];
  /** Of the words of the organiser and of the group. */
  readonly lang: string;
  /** Of this seat in this round: for what else is drawn by chance. */
  readonly seed: number;
  /** Before the fields; with big buttons the first card. */
  readonly before: ReactNode;
  /** After the fields: on to the check, and why not yet. */
  readonly ways: ReactNode;
  /** Beside the ways on: to abstain. */
  readonly other: ReactNode;
  /** A guess about a group is given in the form of the own vote. */
  readonly isGuess: boolean;
}

export interface FieldsProps<M extends Method, C extends Voting> {
  readonly setting: BallotSetting;
  readonly method: M;
  readonly choice: C;
  readonly onChange: (choice: C) => void;
}

export interface WordsProps<M extends Method, C extends Voting> {
  readonly candidates: readonly Candidate[];
  readonly method: M;
  readonly choice: C;
  readonly lang: string;
}

interface Asked<M extends Method, C extends Voting> {
  readonly t: TFunction;
  readonly method: M;
  readonly choice: C;
}

interface KitParts<M extends Method, C extends Voting> {
  /** Nothing filled in yet, in the form that this seat likes. */
  readonly empty: (method: M, form: BallotForm | null) => C;
  /** Reads a choice that was kept in the tab; null when it is none. */
  readonly read: (kept: Readonly<Record<string, unknown>>) => C | null;
  /** Why it can't be checked yet, in words; null when it can. */
  readonly notReady: (asked: Asked<M, C>) => string | null;
  /** What is sent of a choice, where the tab keeps more than a ballot says. */
  readonly asSent?: (choice: C) => C;
  readonly Fields: ComponentType<FieldsProps<M, C>>;
  /** The choice in words, to check and after sending. */
  readonly Words: ComponentType<WordsProps<M, C>>;
}

/** A way to vote, whichever it is. It is only ever given methods and choices of its own type. */
export interface BallotKit extends KitParts<Method, Voting> {
  readonly type: MethodType;
}

/** The parts of one method as a kit. */
export const kitOf = <T extends MethodType>(type: T, parts: KitParts<MethodOf<T>, ChoiceOf<T> & Voting>): BallotKit =>
  // The form asks for the kit of the type of its round, and reads back only choices of that type.
  ({ type, ...parts }) as unknown as BallotKit;

const isCandidateId = (kept: unknown): kept is CandidateId => isText(kept) && isIdText(kept);

/** Ids of candidates; null when it is no list of them. */
export function readIds(kept: unknown): CandidateId[] | null {
  const ids = readAll(kept, (id) => (isCandidateId(id) ? id : null));
  return ids === null || ids.length > LIMITS.candidatesPerRound ? null : [...ids];
}

/** What is said of each candidate; null when it is no list of that. */
export function readEach<T>(
  kept: unknown,
  read: (item: Readonly<Record<string, unknown>>) => T | null,
): ({ candidateId: CandidateId } & T)[] | null {
  const items = readAll(kept, (item) => {
    if (!isRecord(item) || !isCandidateId(item['candidateId'])) return null;
    const rest = read(item);
    return rest === null ? null : { candidateId: item['candidateId'], ...rest };
  });
  return items === null || items.length > LIMITS.candidatesPerRound * 3 ? null : [...items];
}

/** A whole number under this name, as part of an item. */
export const readPoints = (item: Readonly<Record<string, unknown>>): { points: number } | null =>
  isWhole(item['points'], 0, 1_000) ? { points: item['points'] } : null;

export const readValue = (item: Readonly<Record<string, unknown>>): { value: number } | null =>
  isWhole(item['value'], -2, 10) ? { value: item['value'] } : null;

/** The list with "geen mening" about a candidate, or without it. */
export const opinionOn = (
  noOpinion: readonly CandidateId[],
  candidateId: CandidateId,
  isWithout: boolean,
): CandidateId[] => [...noOpinion.filter((id) => id !== candidateId), ...(isWithout ? [candidateId] : [])];

/** The list without what it says of one candidate. */
export const without = <T extends { readonly candidateId: CandidateId }>(
  items: readonly T[],
  candidateId: CandidateId,
): T[] => items.filter((item) => item.candidateId !== candidateId);
