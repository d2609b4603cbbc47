import { Hand } from 'lucide-react';
import { useTranslation } from '../../i18n/use-translation.tsx';

interface HeldLabelProps {
  /** Who holds it; undefined when nobody else does. */
  readonly by: string | undefined;
  readonly isTyped?: boolean;
}

/** A colleague has this card in hand, or is typing in it. It informs: nothing is locked. */
export const HeldLabel = ({ by, isTyped = false }: HeldLabelProps) => {
  const { t } = useTranslation();
  if (by === undefined) return null;
  return (
    <span
      data-held
      className="inline-flex max-w-full items-center gap-1 rounded-control border-[1.5px] border-attention bg-attention-soft px-2 text-sm font-bold text-attention"
    >
      <Hand aria-hidden className="size-[1.1em] shrink-0" />
      <span>{t(isTyped ? 'hands.typed' : 'hands.held', { name: by })}</span>
    </span>
  );
};
