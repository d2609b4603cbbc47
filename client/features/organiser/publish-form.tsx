import { Globe } from 'lucide-react';
import { useRef, useState } from 'react';
import type { Problem, SessionListItem } from '../../../shared/protocol/http.ts';
import { ADDRESS_LEAST, ADDRESS_MOST, publishBodySchema } from '../../../shared/protocol/publication.ts';
import type { PublicationInfo } from '../../../shared/protocol/publication.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { api } from '../../lib/api.ts';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { RadioCards } from '../../ui/radio-cards.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { publicationApi } from './paths.ts';
import { ProblemNotice } from './problem-notice.tsx';

type Kind = 'random' | 'chosen';

interface PublishFormProps {
  readonly session: SessionListItem;
  readonly info: PublicationInfo;
  readonly onPublished: (info: PublicationInfo) => void;
}

/** Which address, and the button; asks once more before anybody can read it. */
export const PublishForm = ({ session, info, onPublished }: PublishFormProps) => {
  const { t } = useTranslation();
  const [kind, setKind] = useState<Kind>(info.chosen === null ? 'random' : 'chosen');
  const [address, setAddress] = useState(info.chosen ?? '');
  const [mistake, setMistake] = useState<'wrong' | 'taken' | null>(null);
  const [isAsking, setIsAsking] = useState(false);
  const [isPending, setIsPending] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const range = { least: ADDRESS_LEAST, most: ADDRESS_MOST };
  const body = { address: kind === 'random' ? null : address.trim().toLowerCase() };
  const isMoving = info.state === 'public' && body.address !== info.chosen;

  const refuse = (why: 'wrong' | 'taken'): void => {
    setMistake(why);
    setIsAsking(false);
    // After the window is gone, which gives the focus back to the button.
    setTimeout(() => field.current?.focus());
  };
  const ask = (): void => {
    setProblem(null);
    if (publishBodySchema.safeParse(body).success) setIsAsking(true);
    else refuse('wrong');
  };
  const publish = async (): Promise<void> => {
    if (isPending) return;
    setIsPending(true);
    const answer = await api.post<PublicationInfo>(publicationApi(session.sessionId), body);
    setIsPending(false);
    if (answer.ok) {
      setIsAsking(false);
      onPublished(answer.value);
    } else if (answer.error.code === 'addressTaken') refuse('taken');
    else setProblem(answer.error);
  };

  return (
    <div className="flex max-w-text flex-col gap-4">
      <RadioCards
        label={t('publish.kind')}
        value={kind}
        onChange={(next) => {
          setKind(next);
          setMistake(null);
        }}
        options={[
          { id: 'random', label: t('publish.random'), description: t('publish.randomHint') },
          { id: 'chosen', label: t('publish.chosen'), description: t('publish.chosenHint') },
        ]}
      />
      {kind === 'chosen' && (
        <TextField
          label={t('publish.address')}
          description={t('publish.addressHint', { base: info.base, ...range })}
          value={address}
          onChange={(next) => {
            setAddress(next);
            setMistake(null);
          }}
          inputRef={field}
          autoCapitalize="none"
          autoComplete="off"
          spellCheck={false}
          {...(mistake === null ? {} : { errorMessage: t(`publish.${mistake}`, range) })}
        />
      )}
      <div>
        <Button icon={Globe} onPress={ask}>
          {t(info.state === 'public' ? 'publish.again' : 'publish.publish')}
        </Button>
      </div>
      <ConfirmDialog
        isOpen={isAsking}
        onClose={() => setIsAsking(false)}
        onConfirm={() => void publish()}
        title={t('publish.confirmTitle')}
        confirmLabel={t('publish.publish')}
        variant="primary"
        isPending={isPending}
      >
        <p>{t('publish.who.public')}</p>
        <p>{t('publish.what')}</p>
        {isMoving && <p>{t('publish.confirmMoves')}</p>}
        <p>{t('publish.copies')}</p>
        <ProblemNotice problem={problem} />
      </ConfirmDialog>
    </div>
  );
};
