// What somebody did on the code page before the scripts were there: it was typed in the page as the server sent it, and nothing typed is ever lost.

export interface EarlyInput {
  readonly typed: string;
  readonly isFocused: boolean;
  /** The button was pressed, or Enter: public/early.js took note of it. */
  readonly isSent: boolean;
}

const NOTHING: EarlyInput = { typed: '', isFocused: false, isSent: false };
let early = NOTHING;

/** To be called once, before the page is drawn. */
export function noteEarlyInput(page: Document): void {
  const input = page.querySelector<HTMLInputElement>('#root main input');
  const isSent = page.documentElement.dataset['early'] === 'sent';
  early = { typed: input?.value ?? '', isFocused: input !== null && page.activeElement === input, isSent };
}

/** What was done early; whoever has dealt with it calls `forgetEarlyInput`. */
export const earlyInput = (): EarlyInput => early;

export const forgetEarlyInput = (): void => {
  early = NOTHING;
};
