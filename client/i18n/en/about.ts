import type { about as nl } from '../nl/about.ts';
import type { SameKeys } from '../same-keys.ts';

export const about = {
  keeping: {
    title: 'What do we keep?',
    intro: 'Here you read what we keep, who can see it and when it goes.',
    kept: {
      title: 'What we keep',
      answers: 'The answers that you send. No name stands with an answer.',
      votes: 'How the group votes. No name and no seat stand with a vote.',
      draft: 'The text that you have not sent yet. Only you see it.',
      checks: 'What you say about the place of your answer. The facilitator sees it without a name.',
      help: 'Whether you take part with help. The facilitator sees that with the number of your seat.',
      mark: 'If the organiser asks how an answer was typed, we keep what you say about it. Only you see that.',
      group:
        'Your group, if you choose one. It stands with your seat. Others see the result of a group, and in some questions its name beside your answer; you read that before you type. Only when enough people are in it.',
      evaluation: 'What you thought of the session, and what you typed with it. That is in the report, without a name.',
      settings: 'How you want to read, such as large letters. That is only on the device with which you take part.',
    },
    never: {
      title: 'What we do not keep',
      name: 'Your name and your e-mail address. We do not ask for them.',
      address: 'The internet address of your device.',
      time: 'The time at which you sent an answer or voted.',
    },
    seen: {
      title: 'Who sees what?',
      others: 'Others see your answers only when the facilitator opens the list. They do not see whose an answer is.',
      facilitator: 'The facilitator sees the answers, but not who wrote what, nor who voted what.',
      signals: 'Do you give a signal, such as “I would like help”? Then the facilitator sees the number of your seat.',
      organiser: 'The organiser gets the report. It holds answers and the result, without names.',
      public:
        'The organiser can make the report public. Whoever gets the address can then read it. There are no names in it.',
      technician:
        'Who runs the computer with the data can do more. During the session they can find out which seat wrote or votes something. After it was closed they cannot.',
    },
    gone: {
      title: 'When does it go?',
      link: 'After the session we destroy what ties an answer or a vote to a seat. Then nobody knows any more who wrote or voted what.',
      session:
        'The rest of the session is deleted later by itself, mostly 30 days after it was closed. The organiser chooses how long, a year at most.',
      backups: 'There are backups. They go 14 days later.',
      report: 'The organiser may keep the report longer.',
    },
  },
  access: {
    title: 'Accessibility',
    intro: 'Everybody must be able to take part. Here you read how far we are, and what is not good yet.',
    statusTitle: 'How far we are',
    status:
      'We build this site to WCAG 2.2, levels A and AA, and so to the European standard EN 301 549. We do not claim yet that all of it is met: the examinations that are missing below come first.',
    statement:
      'This page is not an official statement. The municipality or organisation that uses this site makes that.',
    date: 'We last checked this page on {{day}}.',
    limitsTitle: 'What is not good yet, or was not examined',
    contactTitle: 'Does something not work for you?',
    contact: 'Ask the facilitator for help, or write to us. Tell what you wanted to do and what went wrong.',
    noContact: 'Ask the facilitator for help, who can tell the administrator of this site.',
    checksTitle: 'What the computer checks each time',
    checksText:
      'These checks belong to the program and run at every change. When one fails, the change is not finished.',
    criteria: '(WCAG {{numbers}})',
  },
  limits: {
    readers: 'We have not yet tested with screen readers such as NVDA, JAWS, VoiceOver and TalkBack.',
    browsers: 'We tested only in Chromium, on which Chrome and Edge are built. Firefox and Safari were not tested.',
    people: 'People with disabilities have not tested this version yet, nor has another office examined it.',
    clips: 'Sign language, sound and pictures are there only when the organiser adds them.',
    voices:
      'Reading aloud works only when your device has a voice of its own for the language. Else there is no such button.',
    words: 'What the organiser and other participants write, we cannot make easier.',
    report:
      'A report that you downloaded does not read aloud. Nor does it remember which letters and colours you chose.',
    console: 'The pages of the facilitator and the organiser are not there in easy language.',
  },
  results: {
    thisVersion: 'The last result is of {{day}}, and of this version.',
    earlier: 'The last result is of {{day}}. The program was changed after that.',
    none: 'There is no result of this version here yet.',
    passed: 'Good',
    failed: 'A fault was found',
    unknown: 'No result',
  },
  checks: {
    axe: 'A test looks for known faults on the pages of a whole session, contrast included.',
    keyboard: 'A whole session works with the mouse, and once more with the keyboard only.',
    largeText: 'With the largest text and the widest letters everything fits and all buttons work.',
    bigButtons: 'With big buttons each button is at least 72 pixels high and wide.',
    settings: 'Your choices stay after loading anew, and are gone for the next person.',
    help: 'The button Help has the same name and place everywhere.',
    language: 'The page says which language it is in. Changing the language costs no typed text.',
    easyWords: 'Sentences and words are short enough.',
    focus: 'Who works with the keyboard does not lose their place.',
    announcements: 'A screen reader tells calmly what changes, and not while you type.',
    errors: 'An error stands in words at its field, and no text is lost.',
    drafts: 'Each letter that you type is kept.',
    report: 'The report has no known faults and fits a telephone.',
  },
} as const satisfies SameKeys<typeof nl>;
