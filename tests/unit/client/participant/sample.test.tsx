// @vitest-environment jsdom
// A long list of answers is read in parts of 80: nothing is lost, nothing moves under the reader, and the own answers stand apart.
import { fireEvent, screen } from '@testing-library/react';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SAMPLE, sampleOf } from '../../../../client/features/collect/sample.ts';
import { QuestionStep } from '../../../../client/pages/participant/question-step.tsx';
import { spoken } from '../../../../client/ui/announcer.ts';
import { fakeSession, ideasOf, idOf, inDutch, questionStep, renderIn, seatMine } from './fake-session.tsx';

inDutch();

const names = (count: number, prefix = 'n'): string[] => Array.from({ length: count }, (_, n) => `${prefix}${n}`);

describe('a part of a list', () => {
  it('is all of a short list, and 80 different ones of a long list; all come by, in as many turns as they fill', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), fc.nat(), fc.nat({ max: 5 }), (count, seed, start) => {
        const ids = names(count);
        const seen = new Set<string>();
        for (let turn = start; turn < start + Math.max(1, Math.ceil(count / SAMPLE)); turn++) {
          const part = sampleOf(ids, { seed, turn, fresh: [] });
          expect(new Set(part).size).toBe(Math.min(count, SAMPLE));
          for (const id of part) seen.add(id);
        }
        expect(seen.size).toBe(count);
      }),
      { numRuns: 100 },
    );
  });

  it('is another one for another person, and has what was asked for', () => {
    const ids = names(300);
    const part = sampleOf(ids, { seed: 1, turn: 0, fresh: [] });
    expect(sampleOf(ids, { seed: 2, turn: 0, fresh: [] })).not.toEqual(part);
    const fresh = ids.filter((id) => !part.includes(id)).slice(0, 3);
    expect(sampleOf(ids, { seed: 1, turn: 0, fresh })).toEqual(expect.arrayContaining(fresh));
  });
});

describe('the list of a large room', () => {
  const texts = (count: number) => Object.fromEntries(names(count).map((name) => [name, `antwoord ${name}`]));
  const all = () => [...document.querySelectorAll('ol > li')].map(({ textContent }) => textContent ?? '');
  const page = (count: number, own: string[] = []) => {
    const ideas = own.map((name) => ({ ideaId: idOf<never>(name), text: `antwoord ${name}`, explanation: '' }));
    const session = fakeSession({ mine: seatMine({ ideas }) });
    const step = questionStep({ listOpen: true, ideas: ideasOf(texts(count)) });
    return renderIn(session, <QuestionStep step={step} lang="nl" />);
  };

  it('shows all up to 80, without a word about parts', () => {
    page(80);
    expect(all()).toHaveLength(80);
    expect(screen.queryByRole('button', { name: 'Toon andere antwoorden' })).toBeNull();
  });

  it('shows 80 of more, says of how many, and others at a press, spoken and with the focus at the first', async () => {
    page(121, ['n0']);
    expect(screen.getByText('U ziet hier 80 van 120 antwoorden van anderen.')).toBeTruthy();
    // The own one stands under "Uw antwoorden", and not among the others.
    expect(all().filter((text) => text.startsWith('antwoord n0'))).toEqual([]);
    const first = new Set(all());
    expect(first.size).toBe(80);
    fireEvent.click(screen.getByRole('button', { name: 'Toon andere antwoorden' }));
    const both = new Set([...first, ...all()]);
    expect(both.size).toBe(120);
    expect(document.activeElement?.tagName).toBe('LI');
    await expect.poll(() => spoken.getState().text).toContain('U ziet nu andere antwoorden: 80 van 120.');
  });
});
