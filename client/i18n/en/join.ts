import type { join as nl } from '../nl/join.ts';
import type { SameKeys } from '../same-keys.ts';

export const join = {
  home: {
    title: 'Join a session',
    intro: 'The facilitator gives you a code. The code is also on the screen in the room.',
    code: 'Your code',
    codeHelp: '8 digits to join. Or 12 digits to go on with this device.',
    submit: 'Join',
    nothingAsked: 'You do not have to give a name or an e-mail address.',
    organise: 'I organise or facilitate a session',
  },
  problem: {
    empty: 'Type the code first.',
    length_one: 'A code has 8 or 12 digits. You typed {{count}} digit. Check the code.',
    length_other: 'A code has 8 or 12 digits. You typed {{count}} digits. Check the code.',
    closed: 'This session has ended. Ask the facilitator whether you have the right code.',
    noConnection: 'There is no connection now. Your code is still there. Try again in a moment.',
  },
  link: {
    title: 'You are joining',
    busy: 'One moment. We are looking for a seat for you.',
    failedTitle: 'Joining with this link did not work',
    broken: 'The link is not complete. Scan the QR code again, or type the code.',
    wrong: 'This link no longer works. Ask the facilitator for the code of 8 digits.',
    noConnection: 'There is no connection now. Check the connection and try again.',
    typeCode: 'Type the code',
  },
  seat: {
    title: 'This is your seat',
    number: 'Number {{number}}, {{name}}',
    anonymous: 'Nobody asks for your name. Nobody sees who writes or votes what.',
    next: 'Continue',
    otherDevice: 'Go on with another device',
    otherDeviceHelp: 'Type this code on the other device. You then keep the same seat.',
    keepSecret: 'Do not give the code to anybody else.',
  },
} as const satisfies SameKeys<typeof nl>;
