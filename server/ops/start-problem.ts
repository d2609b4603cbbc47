/** Something at start that the reader can solve: its message is printed as one line, without a stack trace. */
export class StartProblem extends Error {}
