// The designs that come with the product, in English. As files: they are read like any other.
export const clientsEn = {
  format: 'versnelling-design',
  version: 1,
  title: 'Support in your town, six questions',
  language: 'en',
  steps: [
    {
      kind: 'welcome',
      title: 'Welcome',
      instruction:
        'Thank you for thinking along about help and support in your town. You get six questions. Everybody types at the same time. Nobody sees who wrote what.',
      notes:
        'Say why you ask and what will be done with the outcome. Say that there are no wrong answers and that spelling does not matter. Help who cannot type. Ask people to write down no names.',
      plannedMinutes: 10,
    },
    {
      kind: 'question',
      title: 'What do you need to live on your own?',
      instruction: 'Think of help at home, of the house itself, or of people around you. Send each idea by itself.',
      notes: 'Give five to ten quiet minutes to type. Open the list when nearly everybody is ready.',
      plannedMinutes: 25,
    },
    {
      kind: 'question',
      title: 'What do you need to take part in your neighbourhood?',
      instruction: 'Think of transport, meeting others, sports, a course or volunteering.',
      notes: 'Ask on after short answers: what would be different then?',
      plannedMinutes: 25,
    },
    {
      kind: 'question',
      title: 'What matters to you about day activities?',
      instruction: 'A place where you do things together during the day. What makes such a place good for you?',
      notes: 'Not everybody knows such a place. Give an example from your own town.',
      plannedMinutes: 25,
    },
    { kind: 'break', title: 'Break', instruction: 'Have something to drink.', plannedMinutes: 15 },
    {
      kind: 'question',
      title: 'What matters to you about the person who comes to help?',
      instruction: 'Think of how somebody treats you, what they can do, and whether it is the same person each time.',
      notes: 'Do not ask about one person or organisation. It is about what people find important.',
      plannedMinutes: 25,
    },
    {
      kind: 'question',
      title: 'What has to be in order when you ask for help?',
      instruction: 'Think of the talk with the council, the letters, and how long you have to wait.',
      notes: 'Read the themes aloud and ask whether the names are right.',
      plannedMinutes: 25,
    },
    {
      kind: 'question',
      title: 'What else would you like to tell us?',
      instruction: 'What should the council look at most when it chooses who gives support?',
      notes: 'For all that was not said yet.',
      plannedMinutes: 20,
    },
    {
      kind: 'evaluation',
      title: 'What did you think of this meeting?',
      instruction: 'Your answer is anonymous.',
      notes: 'Thank everybody and say when they will hear about the outcome.',
      plannedMinutes: 10,
    },
  ],
};

export const explanationsEn = {
  format: 'versnelling-design',
  version: 1,
  title: 'Possible explanations, with experts',
  language: 'en',
  steps: [
    {
      kind: 'welcome',
      title: 'Welcome',
      instruction:
        'Today you think along about possible explanations. First everybody types at once, then we look together.',
      notes: 'Show the figures in short. An explanation need not be proven yet, and an odd thought is welcome too.',
      plannedMinutes: 10,
    },
    {
      kind: 'question',
      title: 'Which explanations do you see for the high use of care?',
      instruction: 'Write down each explanation by itself. Say in the explanation how you notice it.',
      notes: 'Give five to ten quiet minutes. Then open the list and let people build on each other.',
      plannedMinutes: 40,
    },
    { kind: 'break', title: 'Break', instruction: 'Have something to drink.', plannedMinutes: 15 },
    {
      kind: 'question',
      title: 'How can we find out whether an explanation is right?',
      instruction: 'Which figures, people or examples could show it?',
      notes: 'There is no need to vote on this. Agree on who finds out what.',
      plannedMinutes: 20,
      phases: ['cluster'],
    },
    {
      kind: 'finalVote',
      title: 'Which explanations do we look into first?',
      instruction: 'Choose from the explanations of today.',
      plannedMinutes: 15,
      finalVote: { questions: [1], top: 7 },
    },
    {
      kind: 'evaluation',
      title: 'What did you think of this meeting?',
      instruction: 'Your answer is anonymous.',
      notes: 'Say who gets the report and what you will do with it.',
      plannedMinutes: 5,
    },
  ],
};

export const prioritiesEn = {
  format: 'versnelling-design',
  version: 1,
  title: 'Choosing priorities only',
  language: 'en',
  steps: [
    {
      kind: 'welcome',
      title: 'Welcome',
      instruction: 'There is a list already. You choose what matters most to you.',
      notes: 'Put the list in beforehand, in the settings of the question. Say where the list comes from.',
      plannedMinutes: 5,
    },
    {
      kind: 'question',
      title: 'Is anything missing from this list?',
      instruction:
        'Take your time to read the list. Write down what has to be added. Nothing? Then you need not do anything.',
      notes: 'Read the list aloud. Then vote on the single points.',
      plannedMinutes: 15,
      mode: 'open',
      phases: ['vote'],
    },
    {
      kind: 'evaluation',
      title: 'What did you think of this meeting?',
      instruction: 'Your answer is anonymous.',
      notes: 'Leave the result on the screen for a while.',
      plannedMinutes: 5,
    },
  ],
};

export const evaluationEn = {
  format: 'versnelling-design',
  version: 1,
  title: 'An evaluation only',
  language: 'en',
  steps: [
    {
      kind: 'evaluation',
      title: 'What did you think of today?',
      instruction: 'You choose a face and can write something with it. Your answer is anonymous.',
      notes: 'For the end of any meeting. You see the outcome when you close the evaluation.',
      plannedMinutes: 5,
    },
  ],
};
