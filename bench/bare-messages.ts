// What the bare server and its clients say to each other: the answer itself, and the least around it.
export type BareAnswer = { readonly ideaId: string; readonly text: string };
export type BareClientMessages = {
  /** Acknowledged with the revision, or -1 when refused. */
  answer: (answer: BareAnswer, acknowledge: (rev: number) => void) => void;
  hello: (acknowledge: (all: { rev: number; board: readonly BareAnswer[] }) => void) => void;
};
export type BareServerMessages = {
  frame: (frame: { from: number; events: readonly BareAnswer[] }) => void;
};
