import { Flag } from 'lucide-react';
import type { Questioned } from '../../shared/domain/member-check.ts';
import { useTranslation } from '../i18n/use-translation.tsx';

/** What the owner of an answer says against the place where it stands, in the owner's words. Never who that is. */
export const QuestionFlag = ({ question: { verdict, words } }: { readonly question: Questioned }) => {
  const { t } = useTranslation();
  return (
    <div className="my-1 border-s-4 border-attention ps-2 text-sm">
      <p className="flex items-start gap-1.5 font-bold text-attention">
        <Flag aria-hidden className="mt-[0.15em] size-[1.1em] shrink-0" />
        <span>{t(`check.console.verdicts.${verdict}`)}</span>
      </p>
      {words !== '' && (
        <p>
          <bdi className="text-written">“{words}”</bdi>
        </p>
      )}
    </div>
  );
};
