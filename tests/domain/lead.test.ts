// Who has the lead: taken, handed over, and for facilitators who are there.
import { describe, expect, it } from 'vitest';
import type { ActorId } from '../../shared/kernel/ids.ts';
import { AUDIENCES } from '../../shared/domain/vocabulary.ts';
import { idFor } from '../support/ids.ts';
import { closeSession, giveLead } from './commands.ts';
import { clustered, given, one, two } from './scenario.ts';

const [first, second] = [idFor<ActorId>('one'), idFor<ActorId>('two')];

describe('the lead', () => {
  it('belongs to nobody, then to who takes it, then to who it is handed to', () => {
    const scenario = given().when(one, giveLead('one')).thenFacts({ type: 'leadGiven', to: first, was: null });
    scenario.when(one, giveLead('two')).thenFacts({ type: 'leadGiven', to: second, was: first });
    scenario.when(one, giveLead('one')).thenFacts({ type: 'leadGiven', to: first, was: second });
    expect(scenario.domain.session.lead).toBe(first);
  });

  it('that somebody has already is not handed over once more', () => {
    given([one, giveLead('two')])
      .when(two, giveLead('two'))
      .thenNothing();
  });

  it('goes to somebody who is at a console only', () => {
    given().when(one, giveLead('somebody who went home')).thenRejected('notFound');
  });

  it('is over when the session is', () => {
    given(...clustered, [one, closeSession])
      .when(one, giveLead('one'))
      .thenRejected('sessionClosed');
  });

  it('is news for nobody’s view: only consoles hear of it, with who is there', () => {
    const { domain } = given();
    for (const audience of AUDIENCES) domain.events[audience].length = 0;
    domain.run(one, giveLead('two'));
    expect(AUDIENCES.flatMap((audience) => domain.events[audience])).toEqual([]);
  });
});
