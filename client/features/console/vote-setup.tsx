import type { Method } from '../../../shared/domain/voting/methods.ts';
import type { StepShape } from '../../../shared/protocol/shapes.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { useSession } from '../../state/session-store.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { DisclosureSection } from '../../ui/disclosure-section.tsx';
import { Notice } from '../../ui/notice.tsx';
import { MethodChooser } from '../../ui/voting/method-chooser.tsx';
import { MethodSettings } from '../../ui/voting/method-settings.tsx';
import { methodAsks } from '../../ui/voting/method-words.ts';
import { AgainNotice } from './vote-again.tsx';
import type { RoundSetup } from './round-setup.ts';
import { setupProblemWords, sourceWords } from './source-words.ts';
import { VoteGuess } from './vote-guess.tsx';
import { VoteSubject, useQuestionTitles } from './vote-subject.tsx';

interface VoteSetupProps {
  readonly step: StepShape;
  readonly setup: RoundSetup;
}

/** What participants will be asked, and what they will vote on. */
const Preview = ({ setup }: { readonly setup: RoundSetup }) => {
  const { t } = useTranslation();
  const titleOf = useQuestionTitles();
  const { method, subject, chosen, secondGuess } = setup;
  const groups = useSession((state) => state.view?.session.groups) ?? [];
  const nameOf = (id: string): string => groups.find(({ groupId }) => groupId === id)?.name ?? '';
  return (
    <section className="flex flex-col gap-2">
      <h2 className="text-lg">{t('console.vote.setup.preview')}</h2>
      <Card>
        <p className="font-bold">{methodAsks(method, subject, t)}</p>
        <ul className="mt-2 list-disc ps-6">
          {chosen.map(({ candidateId, title, explanation, fromStepId }) => {
            const question = titleOf(fromStepId);
            return (
              <li key={candidateId}>
                <bdi>{title === '' ? t('console.vote.untitled') : title}</bdi>
                {explanation !== '' && <bdi className="block text-muted">{explanation}</bdi>}
                {question !== null && (
                  <span className="block text-sm text-muted">{t('votingSetup.subject.from', { question })}</span>
                )}
              </li>
            );
          })}
        </ul>
        {secondGuess !== null && (
          <p className="mt-2">
            {t('votingSetup.guess.isOn', { first: nameOf(secondGuess.first), second: nameOf(secondGuess.second) })}
          </p>
        )}
        <p className="mt-2 text-muted">{t('votingSetup.random', { many: t(`votingSetup.many.${subject}`) })}</p>
      </Card>
    </section>
  );
};

/** Whether two rounds say the same kind of thing: more or fewer dots still do, another scale does not. */
const isComparable = (before: Method, after: Method): boolean =>
  before.type === after.type && (before.type !== 'scale' || after.type !== 'scale' || before.scale === after.scale);

/** How people will vote: what stands ready, with its numbers in reach, and everything else behind a button. */
const HowToVote = ({ setup }: { readonly setup: RoundSetup }) => {
  const { t } = useTranslation();
  const { method, methodIs, subject, chosen, follows, change } = setup;
  return (
    <section className="flex flex-col gap-3" aria-labelledby="vote-method">
      <h2 id="vote-method" className="text-lg">
        {t(`votingSetup.names.${method.type}`)}
      </h2>
      {/* Before the settings: they come in under the choice, and nothing that somebody looks at moves. */}
      <DisclosureSection level={3} title={t('votingSetup.other')}>
        <MethodChooser
          method={method}
          candidates={chosen.length}
          subject={subject}
          onChange={(next) => change({ method: next })}
        />
      </DisclosureSection>
      {methodIs === 'adapted' && <p className="text-muted">{t('votingSetup.adapted')}</p>}
      {follows !== null && !isComparable(follows.method, method) && (
        <Notice kind="attention">{t('votingSetup.again.otherMethod')}</Notice>
      )}
      <MethodSettings method={method} subject={subject} onChange={(next) => change({ method: next })} />
      {methodIs === 'own' && (
        <div>
          <Button onPress={() => change({ method: null })}>{t('votingSetup.toAdvice')}</Button>
        </div>
      )}
    </section>
  );
};

/** The next round: how, on what, and what participants will see. What stands ready needs nothing but a press on "open". */
export const VoteSetup = ({ step, setup }: VoteSetupProps) => {
  const { t } = useTranslation();
  const groups = useSession((state) => state.view?.session.groups) ?? [];
  const k = useSession((state) => state.view?.session.k ?? 0);
  const { source, chosen, follows, secondGuess, change } = setup;
  const problem = setupProblemWords(setup, t);
  return (
    <section className="flex flex-col gap-5" aria-label={t('console.vote.setup.title')}>
      {follows !== null && <AgainNotice round={follows} isDisputed={source === 'disputed'} />}
      <HowToVote setup={setup} />
      {problem !== null && <Notice kind="attention">{problem}</Notice>}
      <div className="flex flex-col gap-2">
        <DisclosureSection
          level={3}
          title={t('votingSetup.subject.open', { what: sourceWords(source, chosen.length, follows?.number ?? 1, t) })}
        >
          <VoteSubject step={step} setup={setup} />
        </DisclosureSection>
        {groups.length > 1 && (
          <DisclosureSection level={3} title={t('votingSetup.guess.open')}>
            <VoteGuess groups={groups} value={secondGuess} onChange={(next) => change({ secondGuess: next })} />
          </DisclosureSection>
        )}
      </div>
      <Preview setup={setup} />
      {groups.length > 0 && <p className="text-muted">{t('votingSetup.smallGroups', { k })}</p>}
    </section>
  );
};
