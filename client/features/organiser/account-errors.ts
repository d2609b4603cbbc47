// What is wrong in the form for an account, before anything is sent. The limits are those of shared/protocol/http.ts.

export type NameError = 'nameMissing' | 'nameTooLong';
export type PasswordError = 'passwordMissing' | 'passwordTooShort' | 'passwordTooLong';

export interface AccountErrors {
  readonly name?: NameError;
  readonly password?: PasswordError;
}

const LONGEST_NAME = 120;
const SHORTEST_PASSWORD = 10;
const LONGEST_PASSWORD = 200;

function nameError(name: string): NameError | undefined {
  const { length } = name.trim();
  if (length === 0) return 'nameMissing';
  return length > LONGEST_NAME ? 'nameTooLong' : undefined;
}

function passwordError(password: string, isNew: boolean): PasswordError | undefined {
  if (password === '') return 'passwordMissing';
  if (isNew && password.length < SHORTEST_PASSWORD) return 'passwordTooShort';
  return password.length > LONGEST_PASSWORD ? 'passwordTooLong' : undefined;
}

/** The mistakes in a name and a password; null when there are none. `isNew`: a password being chosen, so its length counts. */
export function accountErrors(name: string, password: string, isNew: boolean): AccountErrors | null {
  const wrongName = nameError(name);
  const wrongPassword = passwordError(password, isNew);
  if (wrongName === undefined && wrongPassword === undefined) return null;
  return {
    ...(wrongName === undefined ? {} : { name: wrongName }),
    ...(wrongPassword === undefined ? {} : { password: wrongPassword }),
  };
}
