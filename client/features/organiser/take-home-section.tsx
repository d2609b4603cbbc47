import { BookOpenText, FileDown, Save } from 'lucide-react';
import { useState } from 'react';
import { LIMITS } from '../../../shared/domain/limits.ts';
import type { SessionId } from '../../../shared/kernel/ids.ts';
import { characterCount } from '../../../shared/kernel/text.ts';
import type { Problem } from '../../../shared/protocol/http.ts';
import type { TakeHomeWords } from '../../../shared/protocol/publication.ts';
import { takeHomeLabelsOf } from '../../../shared/report/take-home-labels.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { api } from '../../lib/api.ts';
import { Button } from '../../ui/button.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { StatusLine } from '../../ui/status-line.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { takeHomeApi, takeHomePage } from './paths.ts';
import { ProblemNotice } from './problem-notice.tsx';
import { useLoaded } from './use-loaded.ts';

interface NextWordsProps {
  readonly sessionId: SessionId;
  readonly first: string;
}

const NextWords = ({ sessionId, first }: NextWordsProps) => {
  const { t, i18n } = useTranslation();
  const [next, setNext] = useState(first);
  const [isPending, setIsPending] = useState(false);
  const [isSaved, setIsSaved] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const isTooLong = characterCount(next) > LIMITS.takeHomeNext;
  const save = async (): Promise<void> => {
    if (isPending || isTooLong) return;
    setIsPending(true);
    setIsSaved(false);
    const answer = await api.post<TakeHomeWords>(takeHomeApi(sessionId), { next });
    setIsPending(false);
    setProblem(answer.ok ? null : answer.error);
    setIsSaved(answer.ok);
  };
  return (
    <div className="flex max-w-text flex-col gap-3">
      <TextArea
        label={t('publish.sheet.next')}
        description={t('publish.sheet.nextHint', {
          words: takeHomeLabelsOf(i18n.language === 'en' ? 'en' : 'nl').nextDefault,
        })}
        isOptional
        rows={3}
        limit={LIMITS.takeHomeNext}
        value={next}
        onChange={(words) => {
          setNext(words);
          setIsSaved(false);
        }}
        {...(isTooLong ? { errorMessage: t('publish.sheet.tooLong', { limit: LIMITS.takeHomeNext }) } : {})}
      />
      <div className="flex flex-wrap items-center gap-3">
        <Button icon={Save} isPending={isPending} onPress={() => void save()}>
          {t('publish.sheet.save')}
        </Button>
        <StatusLine kind="ok">{isSaved && t('publish.sheet.saved')}</StatusLine>
      </div>
      <ProblemNotice problem={problem} />
    </div>
  );
};

/** The sheet that people take home, and what it says that happens with the outcome. */
export const TakeHomeSection = ({ sessionId }: { readonly sessionId: SessionId }) => {
  const { t } = useTranslation();
  const { loaded } = useLoaded<TakeHomeWords>(takeHomeApi(sessionId));
  return (
    <section aria-labelledby="take-home-heading" className="flex flex-col gap-4">
      <h2 id="take-home-heading" className="text-2xl">
        {t('publish.sheet.title')}
      </h2>
      <p className="max-w-text">{t('publish.sheet.text')}</p>
      <div className="flex flex-wrap gap-3">
        <LinkButton href={takeHomePage(sessionId)} icon={BookOpenText}>
          {t('publish.sheet.view')}
        </LinkButton>
        <LinkButton href={`${takeHomeApi(sessionId)}.pdf`} isDocument download="" icon={FileDown}>
          {t('publish.sheet.pdf')}
        </LinkButton>
      </div>
      {loaded.state === 'loaded' && <NextWords sessionId={sessionId} first={loaded.value.next} />}
      {loaded.state === 'failed' && <ProblemNotice problem={loaded.problem} />}
    </section>
  );
};
