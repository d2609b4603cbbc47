// createCluster, renameCluster, explainCluster, moveCluster and removeCluster.
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../shared/domain/limits.ts';
import { STEPS } from '../support/domain-session.ts';
import {
  clusterId,
  createCluster,
  explainCluster,
  ideaId,
  moveCluster,
  openStep,
  removeCluster,
  renameCluster,
  submitIdea,
} from './commands.ts';
import { clustered, collected, given, one, opened, seatA, somePlace, two } from './scenario.ts';

const stepId = STEPS.q1;
const loose = { clusterId: null, orderKey: somePlace };
const inCluster = (name: string) => ({ clusterId: clusterId(name), orderKey: somePlace });
const body = (name: string, title = name, explanation = '') => ({
  clusterId: clusterId(name),
  title,
  explanation,
  orderKey: somePlace,
});
const titles = (scenario: ReturnType<typeof given>) => scenario.board().map(({ title }) => title);

describe('createCluster', () => {
  it('makes an empty one at the end', () => {
    const after = given(...clustered)
      .when(two, createCluster('geld', [], { title: ' Geld ' }))
      .thenFacts({ type: 'clusterCreated', stepId, cluster: body('geld', 'Geld') });
    expect(titles(after)).toEqual(['thuis', 'vervoer', 'Geld']);
  });

  it('takes ideas along in the order named, from wherever they are', () => {
    const after = given(...clustered)
      .when(one, createCluster('geld', ['zorg', 'bus']))
      .thenFacts(
        { type: 'clusterCreated', stepId, cluster: body('geld') },
        {
          type: 'ideasMoved',
          stepId,
          moves: [
            { ideaId: ideaId('zorg'), from: inCluster('thuis'), to: inCluster('geld') },
            { ideaId: ideaId('bus'), from: loose, to: inCluster('geld') },
          ],
        },
      );
    expect(after.board()[2]).toEqual({ title: 'geld', ideas: ['zorg', 'bus'] });
  });

  it('names an idea twice but moves it once', () => {
    const after = given(...collected)
      .when(one, createCluster('thuis', ['rust', 'rust']))
      .thenFacts(
        { type: 'clusterCreated', stepId, cluster: body('thuis') },
        { type: 'ideasMoved', stepId, moves: [{ ideaId: ideaId('rust'), from: loose, to: inCluster('thuis') }] },
      );
    expect(after.board()).toEqual([{ title: 'thuis', ideas: ['rust'] }]);
  });

  it('may have no title yet, but not too long a one', () => {
    given(opened)
      .when(one, createCluster('x', [], { title: ' ' }))
      .thenFacts({ type: 'clusterCreated', stepId, cluster: body('x', '') });
    const title = 'x'.repeat(LIMITS.clusterTitle + 1);
    given(opened)
      .when(one, createCluster('x', [], { title }))
      .thenRejected('tooLong');
  });

  it('with an id that was used before is refused, after removal too', () => {
    given(...clustered)
      .when(one, createCluster('thuis'))
      .thenRejected('duplicateId');
    given(...clustered, [one, removeCluster('thuis')])
      .when(one, createCluster('thuis'))
      .thenRejected('duplicateId');
  });

  it('with an idea that is not there, or is of another step, is refused as a whole', () => {
    given(...collected)
      .when(one, createCluster('thuis', ['rust', 'weg']))
      .thenRejected('notFound');
    given(...collected, [one, openStep(STEPS.q2)], [seatA, submitIdea('elders', { stepId: STEPS.q2 })])
      .when(one, createCluster('thuis', ['elders']))
      .thenRejected('notFound');
  });

  it('above the limit of a step is refused', () => {
    const scenario = given(opened);
    for (let n = 0; n < LIMITS.clustersPerStep; n++)
      expect(scenario.domain.run(one, createCluster(`c${n}`))).toBeNull();
    scenario.when(one, createCluster('te veel')).thenRejected('tooMany');
  });
});

describe('renameCluster and explainCluster', () => {
  it('set the words, and remember what they were', () => {
    given(...clustered)
      .when(two, renameCluster('thuis', ' Wonen '))
      .thenFacts({ type: 'clusterRenamed', stepId, clusterId: clusterId('thuis'), title: 'Wonen', was: 'thuis' });
    given(...clustered, [one, explainCluster('thuis', 'In huis')])
      .when(two, explainCluster('thuis', 'In en om huis'))
      .thenFacts({
        type: 'clusterExplained',
        stepId,
        clusterId: clusterId('thuis'),
        explanation: 'In en om huis',
        was: 'In huis',
      });
  });

  it('to the same words change nothing', () => {
    given(...clustered)
      .when(one, renameCluster('thuis', 'thuis '))
      .thenNothing();
    given(...clustered)
      .when(one, explainCluster('thuis', ' '))
      .thenNothing();
  });

  it('refuse words that are too long, and clusters that are not there', () => {
    given(...clustered)
      .when(one, renameCluster('thuis', 'x'.repeat(LIMITS.clusterTitle + 1)))
      .thenRejected('tooLong');
    const explanation = 'x'.repeat(LIMITS.clusterExplanation + 1);
    given(...clustered)
      .when(one, explainCluster('thuis', explanation))
      .thenRejected('tooLong');
    given(...clustered)
      .when(one, renameCluster('weg', 'x'))
      .thenRejected('notFound');
    given(...clustered)
      .when(one, explainCluster('weg', 'x'))
      .thenRejected('notFound');
    given(...clustered, [two, removeCluster('thuis')])
      .when(one, renameCluster('thuis', 'x'))
      .thenRejected('notFound');
  });
});

describe('renameCluster and explainCluster by two at once', () => {
  it('the second, who saw other words, is told and writes nothing over', () => {
    const scenario = given(...clustered, [one, renameCluster('thuis', 'Wonen')]);
    scenario.when(two, { ...renameCluster('thuis', 'Huis'), was: 'thuis' }).thenRejected('changedMeanwhile');
    expect(titles(scenario)).toContain('Wonen');
    scenario
      .when(two, { ...renameCluster('thuis', 'Huis'), was: ' Wonen ' })
      .thenFacts({ type: 'clusterRenamed', stepId, clusterId: clusterId('thuis'), title: 'Huis', was: 'Wonen' });
    scenario.when(one, { ...explainCluster('thuis', 'Alles'), was: 'iets' }).thenRejected('changedMeanwhile');
    scenario.when(one, { ...explainCluster('thuis', 'Alles'), was: '' }).thenFacts({
      type: 'clusterExplained',
      stepId,
      clusterId: clusterId('thuis'),
      explanation: 'Alles',
      was: '',
    });
  });

  it('who typed the same words is content', () => {
    given(...clustered, [one, renameCluster('thuis', 'Wonen')])
      .when(two, { ...renameCluster('thuis', 'Wonen'), was: 'thuis' })
      .thenNothing();
  });
});

describe('moveCluster', () => {
  const three = [...clustered, [one, createCluster('geld')]] as const;
  const moved = (name: string) =>
    ({ type: 'clusterMoved', stepId, clusterId: clusterId(name), orderKey: somePlace, was: somePlace }) as const;

  it.each([
    ['geld', null, ['geld', 'thuis', 'vervoer']],
    ['geld', 'thuis', ['thuis', 'geld', 'vervoer']],
    ['thuis', 'geld', ['vervoer', 'geld', 'thuis']],
    ['thuis', 'vervoer', ['vervoer', 'thuis', 'geld']],
  ])('puts %s behind %s', (name, after, wanted) => {
    expect(
      titles(
        given(...three)
          .when(one, moveCluster(name, after))
          .thenFacts(moved(name)),
      ),
    ).toEqual(wanted);
  });

  it('behind itself changes nothing', () => {
    given(...three)
      .when(one, moveCluster('geld', 'geld'))
      .thenNothing();
  });

  it('of a cluster, or behind one, that is not there is refused', () => {
    given(...three)
      .when(one, moveCluster('weg', null))
      .thenRejected('notFound');
    given(...three)
      .when(one, moveCluster('geld', 'weg'))
      .thenRejected('notFound');
  });

  it('two facilitators at once: the last one decides, and both see the same', () => {
    const scenario = given(...three, [one, moveCluster('geld', null)], [two, moveCluster('geld', 'thuis')]);
    expect(titles(scenario)).toEqual(['thuis', 'geld', 'vervoer']);
  });
});

describe('removeCluster', () => {
  it('makes its ideas loose first; none is lost', () => {
    const after = given(...clustered)
      .when(one, removeCluster('thuis'))
      .thenFacts(
        {
          type: 'ideasMoved',
          stepId,
          moves: ['rust', 'zorg'].map((name) => ({ ideaId: ideaId(name), from: inCluster('thuis'), to: loose })),
        },
        { type: 'clusterRemoved', stepId, cluster: body('thuis') },
      );
    expect([...after.step().ideas.values()].map(({ text, clusterId: at }) => [text, at])).toEqual([
      ['rust', null],
      ['bus', null],
      ['zorg', null],
    ]);
  });

  it('of an empty one moves nothing', () => {
    given(...clustered)
      .when(one, removeCluster('vervoer'))
      .thenFacts({ type: 'clusterRemoved', stepId, cluster: body('vervoer') });
  });

  it('twice, or of one that never was, is refused', () => {
    given(...clustered, [two, removeCluster('thuis')])
      .when(one, removeCluster('thuis'))
      .thenRejected('notFound');
    given(...clustered)
      .when(one, removeCluster('weg'))
      .thenRejected('notFound');
  });
});
