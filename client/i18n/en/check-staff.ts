// Said by facilitators only: apart, so that a participant does not download it.
export const checkOfStaff = {
  console: {
    offer: 'Ask first: is it right?',
    sees: 'each the own answers, with the theme they are with',
    seesText: 'What somebody says you see here without a name. The room and the screen do not see it.',
    looked: '{{done}} of {{of}} seats with answers have checked everything.',
    nobody: 'No answer is with a theme yet. There is nothing to check yet.',
    questioned_zero: 'No answer is questioned.',
    questioned_one: '{{count}} answer to look at once more',
    questioned_other: '{{count}} answers to look at once more',
    how: 'When you move an answer, the page asks its writer again whether it is right.',
    inCluster: 'is now with: {{cluster}}',
    verdicts: { misplaced: 'Writer: does not belong here', misread: 'Writer: meant something else' },
    counts: 'Right: {{agreed}} of {{checked}} checked. Not checked yet: {{open}}.',
  },
  screen: {
    looked: '{{done}} of {{of}} have looked',
    invite: 'Are your answers with the right theme? Look at your own screen. There is no hurry.',
  },
} as const;
