import { Pencil } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { Evaluation } from '../../../shared/domain/evaluation.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useRatingWords } from './use-rating-words.ts';

interface EvaluationSentProps {
  readonly evaluation: Evaluation;
  readonly isPending: boolean;
  readonly takesFocus: boolean;
  readonly onChange: () => void;
}

/** After sending: thanks, what was sent, and the way to change it. */
export const EvaluationSent = ({ evaluation, isPending, takesFocus, onChange }: EvaluationSentProps) => {
  const { t } = useTranslation();
  const words = useRatingWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  const title = isPending ? t('evaluate.sent.pendingTitle') : t('evaluate.sent.title');
  const { rating, recommend, remark } = evaluation;
  return (
    <section className="flex flex-col gap-4">
      <h2 ref={heading} tabIndex={-1} className="sr-only">
        {title}
      </h2>
      <Notice kind={isPending ? 'info' : 'ok'} title={title}>
        {t('evaluate.sent.text')}
      </Notice>
      <dl className="flex flex-col gap-3">
        {rating !== null && <Given what={t('evaluate.sent.rating')}>{words[rating]}</Given>}
        {recommend !== null && (
          <Given what={t('evaluate.sent.recommend')}>{t(`evaluate.recommend.${recommend}`)}</Given>
        )}
        {remark !== '' && <Given what={t('evaluate.sent.remark')}>{remark}</Given>}
      </dl>
      <div>
        <Button icon={Pencil} onPress={onChange}>
          {t('evaluate.sent.change')}
        </Button>
      </div>
    </section>
  );
};

const Given = ({ what, children }: { readonly what: string; readonly children: string }) => (
  <div>
    <dt className="text-muted">{what}</dt>
    <dd dir="auto" className="text-written font-bold">
      {children}
    </dd>
  </div>
);
