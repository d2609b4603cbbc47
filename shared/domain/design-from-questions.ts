// A design from nothing but a list of questions, for somebody who has no time to plan. Pure, so that the page can show what it will make.
import { blankStep, type Design, type DesignStep } from './design.ts';
import { K_DEFAULT } from './limits.ts';
import type { Language } from './vocabulary.ts';

const WORDS: Record<Language, { welcome: string; welcomeText: string; evaluation: string; evaluationText: string }> = {
  nl: {
    welcome: 'Welkom',
    welcomeText: 'Fijn dat u er bent. Straks ziet u hier de eerste vraag.',
    evaluation: 'Wat vond u van deze bijeenkomst?',
    evaluationText: 'Uw antwoord is anoniem.',
  },
  en: {
    welcome: 'Welcome',
    welcomeText: 'Good to have you here. Soon you will see the first question.',
    evaluation: 'What did you think of this meeting?',
    evaluationText: 'Your answer is anonymous.',
  },
};

/** The number or dash that somebody typed or pasted in front of a question. */
const MARK = /^\s*(?:[-*•–]|\d{1,2}[.)])\s+/;

/** The questions in a text, one per line; blank lines and list marks are left out, words never change. */
export const questionsOf = (text: string): string[] =>
  text
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(MARK, '').trim())
    .filter((line) => line !== '');

const step = (kind: DesignStep['kind'], title: string, instruction: string, plannedMinutes: number): DesignStep => ({
  ...blankStep(kind, title),
  instruction,
  plannedMinutes,
});

/**
 * A welcome, the questions, and an evaluation to close with.
 * @param questions one each; see `questionsOf`. Too long or too many is left for `parseDesign` to say
 */
export function designFromQuestions(title: string, questions: readonly string[], language: Language): Design {
  const words = WORDS[language];
  return {
    format: 'versnelling-design',
    version: 1,
    title,
    language,
    askHelpMark: false,
    groups: [],
    k: K_DEFAULT,
    steps: [
      step('welcome', words.welcome, words.welcomeText, 5),
      ...questions.map((question) => step('question', question, '', 25)),
      step('evaluation', words.evaluation, words.evaluationText, 5),
    ],
  };
}
