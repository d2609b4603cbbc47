import { Save } from 'lucide-react';
import { useId, useState } from 'react';
import { CONCEPT_LIMITS, type OwnConcept } from '../../../../shared/domain/own-concepts.ts';
import type { Language } from '../../../../shared/domain/vocabulary.ts';
import type { Problem } from '../../../../shared/protocol/http.ts';
import { useTranslation } from '../../../i18n/use-translation.tsx';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { useFirstErrorFocus } from '../use-first-error-focus.ts';
import { conceptOfDraft, draftOf, draftProblems, everydayWords } from './concept-draft.ts';
import { LexiconProblem } from './lexicon-problem.tsx';

interface ConceptDialogProps {
  readonly language: Language;
  /** The one to change; null for a new one. */
  readonly concept: OwnConcept | null;
  /** The concepts beside it. */
  readonly others: readonly OwnConcept[];
  readonly problem: Problem | null;
  readonly isSaving: boolean;
  readonly onSave: (concept: OwnConcept) => void;
  readonly onClose: () => void;
}

/** A concept to write. What is wrong is said at its field, and nothing that was typed goes. */
export const ConceptDialog = (props: ConceptDialogProps) => {
  const { language, concept, others, problem, isSaving, onSave, onClose } = props;
  const { t } = useTranslation();
  const id = useId();
  const [draft, setDraft] = useState(() => draftOf(concept));
  const [attempt, setAttempt] = useState(0);
  const form = useFirstErrorFocus(attempt);
  const typed = conceptOfDraft(draft);
  // Once somebody tried to save, a fault that was mended goes at once.
  const wrong = attempt === 0 ? {} : draftProblems(typed, others, t);
  const everyday = everydayWords(typed, language);
  const isFull = concept === null && others.length >= CONCEPT_LIMITS.concepts;
  const save = (): void => {
    if (isSaving || isFull) return;
    if (Object.keys(draftProblems(typed, others, t)).length > 0) setAttempt(attempt + 1);
    else onSave(typed);
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      role="alertdialog"
      title={t(concept === null ? 'lexicon.form.add' : 'lexicon.form.change')}
      actions={
        <>
          <Button onPress={onClose}>{t('common.actions.cancel')}</Button>
          <Button variant="primary" type="submit" form={id} icon={Save} isPending={isSaving}>
            {t('lexicon.form.save')}
          </Button>
        </>
      }
    >
      <form
        ref={form}
        id={id}
        noValidate
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <LexiconProblem problem={problem} />
        <TextField
          label={t('lexicon.form.name')}
          description={t('lexicon.form.nameAbout')}
          errorMessage={isFull ? t('lexicon.problems.tooManyConcepts', { limit: CONCEPT_LIMITS.concepts }) : wrong.name}
          value={draft.name}
          onChange={(name) => setDraft({ ...draft, name })}
          lang={language}
          autoComplete="off"
          autoFocus
        />
        <TextArea
          label={t('lexicon.form.words')}
          description={t('lexicon.form.wordsAbout')}
          errorMessage={wrong.words}
          value={draft.words}
          onChange={(words) => setDraft({ ...draft, words })}
          lang={language}
          rows={5}
          isOptional
        />
        <div role="status">
          {everyday.length > 0 && (
            <Notice kind="attention" title={t('lexicon.everyday.title')}>
              {t('lexicon.everyday.text', { words: everyday.map((word) => `“${word}”`).join(', ') })}
            </Notice>
          )}
        </div>
      </form>
    </Dialog>
  );
};
