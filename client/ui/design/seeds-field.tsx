import { X } from 'lucide-react';
import type { Seed } from '../../../shared/domain/seed.ts';
import { LIMITS } from '../../../shared/domain/limits.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { announce } from '../announcer.ts';
import { Button } from '../button.tsx';
import { DisclosureSection } from '../disclosure-section.tsx';
import { SeedsInput } from './seeds-input.tsx';

interface SeedsFieldProps {
  readonly seeds: readonly Seed[];
  readonly lang: string;
  readonly onChange: (seeds: Seed[]) => void;
}

/** The answers that a question of a design has from the start, and adding more of them. */
export const SeedsField = ({ seeds, lang, onChange }: SeedsFieldProps) => {
  const { t } = useTranslation();
  const keyed = seeds.map((seed, index) => ({ seed, key: `${index} ${seed.text}`, index }));
  const remove = (index: number): void => {
    onChange(seeds.toSpliced(index, 1));
    announce(t('seeding.removed'));
  };
  return (
    <DisclosureSection level={3} title={t('seeding.title', { count: seeds.length })}>
      <div className="flex flex-col gap-4">
        <p className="text-muted">{t('seeding.about')}</p>
        {seeds.length > 0 && (
          <ul className="flex max-h-80 flex-col gap-1 overflow-auto">
            {keyed.map(({ seed, key, index }) => (
              <li key={key} className="flex items-center justify-between gap-3 border-b-[1.5px] border-line">
                <span lang={lang} dir="auto" className="text-written min-w-0">
                  {seed.text}
                  {seed.explanation !== '' && <span className="block text-sm text-muted">{seed.explanation}</span>}
                </span>
                <Button variant="quiet" icon={X} about={seed.text} onPress={() => remove(index)}>
                  {t('seeding.remove')}
                </Button>
              </li>
            ))}
          </ul>
        )}
        <SeedsInput
          lang={lang}
          room={LIMITS.seedsPerStep - seeds.length}
          onAdd={(more) => {
            onChange([...seeds, ...more]);
            announce(t('seeding.added', { count: more.length }));
          }}
        />
      </div>
    </DisclosureSection>
  );
};
