import { useId, useState } from 'react';
import type { Language } from '../../../../shared/domain/vocabulary.ts';
import { folded } from '../../../../shared/kernel/words.ts';
import type { LexiconDocument } from '../../../../shared/protocol/lexicon.ts';
import { useTranslation } from '../../../i18n/use-translation.tsx';
import { DisclosureSection } from '../../../ui/disclosure-section.tsx';
import { StatusLine } from '../../../ui/status-line.tsx';
import { TextField } from '../../../ui/text-field.tsx';

type BuiltIn = LexiconDocument['builtIn'][number];

/** The concepts that have a text in their name or in one of their words, whatever its capitals and accents. */
export function conceptsWith(concepts: readonly BuiltIn[], text: string): readonly BuiltIn[] {
  const wanted = folded(text.trim());
  return concepts.filter(({ name, words, beginnings, parts }) =>
    [name, ...words, ...beginnings, ...parts].some((one) => folded(one).includes(wanted)),
  );
}

const LISTS = ['words', 'beginnings', 'parts'] as const;

interface BuiltInConceptsProps {
  readonly language: Language;
  readonly concepts: readonly BuiltIn[];
}

/** What the computer knows already: to read and to search, not to change. */
export const BuiltInConcepts = ({ language, concepts }: BuiltInConceptsProps) => {
  const { t } = useTranslation();
  const id = useId();
  const [text, setText] = useState('');
  const found = conceptsWith(concepts, text).toSorted((a, b) => a.name.localeCompare(b.name, language));
  return (
    <section aria-labelledby={id} className="flex flex-col gap-4">
      <h2 id={id} className="text-2xl">
        {t('lexicon.builtIn.title')}
      </h2>
      <p className="max-w-text">{t('lexicon.builtIn.about')}</p>
      <div className="max-w-[30rem]">
        <TextField
          type="search"
          label={t('lexicon.builtIn.search')}
          value={text}
          onChange={setText}
          autoComplete="off"
        />
      </div>
      <StatusLine>
        {found.length === 0 ? t('lexicon.builtIn.none') : t('lexicon.builtIn.found', { count: found.length })}
      </StatusLine>
      <ul className="grid items-start gap-x-4 gap-y-1 @min-[50rem]:grid-cols-2">
        {found.map((concept) => (
          <li key={concept.name} lang={language}>
            <DisclosureSection title={concept.name} level={3}>
              <dl className="flex flex-col gap-2">
                {LISTS.filter((list) => concept[list].length > 0).map((list) => (
                  <div key={list}>
                    <dt className="font-bold">{t(`lexicon.builtIn.${list}`)}</dt>
                    <dd>{concept[list].join(', ')}</dd>
                  </div>
                ))}
              </dl>
            </DisclosureSection>
          </li>
        ))}
      </ul>
    </section>
  );
};
