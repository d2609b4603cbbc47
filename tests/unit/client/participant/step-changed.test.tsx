// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { QuestionStep } from '../../../../client/pages/participant/question-step.tsx';
import { spoken } from '../../../../client/ui/announcer.ts';
import { fakeSession, idOf, inDutch, questionStep, renderIn, STEP_ID } from './fake-session.tsx';

inDutch();

let said: string[];
beforeEach(() => {
  said = [];
  return spoken.subscribe(({ text }) => text.trim() !== '' && said.push(text.trim()));
});
const TOLD = 'De begeleider heeft deze tekst gewijzigd. Wat telt? Kort graag';

describe('a question that is changed under the reader', () => {
  it('is there in its new words at once, is said aloud, and keeps what was typed', async () => {
    const session = fakeSession();
    session.drafts.set(STEP_ID, { text: 'half een zin', explanation: '' });
    const { again } = renderIn(session, <QuestionStep step={questionStep()} lang="nl" />);
    again(<QuestionStep step={questionStep({ title: 'Wat telt?', instruction: 'Kort graag' })} lang="nl" />);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('Wat telt?');
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Uw antwoord' }).value).toBe('half een zin');
    await expect.poll(() => said, { timeout: 4_000 }).toContain(TOLD);
  });

  it('is not told of another question: its heading says it', () => {
    const { again } = renderIn(fakeSession(), <QuestionStep step={questionStep()} lang="nl" />);
    again(<QuestionStep step={questionStep({ stepId: idOf('other'), title: 'Wat telt?' })} lang="nl" />);
    expect(said.filter((text) => text.includes('gewijzigd'))).toEqual([]);
  });
});
