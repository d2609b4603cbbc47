import { Download, Pencil, Plus, Trash2 } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import type { OwnConcept } from '../../../../shared/domain/own-concepts.ts';
import type { LexiconDocument } from '../../../../shared/protocol/lexicon.ts';
import { useTranslation } from '../../../i18n/use-translation.tsx';
import { announce } from '../../../ui/announcer.ts';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import { useFocusGuard } from '../../../ui/use-focus-guard.ts';
import { lexiconApi } from '../paths.ts';
import { ConceptDialog } from './concept-dialog.tsx';
import { withConcept } from './concept-draft.ts';
import { LexiconProblem } from './lexicon-problem.tsx';
import { LexiconUpload } from './lexicon-upload.tsx';
import type { LexiconWork } from './use-lexicon.ts';

interface ConceptCardProps {
  readonly concept: OwnConcept;
  readonly lang: string;
  readonly onChange: () => void;
  readonly onRemove: () => void;
}

const ConceptCard = ({ concept, lang, onChange, onRemove }: ConceptCardProps) => {
  const { t } = useTranslation();
  const { name, words } = concept;
  return (
    <Card as="li">
      <div className="flex h-full flex-col gap-3">
        <h3 lang={lang} className="text-xl">
          <bdi>{name}</bdi>
        </h3>
        {words.length === 0 ? (
          <p className="text-muted">{t('lexicon.noWords')}</p>
        ) : (
          <p lang={lang} className="wrap-anywhere">
            <bdi>{words.join(', ')}</bdi>
          </p>
        )}
        <div className="mt-auto flex flex-wrap gap-3">
          <Button icon={Pencil} about={name} onPress={onChange}>
            {t('lexicon.change')}
          </Button>
          <Button icon={Trash2} about={name} onPress={onRemove}>
            {t('lexicon.remove')}
          </Button>
        </div>
      </div>
    </Card>
  );
};

interface OwnConceptsProps {
  readonly document: LexiconDocument;
  readonly work: LexiconWork;
}

type Open = { readonly what: 'write' | 'remove'; readonly concept: OwnConcept | null };

/** The concepts that organisers added: to write, to remove, to take along as a file and to bring in from one. */
export const OwnConcepts = ({ document, work }: OwnConceptsProps) => {
  const { t } = useTranslation();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useFocusGuard(heading);
  const [open, setOpen] = useState<Open | null>(null);
  const { language, own } = document;
  const openTo = (what: Open['what'], concept: OwnConcept | null): void => {
    work.forget();
    setOpen({ what, concept });
  };
  const save = async (concepts: readonly OwnConcept[], said: string): Promise<boolean> => {
    const isSaved = await work.save(concepts);
    if (isSaved) announce(said);
    return isSaved;
  };
  const write = async (concept: OwnConcept): Promise<void> => {
    const isSaved = await save(
      withConcept(own, open?.concept ?? null, concept),
      t('lexicon.saved', { name: concept.name }),
    );
    if (isSaved) setOpen(null);
  };
  const remove = async (): Promise<void> => {
    const doomed = open?.concept ?? null;
    setOpen(null);
    if (doomed !== null) await save(withConcept(own, doomed, null), t('lexicon.removed', { name: doomed.name }));
  };
  const others = own.filter(({ name }) => name !== open?.concept?.name);
  return (
    <section aria-labelledby={id} className="flex flex-col gap-4">
      <div className="flex flex-wrap items-center justify-between gap-4">
        <h2 id={id} ref={heading} tabIndex={-1} className="text-2xl">
          {t('lexicon.own')}
        </h2>
        <Button variant="primary" icon={Plus} onPress={() => openTo('write', null)}>
          {t('lexicon.add')}
        </Button>
      </div>
      {open === null && <LexiconProblem problem={work.problem} />}
      {own.length === 0 && <EmptyState>{t('lexicon.ownEmpty')}</EmptyState>}
      <ul className="grid gap-4 @min-[50rem]:grid-cols-2">
        {own.map((concept) => (
          <ConceptCard
            key={concept.name}
            concept={concept}
            lang={language}
            onChange={() => openTo('write', concept)}
            onRemove={() => openTo('remove', concept)}
          />
        ))}
      </ul>
      <p className="max-w-text text-muted">{t('lexicon.file.about')}</p>
      <div className="flex flex-wrap gap-3">
        {own.length > 0 && (
          <LinkButton href={lexiconApi(language)} isDocument download="" icon={Download}>
            {t('lexicon.file.download')}
          </LinkButton>
        )}
        <LexiconUpload
          language={language}
          count={own.length}
          onReplace={(concepts) => void save(concepts, t('lexicon.file.done', { count: concepts.length }))}
        />
      </div>
      {open?.what === 'write' && (
        <ConceptDialog
          language={language}
          concept={open.concept}
          others={others}
          problem={work.problem}
          isSaving={work.isSaving}
          onSave={(concept) => void write(concept)}
          onClose={() => {
            work.forget();
            setOpen(null);
          }}
        />
      )}
      <ConfirmDialog
        isOpen={open?.what === 'remove'}
        onClose={() => setOpen(null)}
        onConfirm={() => void remove()}
        title={t('lexicon.removeTitle')}
        confirmLabel={t('lexicon.remove')}
      >
        <p>{t('lexicon.removeText', { name: open?.concept?.name ?? '' })}</p>
      </ConfirmDialog>
    </section>
  );
};
