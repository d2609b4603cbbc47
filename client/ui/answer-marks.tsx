import { EyeOff, PenLine, UserRoundSearch } from 'lucide-react';
import { personalDataIn, type PersonalData } from '../../shared/domain/personal-data.ts';
import type { IdeaShape } from '../../shared/protocol/shapes.ts';
import { useTranslation } from '../i18n/use-translation.tsx';
import { IconText } from './icon-text.tsx';

const found = new WeakMap<IdeaShape, readonly PersonalData[]>();

/** What of a person may stand in an answer as the group reads it; looked for once per answer. */
export function personalDataOf(idea: IdeaShape): readonly PersonalData[] {
  const known = found.get(idea);
  if (known !== undefined) return known;
  const kinds = personalDataIn(`${idea.text}\n${idea.explanation}`);
  found.set(idea, kinds);
  return kinds;
}

/** What facilitators alone see beside an answer, in words with an icon: hidden, changed (with how it was written), maybe something of a person. */
export const AnswerMarks = ({ idea }: { readonly idea: IdeaShape }) => {
  const { t } = useTranslation();
  const { hidden, original } = idea;
  const kinds = personalDataOf(idea);
  if (hidden !== true && original === undefined && kinds.length === 0) return null;
  return (
    <span className="my-1 flex flex-col items-start gap-1 text-sm">
      {hidden === true && (
        <IconText icon={EyeOff} strong>
          {t('moderate.marks.hidden')}
        </IconText>
      )}
      {kinds.length > 0 && (
        <IconText icon={UserRoundSearch}>
          {t('moderate.marks.personal', { what: kinds.map((kind) => t(`moderate.marks.kinds.${kind}`)).join(', ') })}
        </IconText>
      )}
      {original !== undefined && (
        <span>
          <IconText icon={PenLine} strong>
            {t('moderate.marks.reworded')}
          </IconText>
          <bdi className="text-written block text-muted">
            {t('moderate.marks.original', { text: [original.text, original.explanation].filter(Boolean).join(' — ') })}
          </bdi>
        </span>
      )}
    </span>
  );
};
